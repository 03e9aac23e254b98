import { roomPerActor } from '../sizes';
import { cellSizes, gridIn } from './cells';
import type { LaneGuide } from './guides';
import { neighboursOf, walkOrder } from './neighbours';
import type { Arranged, LayoutRequest, Plan } from './request';
import { marginFor } from './room';

/** How often actors change places within their cell. More changes little. */
const SWEEPS = 12;
/** Room of an actor, as shares of the room that it would have on an empty map; names make it wider than high. */
const WIDE = 0.95;
const HIGH = 0.6;
/** Room beside the outermost actors of a lane. */
const PADDING = 10;
/** Names of lanes stand so far from the first of them. */
const NAME = 14;
/** Names of rows stand outside, to the left. */
const ROW_NAME_ROOM = 170;

type LanesPlan = Extract<Plan, { what: 'lanes' }>;

interface Cell {
  readonly actors: number[];
  readonly x: (slot: number) => number;
  readonly y: (slot: number) => number;
  readonly across: number;
}

/**
 * Lanes: a column for each country, a row for each level, the lowest at the bottom. An actor stands in the cell of
 * its country and its level; within it, near those it is tied to. So a route that goes up, across and down again
 * is an arc. No two actors overlap.
 *
 * O(cells + sweeps * (ties + actors log actors)).
 */
export const lanes = (request: LayoutRequest, { columns, rows }: LanesPlan): Arranged => {
  const { ids, radii, ends } = request;
  const margin = marginFor(ids.length);
  const members = columns.names.map(() => rows.names.map((): number[] => []));
  const neighbours = neighboursOf(ids.length, ends);
  for (const i of walkOrder(neighbours)) members[columns.of[i]!]![rows.of[i]!]!.push(i);
  const room = roomPerActor(ids.length);
  const reaches = members.map((column) =>
    column.map((actors) => actors.reduce((most, i) => Math.max(most, radii[i]!), 0) + margin),
  );
  const contents = members.map((column, c) =>
    column.map((actors, r) => ({
      actors: actors.length,
      wide: Math.max(2 * reaches[c]![r]!, room * WIDE),
      high: Math.max(2 * reaches[c]![r]!, room * HIGH),
    })),
  );
  const { widths, heights } = cellSizes(contents, request.aspect);
  const lefts = edges(widths);
  const bottoms = edges(heights);
  const cells = members.flatMap((column, c) =>
    column.flatMap((actors, r): Cell[] => {
      if (actors.length === 0) return [];
      const { across, down } = gridIn(contents[c]![r]!, widths[c]!, heights[r]!);
      const dx = widths[c]! / across;
      const dy = heights[r]! / down;
      const left = lefts[c]! + PADDING * (2 * c + 1);
      const bottom = bottoms[r]! + PADDING * (2 * r + 1);
      const lone = actors.length - across * (down - 1);
      // Every other row stands a little aside, so that ties do not run through names and actors.
      const aside = down > 1 ? Math.min(dx / 4, Math.max(0, dx / 2 - reaches[c]![r]!)) : 0;
      const x = (slot: number): number => {
        const row = Math.floor(slot / across);
        // The last row is not always full; it stands in the middle.
        const missing = row === down - 1 ? across - lone : 0;
        const off = row % 2 === 0 ? -aside : aside;
        return left + ((slot % across) + 0.5 + missing / 2) * dx + off;
      };
      const y = (slot: number): number => bottom + (down - 0.5 - Math.floor(slot / across)) * dy;
      return [{ actors, across, x, y }];
    }),
  );
  const positions = drawnTogether(cells, neighbours);
  const guides = guidesOf({ columns, rows }, padded(lefts), padded(bottoms));
  return { positions, guides };
};

/** Where each begins, and where the last one ends. */
const edges = (sizes: readonly number[]): number[] => {
  const found = [0];
  for (const size of sizes) found.push(found.at(-1)! + size);
  return found;
};

/** Edges with room on both sides of each lane. */
const padded = (plain: readonly number[]): number[] => plain.map((edge, i) => edge + 2 * PADDING * i);

/** Actors change the places of their cell: to the left who is tied to the left, upwards who is tied upwards. */
const drawnTogether = (cells: readonly Cell[], neighbours: readonly (readonly number[])[]): Float32Array => {
  const at = new Float32Array(2 * neighbours.length);
  const put = ({ actors, x, y }: Cell) => {
    for (const [slot, i] of actors.entries()) {
      at[2 * i] = x(slot);
      at[2 * i + 1] = y(slot);
    }
  };
  const pull = (i: number, axis: 0 | 1) => {
    const tied = neighbours[i]!;
    if (tied.length === 0) return at[2 * i + axis]!;
    return tied.reduce((sum, other) => sum + at[2 * other + axis]!, 0) / tied.length;
  };
  for (const cell of cells) put(cell);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const cell of cells) {
      const height = new Map(cell.actors.map((i) => [i, pull(i, 1)]));
      const side = new Map(cell.actors.map((i) => [i, pull(i, 0)]));
      const { actors, across } = cell;
      actors.sort((a, b) => height.get(b)! - height.get(a)! || a - b);
      for (let begin = 0; begin < actors.length; begin += across) {
        const row = actors.slice(begin, begin + across);
        row.sort((a, b) => side.get(a)! - side.get(b)! || a - b);
        actors.splice(begin, row.length, ...row);
      }
      put(cell);
    }
  }
  return at;
};

const guidesOf = (
  { columns, rows }: Pick<LanesPlan, 'columns' | 'rows'>,
  lefts: readonly number[],
  bottoms: readonly number[],
): LaneGuide[] => {
  const [left, right] = [lefts[0]!, lefts.at(-1)!];
  const [bottom, top] = [bottoms[0]!, bottoms.at(-1)!];
  return [
    ...columns.names.map(({ key, text, short }, c): LaneGuide => {
      const [from, to] = [lefts[c]!, lefts[c + 1]!];
      return {
        what: 'lane',
        key: `column ${key}`,
        runs: 'upwards',
        left: from,
        right: to,
        bottom,
        top,
        shaded: c % 2 === 1,
        label: { text, short, x: (from + to) / 2, y: top + NAME, align: 'middle', room: to - from },
      };
    }),
    ...rows.names.map(({ key, text, short }, r): LaneGuide => {
      const [from, to] = [bottoms[r]!, bottoms[r + 1]!];
      return {
        what: 'lane',
        key: `row ${key}`,
        runs: 'across',
        left,
        right,
        bottom: from,
        top: to,
        shaded: false,
        label: { text, short, x: left - NAME / 2, y: (from + to) / 2, align: 'right', room: ROW_NAME_ROOM },
      };
    }),
  ];
};
