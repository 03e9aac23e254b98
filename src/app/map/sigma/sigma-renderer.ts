import { idOfKey, stakeholderKey } from '../../../model/multigraph';
import { boundsOf } from '../bounds';
import { LabelPainter } from '../labels/paint';
import { MAP_THEMES } from '../palette';
import { type NodeStyle, nodeStyle, tieStyle } from '../reducers';
import { type CreateRenderer, type Picture, RendererUnavailable } from '../renderer';
import { EMPTY_SCENE, type Scene } from '../scene';
import { copyOf } from './copy';
import { nodeDisplay, tieDisplay } from './display';
import { enableDrag } from './drag';
import { onScreen, sizeScaleFor, viewOf } from './frame';
import { buildGraph, place } from './graph';
import { type MapSigma, newSigma, type SigmaOptions } from './new-sigma';

/** Room around the map for names at its rim, in pixels: less of it on a small screen. */
const paddingOf = (room: HTMLElement) =>
  Math.min(52, Math.max(22, 0.07 * Math.min(room.offsetWidth, room.offsetHeight)));
/** With more ties than this, ties and names are left out while the map is being moved. */
const MANY_TIES = 2_500;
/** The corner at the lower right in which the buttons stand: no name goes under them. Pixels. */
const CONTROLS = { width: 58, height: 140 } as const;
const ZOOM_STEP = 1.5;
const CLOSE_UP = 0.6;
const MOST_RESTARTS = 5;
const WHOLE = { x: 0.5, y: 0.5, ratio: 1 } as const;

const prefersStillness = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

const shareAnActor = (a: Scene, b: Scene) => a.nodes.some((node) => b.indexOf.has(node.id));

