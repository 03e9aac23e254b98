import type { Scheme } from '../../../src/app/map/color';
import { buildFigures } from '../../../src/app/map/figures';
import { buildScene } from '../../../src/app/map/scene';
import { buildView, type MapFocus, type MapView } from '../../../src/app/map/view';
import type { PolicyNetwork } from '../../../src/model/network';
import { FIRST_VIEW } from '../../../src/project/view-state';
import { ANALYSIS } from './fixtures';

/** Nobody is looked at, everything is shown. */
export const NOTHING: MapFocus = {
  hovered: null,
  selected: [],
  shownRoute: null,
  shown: null,
  path: null,
  layers: FIRST_VIEW.layers,
  enlarged: 1,
};

/** A view of a network with the figures of `ANALYSIS`, sized by betweenness. */
export const viewOf = (
  network: PolicyNetwork,
  focus: Partial<MapFocus> = {},
  scheme: Scheme = 'light',
): MapView => {
  const scene = buildScene(network);
  return buildView(scene, buildFigures(scene, ANALYSIS, 'betweenness'), { ...NOTHING, ...focus }, scheme);
};
