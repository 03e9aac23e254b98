import type { PolicyNetwork, Relationship } from '../../model/network';
import type { Direction, NetworkFunction, Status } from '../../model/vocabulary';
import { bendParallels } from './parallel';

/** An actor, as far as drawing needs it. */
export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly kind: string | undefined;
  readonly country: string | undefined;
  /** Functions that the actor says it has. */
  readonly functions: readonly NetworkFunction[];
  /** Ties at this actor, self-ties left out. */
  readonly ties: number;
}

/** A tie between two different actors. Numbers of ties count these, from 0. */
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

/** A tie from an actor to itself, drawn as a loop. */
export interface SceneLoop extends Omit<SceneTie, 'bend'> {
  /** Number among the loops of its actor, from 0. */
  readonly place: number;
}

/** What there is to draw, without any state of the view. Actors and ties are numbered from 0. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly ties: readonly SceneTie[];
  /** Ties that join nobody: apart from the others, as no layout and no path has a use for them. */
  readonly loops: readonly SceneLoop[];
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
  loops: [],
  indexOf: new Map(),
  tieIndexOf: new Map(),
  tiesOf: [],
  strongest: 0,
};

/** The network as a scene. A tie whose end is no actor is left out. O(actors + ties). */
export const buildScene = (network: PolicyNetwork): Scene => {
  const indexOf = new Map(network.stakeholders.map((s, i) => [s.id, i]));
  const between: (Relationship & Ends)[] = [];
  const loops: SceneLoop[] = [];
  const loopsAt = new Map<number, number>();
  let strongest = 0;
  for (const r of network.relationships) {
    const source = indexOf.get(r.source);
    const target = indexOf.get(r.target);
    if (source === undefined || target === undefined) continue;
    strongest = Math.max(strongest, r.strength);
    if (source !== target) {
      between.push({ ...r, ends: [source, target] });
      continue;
    }
    const place = loopsAt.get(source) ?? 0;
    loopsAt.set(source, place + 1);
    loops.push({ ...drawnPart(r), source, target, place });
  }
  const bends = bendParallels(between.map(({ ends }) => ends));
  const tiesOf: number[][] = network.stakeholders.map(() => []);
  const ties = between.map((r, i): SceneTie => {
    const [source, target] = r.ends;
    tiesOf[source]!.push(i);
    tiesOf[target]!.push(i);
    return { ...drawnPart(r), source, target, bend: bends[i]! };
  });
  return {
    nodes: network.stakeholders.map(({ id, name, kind, country, functions }, i) => ({
      id,
      name,
      kind,
      country,
      functions,
      ties: tiesOf[i]!.length,
    })),
    ties,
    loops,
    indexOf,
    tieIndexOf: new Map(ties.map((t, i) => [t.id, i])),
    tiesOf,
    strongest,
  };
};

interface Ends {
  readonly ends: readonly [source: number, target: number];
}

const drawnPart = ({ id, type, direction, status, strength }: Relationship) => ({
  id,
  type,
  direction,
  status,
  strength,
});

/** Actors joined to one by any tie, the actor itself included. */
export const neighbourhood = (scene: Scene, node: number): Set<number> => {
  const found = new Set([node]);
  for (const tie of scene.tiesOf[node] ?? []) {
    found.add(scene.ties[tie]!.source);
    found.add(scene.ties[tie]!.target);
  }
  return found;
};
