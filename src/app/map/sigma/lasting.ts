import { RendererUnavailable } from '../renderer';
import type { MapSigma } from './new-sigma';

/** A graphics context that is lost more often than this within `PATIENCE` milliseconds is of no use. */
const MOST_LOSSES = 5;
const PATIENCE = 60_000;
/** Where no new context is to be had at once, tries come after these times. Milliseconds. */
const TRIES = [0, 1_000, 3_000];

/** What is made of one sigma and goes with it. */
interface WithSigma {
  readonly sigma: MapSigma;
}

export interface Lasting<S extends WithSigma> {
  /** `null` while the graphics context is lost. */
  now(): S | null;
  end(): void;
}

/**
 * Keeps a sigma through the loss of its graphics context (the machine slept, another page took the memory, the
 * driver was renewed): another one is made in its place, with the same view.
 *
 * @param make throws where there is no WebGL at all; the first time the error is passed on.
 * @param failed no context comes back.
 */
export const makeLasting = <S extends WithSigma>(make: () => S, failed: () => void): Lasting<S> => {
  let losses: readonly number[] = [];
  let timer = 0;
  let ended = false;

  const start = (): S => {
    const made = make();
    for (const canvas of Object.values(made.sigma.getCanvases())) {
      canvas.addEventListener('webglcontextlost', restart);
    }
    return made;
  };

  const stop = ({ sigma }: S): void => {
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.removeEventListener('webglcontextlost', restart);
    }
    sigma.kill();
  };

  const restart = (event: Event): void => {
    event.preventDefault();
    if (current === null) return;
    const camera = current.sigma.getCamera().getState();
    const box = current.sigma.getCustomBBox();
    stop(current);
    current = null;
    const now = performance.now();
    losses = [...losses.filter((time) => now - time < PATIENCE), now];
    const attempt = (number: number): void => {
      if (ended) return;
      try {
        if (losses.length > MOST_LOSSES)
          throw new RendererUnavailable('the graphics context is lost too often');
        current = start();
        current.sigma.setCustomBBox(box);
        current.sigma.getCamera().setState(camera);
      } catch {
        const wait = TRIES[number + 1];
        if (wait === undefined || losses.length > MOST_LOSSES) failed();
        else timer = window.setTimeout(() => attempt(number + 1), wait);
      }
    };
    attempt(0);
  };

  let current: S | null = start();

  return {
    now: () => current,
    end() {
      ended = true;
      clearTimeout(timer);
      if (current !== null) stop(current);
      current = null;
    },
  };
};
