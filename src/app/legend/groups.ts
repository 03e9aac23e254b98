import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import type { Layers } from '../../project/view-state';
import type { ShownPart } from '../exploring/shown';
import type { Scheme } from '../map/color';
import { buildFigures } from '../map/figures';
import { type CommunityName, type Group, groupsOf } from '../map/hulls/groups';
import { buildScene } from '../map/scene';

const NO_GROUPS: readonly Group[] = [];

/** The groups that the hulls of a map are drawn around, in their colours; none where there are no hulls. */
export const legendGroups = (
  map: {
    readonly network: PolicyNetwork;
    readonly analysis: Analysis | null;
    readonly scheme: Scheme;
    readonly shown: ShownPart | null;
    readonly by: Layers['hulls'];
  },
  communityName: CommunityName,
): readonly Group[] => {
  if (map.by === 'none') return NO_GROUPS;
  const scene = buildScene(map.network);
  const figures = buildFigures(scene, map.analysis, 'community');
  return groupsOf({ scene, figures, scheme: map.scheme, shown: map.shown }, map.by, communityName);
};
