import type { Point } from './markup';

/** What a mouse or fingers do on a map. Points are pixels from the upper left corner of the element. */
export interface GestureEvents {
  /** Who is there: a stakeholder id. */
  hit(at: Point): string | null;
  hover(id: string | null): void;
  click(id: string | null, adding: boolean): void;
  /** A point of the page. */
  menu(id: string, x: number, y: number): void;
  /** The ground is moved by pixels. */
  pan(dx: number, dy: number): void;
  /** Closer by a factor, around a point. */
  zoom(factor: number, at: Point): void;
  /** An actor is taken and moved, by pixels from where the press began; `done` when it is let go. */
  drag(id: string, dx: number, dy: number, done: boolean): void;
  /** A drag on the ground with Shift. */
  lasso(event: PointerEvent): void;
}

/** Moves that are shorter than this are a click. Pixels. */
const SLACK = 4;
const FINGER_SLACK = 8;
/** A finger that rests on an actor for this long asks for its menu. Milliseconds. */
const LONG_PRESS = 550;
/** Zoom for each pixel that a wheel turns. */
const PER_PIXEL = 0.0022;
const PIXELS_PER_LINE = 16;

interface Press {
  readonly id: string | null;
  readonly from: Point;
  last: Point;
  moved: boolean;
  /** A menu, a second finger or a lasso has come of it: it is no click any more. */
  over: boolean;
  timer: number;
}

const isAdding = (event: MouseEvent): boolean => event.shiftKey || event.ctrlKey || event.metaKey;

/** Listens to an element until the function that it gives back is called. */
export const listenToGestures = (element: Element, events: GestureEvents): (() => void) => {
  const fingers = new Map<number, Point>();
  let press: Press | null = null;
  let hovered: string | null = null;
  const stop = new AbortController();
  const on = <K extends keyof ElementEventMap | keyof GlobalEventHandlersEventMap>(
    name: K,
    act: (
      event: K extends keyof GlobalEventHandlersEventMap ? GlobalEventHandlersEventMap[K] : Event,
    ) => void,
  ) => element.addEventListener(name, act as EventListener, { signal: stop.signal, passive: false });

  const pointOf = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const point = (id: string | null) => {
    if (id === hovered) return;
    hovered = id;
    events.hover(id);
  };
  const leavePress = () => {
    if (press === null) return;
    clearTimeout(press.timer);
    press.over = true;
  };

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    const at = pointOf(event);
    const id = events.hit(at);
    if (event.shiftKey && id === null && event.pointerType === 'mouse') {
      events.lasso(event);
      return;
    }
    element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, at);
    if (fingers.size > 1) {
      // Two fingers pinch: whatever the first one held is let go.
      if (press?.moved && press.id !== null && !press.over) dragTo(press, press.last, true);
      leavePress();
      return;
    }
    const timer =
      event.pointerType === 'touch' && id !== null
        ? window.setTimeout(() => {
            if (press === null || press.moved || press.over) return;
            press.over = true;
            events.menu(id, event.clientX, event.clientY);
          }, LONG_PRESS)
        : 0;
    press = { id, from: at, last: at, moved: false, over: false, timer };
  });

  const dragTo = ({ id, from }: Press, at: Point, done: boolean) => {
    if (id !== null) events.drag(id, at[0] - from[0], at[1] - from[1], done);
  };

  on('pointermove', (event) => {
    const at = pointOf(event);
    const before = fingers.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse') point(events.hit(at));
      return;
    }
    const other = Array.from(fingers).find(([finger]) => finger !== event.pointerId)?.[1];
    fingers.set(event.pointerId, at);
    if (other !== undefined) {
      pinch(before, at, other);
      return;
    }
    if (press === null || press.over) return;
    const slack = event.pointerType === 'touch' ? FINGER_SLACK : SLACK;
    if (!press.moved && Math.hypot(at[0] - press.from[0], at[1] - press.from[1]) < slack) return;
    press.moved = true;
    clearTimeout(press.timer);
    if (press.id === null) events.pan(at[0] - press.last[0], at[1] - press.last[1]);
    else dragTo(press, at, false);
    press.last = at;
  });

  const pinch = (before: Point, at: Point, other: Point) => {
    const far = (point: Point) => Math.max(1, Math.hypot(point[0] - other[0], point[1] - other[1]));
    // The point in the middle of the fingers goes with them.
    events.pan((at[0] - before[0]) / 2, (at[1] - before[1]) / 2);
    events.zoom(far(at) / far(before), [(at[0] + other[0]) / 2, (at[1] + other[1]) / 2]);
  };

  const release = (event: PointerEvent, clicks: boolean) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0 || press === null) return;
    const ended = press;
    press = null;
    clearTimeout(ended.timer);
    if (ended.over) return;
    if (ended.moved) dragTo(ended, ended.last, true);
    else if (clicks) events.click(ended.id, isAdding(event));
  };
  on('pointerup', (event) => release(event, true));
  on('pointercancel', (event) => release(event, false));
  on('pointerleave', () => point(null));

  on('contextmenu', (event) => {
    const id = events.hit(pointOf(event));
    if (id === null) return;
    event.preventDefault();
    // After a long press the browser of a telephone sends this as well.
    if (press?.over) return;
    leavePress();
    events.menu(id, event.clientX, event.clientY);
  });
  on('wheel', (event) => {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : 1;
    events.zoom(Math.exp(-event.deltaY * pixels * PER_PIXEL), pointOf(event));
  });
  on('dblclick', (event) => {
    const at = pointOf(event);
    if (events.hit(at) === null) events.zoom(1.5, at);
  });

  return () => {
    leavePress();
    stop.abort();
  };
};
