import { byCodeUnit } from '../../../model/order';
import type { Grouping } from '../../../project/view-state';
import { countryName, kindLabel } from '../../format/words';
import type { Hex, Scheme } from '../color';
import { kindMark } from '../palette';
import type { Scene } from '../scene';
import type { MapView } from '../view';
import { groupColor } from './group-colors';

/** Actors that have something in common. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly color: Hex;
  /** Numbers of actors in the scene, hidden ones left out. */
  readonly nodes: readonly number[];
}

/** What a person reads for a community: its number, from 0, and the name of the actor with most ties in it. */
export type CommunityName = (community: number, centre: string) => string;

/**
 * The groups of a scene, the largest first, then by key. An actor of no kind, country or community is in none.
 * A group keeps its colour while actors of it are hidden. Nothing by community before there is an analysis.
 */
export const groupsOf = (
  view: Pick<MapView, 'scene' | 'figures' | 'scheme' | 'shown'>,
  by: Grouping,
  communityName: CommunityName,
): readonly Group[] => {
  const { scene, shown } = view;
  const members = new Map<string, number[]>();
  for (const node of scene.nodes.keys()) {
    const key = keyOf(view, by, node);
    if (key === undefined) continue;
    const group = members.get(key);
    if (group === undefined) members.set(key, [node]);
    else group.push(node);
  }
  const bySize = Array.from(members).sort(
    ([a, one], [b, other]) => other.length - one.length || byCodeUnit(a, b),
  );
  const isShown = (node: number) => shown === null || shown.stakeholders.has(scene.nodes[node]!.id);
  return bySize.map(([key, nodes], rank) => ({
    key,
    label: labelOf(by, key, () => communityName(Number(key), centreOf(scene, nodes))),
    color: colorOf(by, key, rank, view.scheme),
    nodes: nodes.filter(isShown),
  }));
};

const keyOf = (
  { scene, figures }: Pick<MapView, 'scene' | 'figures'>,
  by: Grouping,
  node: number,
): string | undefined => {
  const { kind, country } = scene.nodes[node]!;
  if (by === 'kind') return kind;
  if (by === 'country') return country;
  const community = figures.communities?.[node] ?? -1;
  return community < 0 ? undefined : String(community);
};

const labelOf = (by: Grouping, key: string, communityName: () => string): string => {
  if (by === 'kind') return kindLabel(key);
  return by === 'country' ? countryName(key) : communityName();
};

/** The name of the actor with most ties; the first of the table where several have as many. */
const centreOf = ({ nodes }: Scene, members: readonly number[]): string =>
  nodes[members.reduce((best, node) => (nodes[node]!.ties > nodes[best]!.ties ? node : best))]!.name;

const colorOf = (by: Grouping, key: string, rank: number, scheme: Scheme): Hex =>
  by === 'kind' && scheme !== 'print' ? kindMark(key, scheme).color : groupColor(rank, scheme);
