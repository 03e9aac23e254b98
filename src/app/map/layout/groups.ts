import { componentsOf, forceGraph, part } from './component';
import type { GroupGuide } from './guides';
import { pack } from './pack';
import { alone, extentOf, join, type Piece } from './pieces';
import type { Arranged, LayoutRequest, Plan } from './request';

type GroupsPlan = Extract<Plan, { what: 'groups' }>;

/** Room between the actors of a group and its edge. */
const PADDING = 16;
/** Room for the name above a group. */
const NAME = 24;
const GAP = 14;
/** Room for a letter of a name, as the map is mostly looked at; boxes are not widened further than `NAME_ROOM`. */
const LETTER = 11;
const NAME_ROOM = 230;
/** Width by height of a single group. */
const ASPECT = 1.25;

/**
 * Each group in a box of its own (group-in-a-box, Rodrigues, Milic-Frayling, Smith, Shneiderman & Hansen 2011), the
 * largest first; within it, its actors are laid out by the ties among themselves. No two actors overlap, and no two
 * boxes. Pauses after each group.
 */
export function* groups(request: LayoutRequest, { groups: sorting }: GroupsPlan): Generator<null, Arranged> {
  const members: number[][] = sorting.names.map(() => []);
  for (const i of request.ids.keys()) members[sorting.of[i]!]!.push(i);
  const order = [...members.keys()]
    .filter((g) => members[g]!.length > 0)
    .sort((a, b) => members[b]!.length - members[a]!.length || a - b);
  const graph = forceGraph(request.ids.length, request.ends);
  const pieces: Piece[] = [];
  for (const group of order) {
    const parts = componentsOf(part(graph, members[group]!));
    pieces.push(
      join(
        request,
        parts.map((actors) => alone(request, graph, actors, ASPECT)),
        ASPECT,
      ),
    );
    yield null;
  }
  const extents = pieces.map((piece) => extentOf(piece, request));
  const nameRoom = (p: number) => {
    const { text } = sorting.names[order[p]!]!;
    return Math.min(NAME_ROOM, text.length * LETTER + 2 * PADDING);
  };
  const boxes = extents.map(({ width, height }, p) => ({
    width: Math.max(nameRoom(p), width + 2 * PADDING),
    height: height + 2 * PADDING + NAME,
  }));
  const middles = pack(boxes, request.aspect, GAP);
  const positions = new Float32Array(2 * request.ids.length);
  const guides: GroupGuide[] = [];
  for (const [p, { actors, places }] of pieces.entries()) {
    const [x, y] = middles[p]!;
    const { width, height } = boxes[p]!;
    const box = { left: x - width / 2, right: x + width / 2, bottom: y - height / 2, top: y + height / 2 };
    for (const [i, actor] of actors.entries()) {
      positions[2 * actor] = places[2 * i]! - extents[p]!.x + x;
      positions[2 * actor + 1] = places[2 * i + 1]! - extents[p]!.y + y - NAME / 2;
    }
    const { key, text, short } = sorting.names[order[p]!]!;
    const label = { text, short, x, y: box.top - NAME / 2 - 2, align: 'middle', room: width } as const;
    guides.push({ what: 'group', key, ...box, label });
  }
  return { positions, guides };
}
