import type { Eigenvector } from '../centrality/eigenvector';
import type { MetricResult } from '../result';
import { type Metric, ok } from './declaration';

/** Importance that comes from important neighbours. */
export const SPECTRAL_METRICS = [
  {
    key: 'eigenvector_undirected',
    label: 'Eigenvector',
    plain: 'Whether its neighbours are well connected themselves.',
    definition:
      'Leading eigenvector of the undirected projection, unweighted, on the largest component; largest value 1, 0 outside that component. Of equally large components, the one with the first actor counts.',
    source: 'Bonacich 1972, J. Math. Sociology 2',
    unit: 'share of the largest',
    range: '0 to 1',
    format: 'decimal',
    undefinedWhen: 'for everyone, where the network has no ties',
    compute: (context) => eigenvectorResult(context.eigenvector(), context.projection.order),
  },
  {
    key: 'pagerank',
    label: 'PageRank',
    plain: 'Where attention ends up when everyone passes theirs on along the arrows.',
    definition:
      'PageRank with damping 0.85, unweighted; the rank of actors without an outgoing arc is spread evenly. The values sum to 1.',
    source: 'Page, Brin, Motwani & Winograd 1999, Stanford InfoLab 1999-66',
    unit: 'share',
    range: '0 to 1',
    format: 'decimal',
    compute: (context) => ok(context.pageRank()),
  },
] as const satisfies readonly Metric[];

const eigenvectorResult = (result: Eigenvector | null, order: number): MetricResult => {
  if (result === null) return { status: 'undefined', reason: 'The network has no ties that count.' };
  const { values, size, equallyLarge, settled } = result;
  const notes: string[] = [];
  if (size < order) {
    notes.push(`Taken on the largest component, ${size} of ${order} actors; 0 for the others.`);
  }
  if (equallyLarge > 0) {
    const others = equallyLarge === 1 ? '1 other component is' : `${equallyLarge} other components are`;
    notes.push(`${others} equally large; the one with the first actor was taken.`);
  }
  if (!settled) notes.push('The computation was stopped before it settled: the values are estimates.');
  return { status: 'ok', values, ...(notes.length === 0 ? {} : { note: notes.join(' ') }) };
};
