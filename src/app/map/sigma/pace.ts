/** A frame that takes longer than this is felt as a jerk. Milliseconds. */
const JERK = 100;
/** So many jerks among the last frames are no accident, and no pause of the hand either. */
const WINDOW = 12;
const JERKS = 3;

/** Finds out whether this machine can draw everything while the view moves. */
export interface Pace {
  /** A frame was drawn at this time. */
  frame(isMoving: boolean, time: number): void;
  /** It cannot. Once found, it stays so until `forget`. */
  isSlow(): boolean;
  /** There is something else to draw. */
  forget(): void;
}

export const createPace = (): Pace => {
  let last: number | null = null;
  let jerks: boolean[] = [];
  let slow = false;
  return {
    frame(isMoving, time) {
      if (!isMoving) {
        last = null;
        return;
      }
      if (last !== null) jerks = [...jerks, time - last > JERK].slice(-WINDOW);
      last = time;
      if (jerks.filter(Boolean).length >= JERKS) slow = true;
    },
    isSlow: () => slow,
    forget() {
      last = null;
      jerks = [];
      slow = false;
    },
  };
};
