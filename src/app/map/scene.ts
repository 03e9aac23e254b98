import type { PolicyNetwork } from '../../model/network';
import type { Direction, Status } from '../../model/vocabulary';
import { bendParallels } from './parallel';

/** An actor, as far as drawing needs it. */
export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string | undefined;
  /** Ties at this actor, self-ties left out. */
  readonly ties: number;
}

/** A tie between two different actors. */
export interface SceneTie {
  readonly id: string;
  /** Numbers of actors in `Scene.nodes`. */
  readonly source: number;
  readonly target: number;
  readonly type: string;
  readonly direction: Direction;
  readonly status: Status;
  readonly strength: number;
  /** See `bendParallels`. */
  readonly bend: number;
}

/** What there is to draw, without any state of the view. Actors and ties are numbered from 0. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly tieIndexOf: ReadonlyMap<string, number>;
  /** Ties at each actor, by number. */
  readonly tiesOf: readonly (readonly number[])[];
  readonly strongest: number;
}

/** Nothing to draw yet. */
export const EMPTY_SCENE: Scene = {
  nodes: [],
  ties: [],
  indexOf: new Map(),
  tieIndexOf: new Map(),
  tiesOf: [],
  strongest: 0,
};

/** The network as a scene. Self-ties stay out: they join nobody, and no line can be drawn. O(actors + ties). */
export const buildScene = (network: PolicyNetwork): Scene => {
  const indexOf = new Map(network.stakeholders.map((s, i) => [s.id, i]));
  const drawn = network.relationships.filter(
    (r) => r.source !== r.target && indexOf.has(r.source) && indexOf.has(r.target),
  );
  const ends = drawn.map((r) => [indexOf.get(r.source)!, indexOf.get(r.target)!] as const);
  const bends = bendParallels(ends);
  const tiesOf: number[][] = network.stakeholders.map(() => []);
  let strongest = 0;
  const ties = drawn.map((r, i): SceneTie => {
    const [source, target] = ends[i]!;
    tiesOf[source]!.push(i);
    tiesOf[target]!.push(i);
    strongest = Math.max(strongest, r.strength);
    return {
      id: r.id,
      source,
      target,
      type: r.type,
      direction: r.direction,
      status: r.status,
      strength: r.strength,
      bend: bends[i]!,
    };
  });
  return {
    nodes: network.stakeholders.map((s, i) => ({
      id: s.id,
      name: s.name,
      kind: s.kind,
      ties: tiesOf[i]!.length,
    })),
    ties,
    indexOf,
    tieIndexOf: new Map(ties.map((t, i) => [t.id, i])),
    tiesOf,
    strongest,
  };
};

/** Actors joined to one by any tie, the actor itself included. */
export const neighbourhood = (scene: Scene, node: number): Set<number> => {
  const found = new Set([node]);
  for (const tie of scene.tiesOf[node] ?? []) {
    found.add(scene.ties[tie]!.source);
    found.add(scene.ties[tie]!.target);
  }
  return found;
};
