import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MetricKey } from '../../src/analysis/metrics';
import type { PolicyNetwork } from '../../src/model/network';
import { actor, network, tie } from './networks';

/** A network with the values that NetworkX and igraph give for it. `null`: undefined there. */
export interface Oracle {
  readonly name: string;
  readonly nodes: readonly { readonly id: string; readonly group: string }[];
  readonly ties: readonly {
    readonly source: string;
    readonly target: string;
    readonly strength: number;
    readonly mutual: boolean;
  }[];
  readonly projection: readonly (readonly [source: string, target: string, strength: number])[];
  readonly actors: Readonly<Record<string, Partial<Record<MetricKey, number | boolean | null>>>>;
  readonly network: Readonly<Record<string, number | readonly (readonly [string, string])[]>>;
}

export const ORACLE_NAMES = [
  'florentine-marriages',
  'components',
  'random-directed-40',
  'random-mixed-120',
] as const;

export const readOracle = (name: string): Oracle =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/oracles', `${name}.json`), 'utf8'));

/** How far a figure may be from the reference, relative to it. */
export const toleranceOf = (key: string): number =>
  key === 'eigenvector_undirected' ? 1e-6 : key === 'pagerank' ? 1e-8 : 1e-9;

/**
 * Betweenness by strength after igraph, in the order of the oracle's nodes. The oracles have this figure from
 * NetworkX, which compares lengths bit by bit and so loses equally short paths to rounding; igraph compares them
 * with a tolerance, as ours does.
 */
export const igraphBetweennessByStrength = (name: string): readonly number[] => {
  const file = join(import.meta.dirname, '../fixtures/oracles/igraph-betweenness-strength.json');
  const { networks }: { networks: Record<string, readonly number[]> } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return networks[name]!;
};

/** The oracle's network in our model: its groups are kinds, every tie is a cooperation. */
export const networkOfOracle = (oracle: Oracle): PolicyNetwork =>
  network(
    oracle.nodes.map(({ id, group }) => actor(id, { kind: group })),
    oracle.ties.map(({ source, target, strength, mutual }, i) =>
      tie(`r${i + 1}`, source, target, 'cooperation', {
        strength,
        direction: mutual ? 'mutual' : 'directed',
      }),
    ),
  );
