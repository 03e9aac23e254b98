import { readable } from '../color';
import type { Positions } from '../renderer';
import type { MapView } from '../view';
import { type CommunityName, groupsOf } from './groups';
import { type Hull, NO_HULLS } from './hull';
import { outlineOfDiscs } from './outline';

/** Ground between an actor and the rim of its hull. Pixels of the nominal room. */
const PADDING = 14;
/** A hull around one actor says nothing that the actor does not. */
const FEWEST = 2;

/**
 * The hulls that the view asks for, the largest group first, so that smaller ones lie on top.
 *
 * @param communityName what a person reads for a community.
 */
export const buildHulls = (
  view: Pick<MapView, 'scene' | 'figures' | 'scheme' | 'theme' | 'shown' | 'layers'>,
  positions: Positions,
  communityName: CommunityName,
): readonly Hull[] => {
  const { hulls: by } = view.layers;
  if (by === 'none') return NO_HULLS;
  return groupsOf(view, by, communityName)
    .filter(({ nodes }) => nodes.length >= FEWEST)
    .map(({ key, label, color, nodes }) => ({
      key,
      label,
      color,
      ink: readable(color, view.theme.background, view.theme.ink),
      outline: outlineOfDiscs(
        nodes.map((node) => ({
          x: positions[2 * node]!,
          y: positions[2 * node + 1]!,
          radius: view.figures.radii[node]!,
        })),
        PADDING,
      ),
    }));
};
