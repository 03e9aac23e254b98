import { within } from './polygon';

/** An actor as the lasso meets it: its middle and radius, in pixels from the upper left corner of the map. */
export interface LassoActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LassoOptions {
  /** The actors that can be caught, as they stand now. */
  actors(): readonly LassoActor[];
  ink(): string;
  /** The line is closed around these; `adding`: Ctrl or Cmd was held. Nobody, where the line is too short. */
  done(ids: readonly string[], adding: boolean): void;
}

export interface Lasso {
  /** The next drag draws the line; `false` gives up. */
  arm(on: boolean): void;
  /** Begin with this press, which the lasso takes for itself. */
  begin(event: PointerEvent): void;
  destroy(): void;
}

/** Points closer than this say nothing new. Pixels. */
const STEP = 3;
/** A line that is shorter than this is a slip. Pixels. */
const SHORTEST = 12;
const RING = 3;

/** A line drawn around actors, over whatever draws the map. Those inside are ringed while the hand still moves. */
export const createLasso = (element: HTMLElement, { actors, ink, done }: LassoOptions): Lasso => {
  const canvas = document.createElement('canvas');
  canvas.dataset.lasso = '';
  canvas.style.cssText =
    'position:absolute;inset:0;width:100%;height:100%;cursor:crosshair;touch-action:none;z-index:2';
  let line: [x: number, y: number][] = [];
  let caught: readonly LassoActor[] = [];
  let candidates: readonly LassoActor[] = [];
  let pointer: number | null = null;
  let frame = 0;

  const paint = (): void => {
    frame = 0;
    const context = canvas.getContext('2d');
    if (context === null) return;
    caught = candidates.filter(({ x, y }) => within(line, x, y));
    const density = window.devicePixelRatio || 1;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.strokeStyle = ink();
    context.fillStyle = ink();
    context.beginPath();
    for (const [x, y] of line) context.lineTo(x, y);
    context.closePath();
    context.globalAlpha = 0.08;
    context.fill();
    context.globalAlpha = 1;
    context.lineWidth = 1.5;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
    context.lineWidth = 2;
    for (const { x, y, radius } of caught) {
      context.beginPath();
      context.arc(x, y, radius + RING, 0, 2 * Math.PI);
      context.stroke();
    }
  };

  const leave = (): void => {
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    pointer = null;
    line = [];
    caught = [];
    canvas.remove();
  };

  const enter = (): void => {
    if (canvas.isConnected) return;
    const density = window.devicePixelRatio || 1;
    canvas.width = Math.round(element.offsetWidth * density);
    canvas.height = Math.round(element.offsetHeight * density);
    element.append(canvas);
  };

  const add = (event: PointerEvent): void => {
    const { left, top } = element.getBoundingClientRect();
    const point: [number, number] = [event.clientX - left, event.clientY - top];
    const last = line.at(-1);
    if (last !== undefined && Math.hypot(point[0] - last[0], point[1] - last[1]) < STEP) return;
    line.push(point);
    if (frame === 0) frame = requestAnimationFrame(paint);
  };

  const begin = (event: PointerEvent): void => {
    // Or the mouse event that follows would also move the map. The focus would have come with it.
    event.preventDefault();
    element.focus({ preventScroll: true });
    enter();
    pointer = event.pointerId;
    canvas.setPointerCapture(pointer);
    candidates = actors();
    line = [];
    add(event);
  };

  canvas.addEventListener('pointerdown', (event) => {
    if (pointer === null && event.button === 0) begin(event);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (event.pointerId === pointer) add(event);
  });
  canvas.addEventListener('pointerup', (event) => {
    if (event.pointerId !== pointer) return;
    add(event);
    const drawn = lengthOf(line) >= SHORTEST;
    const ids = drawn ? candidates.filter(({ x, y }) => within(line, x, y)).map(({ id }) => id) : [];
    leave();
    done(ids, event.ctrlKey || event.metaKey);
  });
  canvas.addEventListener('pointercancel', (event) => {
    if (event.pointerId !== pointer) return;
    leave();
    done([], true);
  });

  return {
    arm(on) {
      if (on) enter();
      else leave();
    },
    begin,
    destroy: leave,
  };
};

const lengthOf = (line: readonly (readonly [number, number])[]): number =>
  line.reduce((sum, [x, y], i) => {
    const [fromX, fromY] = line[Math.max(0, i - 1)]!;
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
