import type { Positions } from '../renderer';
import type { Scene } from '../scene';

export const HEADINGS = ['left', 'right', 'up', 'down'] as const;
export type Heading = (typeof HEADINGS)[number];

/** What a walk goes through: actors and ties by number, as far as they are drawn. */
export interface WalkGround {
  readonly scene: Scene;
  readonly positions: Positions;
  isNodeDrawn(node: number): boolean;
  isTieDrawn(tie: number): boolean;
}

/** In the units of `Positions`, where y goes upwards. */
const UNIT: Readonly<Record<Heading, readonly [x: number, y: number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, 1],
  down: [0, -1],
};

/** An actor further off the heading than this is not in that direction. Cosine of 70 degrees. */
const WIDEST = Math.cos((70 * Math.PI) / 180);

/** Actors that a drawn tie joins to this one, by number; itself left out. Each once, in the order of the ties. */
export const neighboursOf = (ground: WalkGround, node: number): readonly number[] => {
  const { scene, isNodeDrawn, isTieDrawn } = ground;
  const found = new Set<number>();
  for (const tie of scene.tiesOf[node] ?? []) {
    const { source, target } = scene.ties[tie]!;
    const other = source === node ? target : source;
    if (isTieDrawn(tie) && isNodeDrawn(other)) found.add(other);
  }
  return [...found];
};

/**
 * The neighbour in a direction: of those at most 70 degrees off it the nearest, where an actor straight ahead counts
 * as nearer than one to the side. `null` where there is none.
 */
export const neighbourTowards = (ground: WalkGround, from: number, heading: Heading): number | null => {
  const [ux, uy] = UNIT[heading];
  const { positions } = ground;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of neighboursOf(ground, from)) {
    const dx = positions[2 * other]! - positions[2 * from]!;
    const dy = positions[2 * other + 1]! - positions[2 * from + 1]!;
    const distance = Math.hypot(dx, dy);
    const ahead = distance === 0 ? 1 : (dx * ux + dy * uy) / distance;
    if (ahead < WIDEST) continue;
    const effort = distance / ahead;
    if (effort < least) {
      least = effort;
      best = other;
    }
  }
  return best;
};

/**
 * The neighbour of `hub` that comes after `at` as a clock's hand goes round, or before it (`turn` -1). Where `at` is
 * no neighbour, the first from twelve o'clock. `null` where there is none.
 */
export const neighbourAround = (ground: WalkGround, hub: number, at: number, turn: 1 | -1): number | null => {
  const { positions } = ground;
  const angle = (node: number) => {
    const dx = positions[2 * node]! - positions[2 * hub]!;
    const dy = positions[2 * node + 1]! - positions[2 * hub + 1]!;
    const clockwise = Math.atan2(dx, dy);
    return clockwise < 0 ? clockwise + 2 * Math.PI : clockwise;
  };
  const around = neighboursOf(ground, hub)
    .map((node) => ({ node, angle: angle(node) }))
    .sort((a, b) => a.angle - b.angle || a.node - b.node)
    .map(({ node }) => node);
  if (around.length === 0) return null;
  const place = around.indexOf(at);
  if (place < 0) return around[turn === 1 ? 0 : around.length - 1]!;
  return around[(place + turn + around.length) % around.length]!;
};

/** Drawn actors from the most important to the least; equals in the order of the scene. */
export const byImportance = (ground: WalkGround, importance: ArrayLike<number>): readonly number[] =>
  ground.scene.nodes
    .map((_, node) => node)
    .filter((node) => ground.isNodeDrawn(node))
    .sort((a, b) => importance[b]! - importance[a]! || a - b);

/** Types of the drawn ties between two actors, each once, in the order of the ties. */
export const typesBetween = ({ scene, isTieDrawn }: WalkGround, a: number, b: number): readonly string[] => [
  ...new Set(
    (scene.tiesOf[a] ?? [])
      .filter((tie) => isTieDrawn(tie) && (scene.ties[tie]!.source === b || scene.ties[tie]!.target === b))
      .map((tie) => scene.ties[tie]!.type),
  ),
];
