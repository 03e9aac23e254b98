import Sigma from 'sigma';
import { prefersStillness } from '../interaction/stillness';
import { RendererUnavailable } from '../renderer';
import { BENT, NODE_TYPE, type NodeDisplay, STRAIGHT, type TieDisplay } from './display';
import type { DrawnGraph, DrawnNode, DrawnTie } from './graph';
import { createNodeProgram } from './node-program';
import { createTieProgram } from './tie-program';

export type MapSigma = Sigma<DrawnNode, DrawnTie>;

export interface SigmaOptions {
  /** Room around the map. Pixels. */
  padding(): number;
  /** Factor on all sizes. */
  sizeScale(): number;
  /** Colour behind the map. */
  ground(): string;
  node(data: DrawnNode): NodeDisplay;
  tie(data: DrawnTie): TieDisplay;
}

/** Of a wheel, a throw and a double click: at once. Sigma divides by durations. */
const STILL = {
  zoomDuration: 1,
  doubleClickZoomingDuration: 1,
  inertiaDuration: 1,
  inertiaRatio: 0,
} as const;

const BENT_SEGMENTS = 12;
const StraightTies = createTieProgram<DrawnNode, DrawnTie>(1);
const BentTies = createTieProgram<DrawnNode, DrawnTie>(BENT_SEGMENTS);

/** A sigma with our programs and reducers. Throws `RendererUnavailable`, and leaves the element empty then. */
export const newSigma = (element: HTMLElement, graph: DrawnGraph, options: SigmaOptions): MapSigma => {
  try {
    return new Sigma<DrawnNode, DrawnTie>(graph, element, {
      allowInvalidContainer: true,
      stagePadding: options.padding(),
      // Names are chosen and drawn by `LabelPainter`: sigma's own overlap.
      renderLabels: false,
      defaultDrawNodeHover: () => {},
      zIndex: true,
      defaultNodeType: NODE_TYPE,
      defaultEdgeType: STRAIGHT,
      nodeProgramClasses: { [NODE_TYPE]: createNodeProgram<DrawnNode, DrawnTie>(() => options.ground()) },
      edgeProgramClasses: { [STRAIGHT]: StraightTies, [BENT]: BentTies },
      minEdgeThickness: 0.6,
      minCameraRatio: 0.04,
      maxCameraRatio: 4,
      enableCameraRotation: false,
      ...(prefersStillness() ? STILL : {}),
      zoomToSizeRatioFunction: (ratio) => Math.sqrt(ratio) / options.sizeScale(),
      nodeReducer: (_, data) => options.node(data),
      edgeReducer: (_, data) => options.tie(data),
    });
  } catch (cause) {
    // Without WebGL sigma ends in a TypeError, after it has put its canvases there.
    element.replaceChildren();
    throw new RendererUnavailable('sigma could not start', { cause });
  }
};