/** The map drawn with sigma on WebGL. One sigma for its life, unless the graphics context is lost. */
export const createSigmaRenderer: CreateRenderer = (element, events) => {
  let picture: Picture | null = null;
  let graph = buildGraph(EMPTY_SCENE, new Float32Array());
  let styles: NodeStyle[] = [];
  let sizeScale = 1;
  let restarts = 0;
  let dead = false;
  /** The view shows everything, and goes on doing so when actors come or the room changes. */
  let fitted = true;
  const painter = new LabelPainter();
  const fontFamily = getComputedStyle(element).fontFamily || 'sans-serif';
  const theme = () => picture?.view.theme ?? MAP_THEMES.light;
  const hasManyTies = () => (picture?.view.scene.ties.length ?? 0) > MANY_TIES;

  const options: SigmaOptions = {
    padding: () => paddingOf(element),
    sizeScale: () => sizeScale,
    ground: () => theme().background,
    node(data) {
      const style = nodeStyle(picture!.view, data.index);
      styles[data.index] = style;
      return nodeDisplay(style, data.x, data.y);
    },
    tie: (data) => tieDisplay(tieStyle(picture!.view, data.index)),
  };

  const paintLabels = (on: MapSigma, scale: number): void => {
    const context = on.getCanvases().labels?.getContext('2d');
    if (context === null || context === undefined || picture === null) return;
    const { width, height } = on.getDimensions();
    painter.paint(context, onScreen(on, picture.view.scene, styles), {
      width,
      height,
      theme: theme(),
      fontFamily,
      scale,
      roleNames: picture.roleNames,
      taken: [
        {
          x: width - CONTROLS.width * scale,
          y: height - CONTROLS.height * scale,
          width: CONTROLS.width * scale,
          height: CONTROLS.height * scale,
        },
      ],
    });
  };

  const start = (): MapSigma => {
    const made = newSigma(element, graph, options);
    const justDragged = enableDrag(made, (key, x, y) => events.moved(idOfKey(key), x, y));
    made.on('enterNode', ({ node }) => {
      element.style.cursor = 'pointer';
      events.hover(idOfKey(node));
    });
    made.on('leaveNode', () => {
      element.style.cursor = '';
      events.hover(null);
    });
    made.on('clickNode', ({ node }) => {
      if (!justDragged()) events.click(idOfKey(node));
    });
    made.on('clickStage', () => {
      if (!justDragged()) events.click(null);
    });
    // A second click on an actor should not throw the view about.
    made.on('doubleClickNode', ({ event }) => event.preventSigmaDefault());
    made.on('afterRender', () => {
      const mouse = made.getMouseCaptor();
      const moving = made.getCamera().isAnimated() || mouse.isMoving || mouse.draggedEvents > 0;
      if (!(moving && hasManyTies())) paintLabels(made, 1);
    });
    made.getCamera().on('updated', ({ x, y, ratio }) => {
      fitted = x === WHOLE.x && y === WHOLE.y && ratio === WHOLE.ratio;
    });
    for (const canvas of Object.values(made.getCanvases())) {
      canvas.addEventListener('webglcontextlost', restart, { once: true });
    }
    return made;
  };

  const stop = (): void => {
    for (const canvas of Object.values(sigma.getCanvases())) {
      canvas.removeEventListener('webglcontextlost', restart);
    }
    sigma.kill();
  };

  const restart = (event: Event): void => {
    event.preventDefault();
    const camera = sigma.getCamera().getState();
    const box = sigma.getCustomBBox();
    stop();
    try {
      if (++restarts > MOST_RESTARTS)
        throw new RendererUnavailable('the graphics context was lost too often');
      sigma = start();
      sigma.setCustomBBox(box);
      sigma.getCamera().setState(camera);
      sigma.setSetting('hideEdgesOnMove', hasManyTies());
    } catch {
      dead = true;
      events.failed();
    }
  };

  let sigma = start();

  const measure = (): void => {
    if (picture !== null)
      sizeScale = sizeScaleFor(picture.positions, sigma.getDimensions(), paddingOf(element));
  };

  /** Take the box around all actors as the whole of the map. */
  const frame = (): void => {
    if (picture === null) return;
    measure();
    sigma.setCustomBBox(boundsOf(picture.positions));
  };

  const glide = (state: { x?: number; y?: number; ratio?: number }): void => {
    if (prefersStillness()) sigma.getCamera().setState(state);
    else void sigma.getCamera().animate(state, { duration: 250 });
  };

  /** Places on the screen hold only after the redraw that has been asked for, in the coming frame. */
  const onceDrawn = (act: () => void): void => {
    requestAnimationFrame(() => {
      if (!dead) act();
    });
  };

  const drawScene = (before: Picture | null, { view, positions }: Picture): void => {
    styles = [];
    graph = buildGraph(view.scene, positions);
    if (before === null || !shareAnActor(before.view.scene, view.scene)) sigma.getCamera().setState(WHOLE);
    if (fitted) frame();
    const hide = hasManyTies();
    const changes = hide !== sigma.getSetting('hideEdgesOnMove');
    // A setting means another run through all actors: while there are none yet it costs nothing.
    if (changes && before === null) sigma.setSetting('hideEdgesOnMove', hide);
    sigma.setGraph(graph);
    if (changes && before !== null) sigma.setSetting('hideEdgesOnMove', hide);
  };

  return {
    draw(next) {
      if (dead) return;
      const before = picture;
      picture = next;
      if (before?.view.scene !== next.view.scene) {
        drawScene(before, next);
        return;
      }
      if (before.positions !== next.positions) {
        place(graph, next.positions);
        // Not after a drag: the map would jump under the hand.
        if (fitted && !before.settled) frame();
      }
      sigma.scheduleRefresh();
    },
    resize() {
      if (dead || element.offsetWidth === 0 || element.offsetHeight === 0) return;
      sigma.resize();
      measure();
      // Refreshes as well.
      sigma.setSetting('stagePadding', paddingOf(element));
    },
    fit() {
      if (dead) return;
      frame();
      sigma.refresh();
      glide(WHOLE);
    },
    zoom(direction) {
      if (dead) return;
      const { ratio } = sigma.getCamera().getState();
      const wanted = direction === 'in' ? ratio / ZOOM_STEP : ratio * ZOOM_STEP;
      glide({ ratio: sigma.getCamera().getBoundedRatio(wanted) });
    },
    pan(dx, dy) {
      if (dead) return;
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph({ x: dx, y: dy });
      const { x, y } = sigma.getCamera().getState();
      sigma.getCamera().setState({ x: x + to.x - from.x, y: y + to.y - from.y });
    },
    focusOn(id) {
      onceDrawn(() => {
        const data = sigma.getNodeDisplayData(stakeholderKey(id));
        if (data === undefined) return;
        const { ratio } = sigma.getCamera().getState();
        glide({ x: data.x, y: data.y, ratio: Math.min(ratio, CLOSE_UP) });
      });
    },
    show(ids) {
      onceDrawn(() => {
        const camera = viewOf(sigma, ids, paddingOf(element));
        if (camera !== null) glide(camera);
      });
    },
    toCanvas(scale) {
      if (dead || picture === null) throw new RendererUnavailable('there is no map to copy');
      return copyOf(sigma, scale, options, theme().background, paintLabels);
    },
    destroy() {
      if (!dead) stop();
      dead = true;
    },
  };
};
