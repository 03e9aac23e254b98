import { stakeholderKey } from '../../../model/multigraph';
import { type Bounds, boundsOf } from '../bounds';
import { createLasso } from '../interaction/lasso';
import { onScreen } from '../on-screen';
import { MAP_THEMES } from '../palette';
import { type NodeStyle, nodeStyle } from '../reducers';
import type { CreateRenderer, MapFrame, Picture } from '../renderer';
import { EMPTY_SCENE, type Scene } from '../scene';
import { paddingIn } from '../stage-room';
import { createCamera, type MapCamera } from './camera';
import { nodeDisplay } from './display';
import { frameOf, sizeScaleFor } from './frame';
import { buildGraph, place } from './graph';
import { makeLasting } from './lasting';
import { type MapSigma, newSigma, type SigmaOptions } from './new-sigma';
import { createPace } from './pace';
import { createPainting } from './painting';
import { enablePointer, type Pointer } from './pointer';
import { createTieDisplays } from './tie-displays';

/** With more ties than this, ties and names are left out while a slow machine moves the map. */
const MANY_TIES = 2_500;

const shareAnActor = (a: Scene, b: Scene) => a.nodes.some((node) => b.indexOf.has(node.id));

interface Stage {
  readonly sigma: MapSigma;
  readonly camera: MapCamera;
  readonly pointer: Pointer;
}

