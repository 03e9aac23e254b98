import { createLasso } from '../interaction/lasso';
import { prefersStillness } from '../interaction/stillness';
import { ease } from '../interaction/tween';
import type { OnScreen } from '../labels/names';
import { createMeasure } from '../labels/paint';
import { MAP_THEMES } from '../palette';
import { type CreateRenderer, type MapFrame, type Picture, RendererUnavailable } from '../renderer';
import type { Scene } from '../scene';
import { paddingIn, takenOnStage } from '../stage-room';
import { centredOn, frameBetween, panned, withAll, zoomedTo } from './camera';
import { fillingDefinitions } from './fillings';
import { wholeFrame } from './fit';
import { listenToGestures } from './gestures';
import type { Point } from './markup';
import { drawScene } from './scene';

/** Larger networks take longer than a third of a second to draw: too long to be moved about. */
export const SVG_LIMITS = { actors: 1_000, ties: 4_000 } as const;

const SVG = 'http://www.w3.org/2000/svg';
const ZOOM_STEP = 1.5;
/** Length of a glide of the view. Milliseconds. */
const GLIDE = 250;
/** A drawing that takes longer waits until the hand rests for `REST`. Milliseconds. */
const QUICK = 24;
const REST = 110;
/** Small actors are hard to hit, above all with a finger. Pixels. */
const SMALLEST_TARGET = 9;

const shareAnActor = (a: Scene, b: Scene) => a.nodes.some((node) => b.indexOf.has(node.id));

