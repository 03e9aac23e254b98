import type { Layers } from '../../project/view-state';
import type { Scheme } from '../map/color';
import { buildHulls } from '../map/hulls/build';
import type { CommunityName } from '../map/hulls/groups';
import { NO_GUIDES } from '../map/layout/guides';
import { MAP_THEMES } from '../map/palette';
import type { Picture } from '../map/renderer';
import type { Room } from '../map/svg/fit';
import type { MapView } from '../map/view';
import type { PageShape, Writing } from './options';

/** What of the map is drawn on a picture. */
export interface PictureLayers extends Layers {
  readonly ties: boolean;
  /** Lines and words of the layout. */
  readonly guides: boolean;
  /** What is selected, and what of routes and paths is lit up. */
  readonly lit: boolean;
}

const NOBODY = -1;
const NO_NODES: ReadonlySet<number> = new Set();

/** The same picture in other colours and with other layers. Nobody is under the pointer on paper. */
export const varied = (
  picture: Picture,
  scheme: Scheme,
  { ties: _, guides, lit, ...layers }: PictureLayers,
  communityName: CommunityName,
): Picture => {
  const { view, positions } = picture;
  const calm: Partial<MapView> = lit
    ? {}
    : { selected: NO_NODES, roles: new Map(), onTheWay: NO_NODES, ways: null };
  const next: MapView = {
    ...view,
    ...calm,
    hovered: NOBODY,
    // Not the neighbours of whom the pointer is on, but what they have outshone.
    lit: lit ? view.ways : null,
    scheme,
    theme: MAP_THEMES[scheme],
    layers,
  };
  return {
    ...picture,
    view: next,
    guides: guides ? picture.guides : NO_GUIDES,
    hulls:
      layers.hulls === view.layers.hulls && scheme === view.scheme
        ? picture.hulls
        : buildHulls(next, positions, communityName),
  };
};

/** Width of a landscape page: the larger it is, the smaller is everything on it. Pixels. */
const PAGE_WIDTHS: Readonly<Record<Writing, number>> = { small: 1_700, medium: 1_200, large: 850 };
const LANDSCAPE = Math.SQRT2;

const RATIOS: Readonly<Record<Exclude<PageShape, 'screen'>, number>> = {
  landscape: LANDSCAPE,
  portrait: 1 / LANDSCAPE,
  square: 1,
  slide: 16 / 9,
};

/** The page for a whole map. Pages of every shape have the same area, so that names are equally large on all. */
export const pageFor = (shape: PageShape, writing: Writing, screen: Room): Room => {
  const ratio = shape === 'screen' ? screen.width / screen.height : RATIOS[shape];
  const width = Math.round(PAGE_WIDTHS[writing] * Math.sqrt(ratio / LANDSCAPE));
  return { width, height: width / ratio };
};