/** The map drawn with sigma on WebGL. One sigma for its life, unless the graphics context is lost. */
export const createSigmaRenderer: CreateRenderer = (element, events) => {
  let picture: Picture | null = null;
  let graph = buildGraph(EMPTY_SCENE, new Float32Array());
  let styles: NodeStyle[] = [];
  const ties = createTieDisplays();
  let sizeScale = 1;
  let lastFrame: MapFrame = { width: 1, height: 1, left: 0, top: 0, scale: 1, sizeScale: 1 };
  const fontFamily = getComputedStyle(element).fontFamily || 'sans-serif';
  const padding = () => paddingIn(element.offsetWidth, element.offsetHeight);
  const theme = () => picture?.view.theme ?? MAP_THEMES.light;
  const pace = createPace();
  const isBrief = () => pace.isSlow() && (picture?.view.scene.ties.length ?? 0) > MANY_TIES;

  const options: SigmaOptions = {
    padding,
    sizeScale: () => sizeScale,
    ground: () => theme().background,
    node(data) {
      const style = nodeStyle(picture!.view, data.index);
      styles[data.index] = style;
      return nodeDisplay(style, data.x, data.y);
    },
    tie: (data) => ties.of(picture!.view, data.index),
  };

  /** Where actors are on the screen in this moment: a hand may be moving them. */
  const actorsOn = (sigma: MapSigma) => {
    if (picture === null) return [];
    const positions = new Float32Array(2 * graph.order);
    graph.forEachNode((_, { x, y, index }) => positions.set([x, y], 2 * index));
    return onScreen(picture.view.scene, styles, positions, frameOf(sigma));
  };

  /** Whoever is selected moves together. */
  const together = (id: string): readonly string[] => {
    if (picture === null) return [id];
    const { scene, selected } = picture.view;
    const node = scene.indexOf.get(id);
    if (node === undefined || !selected.has(node)) return [id];
    return Array.from(selected, (each) => scene.nodes[each]!.id);
  };

  const lasting = makeLasting((): Stage => {
    const sigma = newSigma(element, graph, options);
    const painting = createPainting(sigma, fontFamily);
    sigma.on('afterRender', () => {
      lastFrame = frameOf(sigma);
      if (picture === null) return;
      const mouse = sigma.getMouseCaptor();
      const moving = sigma.getCamera().isAnimated() || mouse.isMoving || mouse.draggedEvents > 0;
      pace.frame(moving, performance.now());
      painting.paint(picture, () => actorsOn(sigma), moving && isBrief());
      // A setting means another run through all actors: not while the hand moves.
      if (!moving && sigma.getSetting('hideEdgesOnMove') !== isBrief()) {
        sigma.setSetting('hideEdgesOnMove', isBrief());
      }
    });
    return {
      sigma,
      camera: createCamera(sigma, padding),
      pointer: enablePointer(sigma, { events, together }),
    };
  }, events.failed);

  const lasso = createLasso(element, {
    actors: () => {
      const stage = lasting.now();
      if (stage === null || picture === null) return [];
      const { nodes } = picture.view.scene;
      return actorsOn(stage.sigma).flatMap(({ x, y, radius, style }, i) =>
        style.hidden ? [] : [{ id: nodes[i]!.id, x, y, radius }],
      );
    },
    ink: () => theme().selection,
    done: (ids, adding) => events.lasso(ids, adding),
  });
  // With Shift a drag on the ground draws the line, without any button before.
  const onPointerDown = (event: PointerEvent): void => {
    if (!event.shiftKey || event.button !== 0 || event.pointerType !== 'mouse') return;
    if (lasting.now()?.pointer.hovered() === null) lasso.begin(event);
  };
  element.addEventListener('pointerdown', onPointerDown, { capture: true });

  const measure = (sigma: MapSigma, { positions, guides }: Picture): Bounds => {
    const bounds = boundsOf(positions, guides);
    sizeScale = sizeScaleFor(bounds, sigma.getDimensions(), padding());
    return bounds;
  };

  /** Take the box around all actors as the whole of the map. */
  const takeBox = (sigma: MapSigma): void => {
    if (picture !== null) sigma.setCustomBBox(measure(sigma, picture));
  };

  /** The actors to fit; `null` where all are drawn. */
  const drawnKeys = (): readonly string[] | null => {
    const nodes = picture?.view.scene.nodes ?? [];
    const drawn = nodes.filter((_, i) => styles[i]?.hidden !== true).map(({ id }) => stakeholderKey(id));
    return drawn.length === nodes.length ? null : drawn;
  };

  /** Places on the screen hold only after the redraw that has been asked for, in the coming frame. */
  const onceDrawn = (act: (camera: MapCamera) => void): void => {
    requestAnimationFrame(() => {
      const stage = lasting.now();
      if (stage !== null) act(stage.camera);
    });
  };

  const drawScene = ({ sigma, camera }: Stage, before: Picture | null, { view }: Picture): void => {
    if (before === null || !shareAnActor(before.view.scene, view.scene)) camera.whole();
    if (camera.isFitted()) takeBox(sigma);
    sigma.setGraph(graph);
  };

  return {
    draw(next) {
      const before = picture;
      picture = next;
      const stage = lasting.now();
      if (before?.view.scene !== next.view.scene) {
        styles = [];
        pace.forget();
        graph = buildGraph(next.view.scene, next.positions);
        if (stage !== null) drawScene(stage, before, next);
        return;
      }
      // Under the hand actors stand already where the hand has put them.
      if (before.view === next.view && stage?.pointer.isDragging() === true) {
        stage.sigma.scheduleRender();
        return;
      }
      if (before.positions !== next.positions) {
        place(graph, next.positions);
        // Not after a drag: the map would jump under the hand.
        const follows = !(before.settled && next.settled) || before.guides !== next.guides;
        if (stage?.camera.isFitted() === true && follows) takeBox(stage.sigma);
      }
      stage?.sigma.scheduleRefresh();
    },
    resize() {
      const sigma = lasting.now()?.sigma;
      if (sigma === undefined || element.offsetWidth === 0 || element.offsetHeight === 0) return;
      sigma.resize();
      if (picture !== null) measure(sigma, picture);
      // Refreshes as well.
      sigma.setSetting('stagePadding', padding());
    },
    fit() {
      const stage = lasting.now();
      if (stage === null) return;
      takeBox(stage.sigma);
      stage.sigma.refresh();
      stage.camera.fit(drawnKeys());
    },
    zoom: (direction) => lasting.now()?.camera.zoom(direction),
    pan: (dx, dy) => lasting.now()?.camera.pan(dx, dy),
    focusOn: (id) => onceDrawn((camera) => camera.focusOn(id)),
    show: (ids) => onceDrawn((camera) => camera.show(ids)),
    frame: () => lastFrame,
    lasso: (on) => lasso.arm(on),
    destroy() {
      element.removeEventListener('pointerdown', onPointerDown, { capture: true });
      lasso.destroy();
      lasting.end();
    },
  };
};