/** The map drawn as SVG, for browsers without WebGL. Takes the same picture and tells the same events. */
export const createSvgRenderer: CreateRenderer = (element, events) => {
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('width', '100%');
  root.setAttribute('height', '100%');
  root.setAttribute('aria-hidden', 'true');
  root.style.cssText = 'position:absolute;inset:0;touch-action:none;user-select:none';
  const fontFamily = getComputedStyle(element).fontFamily || 'sans-serif';
  root.setAttribute('font-family', fontFamily);
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new RendererUnavailable('no text can be measured in this browser');
  const measure = createMeasure(context, fontFamily);
  element.append(root);

  let picture: Picture | null = null;
  let frame: MapFrame = { width: 1, height: 1, left: 0, top: 0, scale: 1, sizeScale: 1 };
  let actors: readonly OnScreen[] = [];
  /** What the drawing on the page was made for. */
  let drawnFor: MapFrame = frame;
  let fitted = true;
  let dead = false;
  let asked = 0;
  let resting = 0;
  let gliding = 0;
  let cost = 0;

  const room = () => ({ width: element.offsetWidth, height: element.offsetHeight });
  const padding = () => paddingIn(element.offsetWidth, element.offsetHeight);
  /** The view that shows everything that is drawn. */
  const whole = (): MapFrame => (picture === null ? frame : wholeFrame(picture, room(), padding()));

  const redraw = (): void => {
    asked = 0;
    if (dead || picture === null || element.offsetWidth === 0) return;
    const start = performance.now();
    const { width, height } = frame;
    const drawn = drawScene(picture, frame, {
      measure,
      taken: takenOnStage(width, height),
      ties: true,
    });
    const parsed = new DOMParser().parseFromString(
      `<svg xmlns="${SVG}">${drawn.markup}${fillingDefinitions(drawn.actors.map(({ style }) => style))}</svg>`,
      'image/svg+xml',
    );
    root.replaceChildren(...parsed.documentElement.childNodes);
    actors = drawn.actors;
    drawnFor = frame;
    cost = performance.now() - start;
  };
  const askForDrawing = (): void => {
    if (asked === 0) asked = requestAnimationFrame(redraw);
  };

  /** Another view of the same picture. What is on the page is moved at once, and drawn anew when there is time. */
  const look = (next: MapFrame): void => {
    frame = next;
    fitted = false;
    if (cost <= QUICK) {
      askForDrawing();
      return;
    }
    const factor = next.scale / drawnFor.scale;
    const dx = next.left - drawnFor.left * factor;
    const dy = next.top - drawnFor.top * factor;
    root.firstElementChild?.setAttribute('transform', `translate(${dx} ${dy}) scale(${factor})`);
    clearTimeout(resting);
    resting = window.setTimeout(askForDrawing, REST);
  };

  const glide = (to: MapFrame, fits = false): void => {
    cancelAnimationFrame(gliding);
    if (prefersStillness()) {
      look(to);
      fitted = fits;
      return;
    }
    const from = frame;
    const start = performance.now();
    const step = (now: number): void => {
      if (dead) return;
      const share = Math.min(1, Math.max(0, (now - start) / GLIDE));
      look(frameBetween(from, to, ease(share)));
      if (share < 1) gliding = requestAnimationFrame(step);
      else fitted = fits;
    };
    gliding = requestAnimationFrame(step);
  };

  const idOf = (node: number): string => picture!.view.scene.nodes[node]!.id;

  /** The uppermost actor at a point of the screen. */
  const hit = ([x, y]: Point): string | null => {
    let best: { node: number; z: number; far: number } | null = null;
    for (const [node, actor] of actors.entries()) {
      if (actor.style.hidden) continue;
      const far = Math.hypot(actor.x - x, actor.y - y);
      if (far > Math.max(SMALLEST_TARGET, actor.radius)) continue;
      const { z } = actor.style;
      if (best === null || z > best.z || (z === best.z && far < best.far)) best = { node, z, far };
    }
    return best === null ? null : idOf(best.node);
  };

  /** Where those who are being dragged stood when the hand came down. */
  let held: ReadonlyMap<string, readonly [number, number]> | null = null;
  const take = (id: string): ReadonlyMap<string, readonly [number, number]> => {
    const { scene, selected } = picture!.view;
    const node = scene.indexOf.get(id);
    const nodes = node !== undefined && selected.has(node) ? Array.from(selected) : [node ?? -1];
    return new Map(
      nodes
        .filter((each) => each >= 0)
        .map((each) => [idOf(each), [picture!.positions[2 * each]!, picture!.positions[2 * each + 1]!]]),
    );
  };

  const lasso = createLasso(element, {
    actors: () =>
      actors.flatMap(({ x, y, radius, style }, node) =>
        style.hidden ? [] : [{ id: idOf(node), x, y, radius }],
      ),
    ink: () => (picture?.view.theme ?? MAP_THEMES.light).selection,
    done: (ids, adding) => events.lasso(ids, adding),
  });

  const stopListening = listenToGestures(root, {
    hit,
    hover(id) {
      root.style.cursor = id === null ? '' : 'pointer';
      events.hover(id);
    },
    click: (id, adding) => events.click(id, adding),
    menu: (id, x, y) => events.menu(id, x, y),
    pan: (dx, dy) => look(panned(frame, dx, dy)),
    zoom: (factor, at) => look(zoomedTo(frame, whole(), frame.scale * factor, at)),
    drag(id, dx, dy, done) {
      held ??= take(id);
      const moved = Array.from(held, ([each, [x, y]]) => {
        return [each, [x + dx / frame.scale, y - dy / frame.scale]] as const;
      });
      events.moved(new Map(moved), done);
      if (done) held = null;
    },
    lasso: (event) => lasso.begin(event),
  });

  const fitNow = (): void => {
    frame = whole();
    fitted = true;
  };

  return {
    draw(next) {
      if (dead) return;
      const before = picture;
      picture = next;
      const isNew = before === null || !shareAnActor(before.view.scene, next.view.scene);
      // Not after a drag: the map would jump under the hand.
      const follows = fitted && (before?.view.scene !== next.view.scene || before.settled === false);
      if (isNew || follows) fitNow();
      askForDrawing();
    },
    resize() {
      if (dead || element.offsetWidth === 0 || element.offsetHeight === 0) return;
      if (fitted) {
        fitNow();
      } else {
        const { width, height } = room();
        frame = { ...panned(frame, (width - frame.width) / 2, (height - frame.height) / 2), width, height };
      }
      redraw();
    },
    fit: () => glide(whole(), true),
    zoom(direction) {
      const factor = direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP;
      glide(zoomedTo(frame, whole(), frame.scale * factor, [frame.width / 2, frame.height / 2]));
    },
    pan: (dx, dy) => look(panned(frame, dx, dy)),
    focusOn(id) {
      const node = picture?.view.scene.indexOf.get(id);
      if (picture === null || node === undefined) return;
      const { positions } = picture;
      glide(centredOn(frame, whole(), positions[2 * node]!, positions[2 * node + 1]!));
    },
    show(ids) {
      if (picture === null) return;
      const { scene } = picture.view;
      const { positions } = picture;
      const seen = ids.flatMap((id): Point[] => {
        const node = scene.indexOf.get(id);
        if (node === undefined) return [];
        const [x, y] = [positions[2 * node]!, positions[2 * node + 1]!];
        return [[frame.left + frame.scale * x, frame.top - frame.scale * y]];
      });
      const next = withAll(frame, whole(), seen, padding());
      if (next.left !== frame.left || next.top !== frame.top || next.scale !== frame.scale) glide(next);
    },
    frame: () => frame,
    lasso: (on) => lasso.arm(on),
    destroy() {
      if (dead) return;
      dead = true;
      cancelAnimationFrame(asked);
      cancelAnimationFrame(gliding);
      clearTimeout(resting);
      stopListening();
      lasso.destroy();
      root.remove();
    },
  };
};
