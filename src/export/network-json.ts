import { METRICS } from '../analysis/metrics';
import type { Analysis } from '../analysis/result';
import { VERSION } from '../analysis/version';
import { isPersonalHeader } from '../import/columns/personal-header';
import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { Attribute, PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { FUNCTION_KEYS, functionColumn, metricValue } from './actor-figures';
import { actorIndex } from './actor-index';
import { joined } from './pieces';

export interface NetworkJsonOptions {
  /** The contact columns go out too. */
  readonly contacts?: boolean;
}

/**
 * The multigraph as JSON in the node-link form of NetworkX and D3 (`nodes`, `edges`): every field of the model
 * under its column name, `metrics` and `function_scores` a node, `null` where a figure is undefined. Extra
 * columns stand in `attributes` as pairs of name and value: names come from people and are never keys. Without an
 * analysis there are no figures; this is then the project file of the network.
 */
export const networkJson = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  options: NetworkJsonOptions = {},
): string => joined(networkJsonPieces(network, analysis, options));

/** The same, piece by piece. */
export function* networkJsonPieces(
  network: PolicyNetwork,
  analysis: Analysis | null,
  { contacts = false }: NetworkJsonOptions = {},
): Generator<string, void, undefined> {
  const index = analysis === null ? undefined : actorIndex(analysis);
  const graph = {
    version: VERSION,
    ...(analysis === null ? {} : { metrics: meaningOfMetrics(analysis) }),
  };
  yield `{\n  "directed": true,\n  "multigraph": true,\n  "graph": ${indented(graph, '  ')},\n  "nodes": `;
  yield* listPieces(network.stakeholders, (actor) => ({
    ...fields(STAKEHOLDER_COLUMNS, actor, contacts),
    attributes: attributesOf(actor.attributes, contacts),
    ...(analysis === null ? {} : figuresOf(analysis, index?.get(actor.id) ?? -1)),
  }));
  yield ',\n  "edges": ';
  yield* listPieces(network.relationships, (tie) => ({
    ...fields(RELATIONSHIP_COLUMNS, tie, contacts),
    attributes: attributesOf(tie.attributes, contacts),
  }));
  yield '\n}\n';
}

/** A value of the file as it stands at this depth. Line ends inside texts are escaped. */
const indented = (value: object, margin: string): string =>
  JSON.stringify(value, null, 2).replaceAll('\n', `\n${margin}`);

/** Elements that go out together. */
const ELEMENTS = 100;

function* listPieces<Row>(
  rows: readonly Row[],
  elementOf: (row: Row) => object,
): Generator<string, void, undefined> {
  if (rows.length === 0) {
    yield '[]';
    return;
  }
  yield '[\n';
  for (let from = 0; from < rows.length; from += ELEMENTS) {
    const texts = rows.slice(from, from + ELEMENTS).map((row) => `    ${indented(elementOf(row), '    ')}`);
    yield `${from === 0 ? '' : ',\n'}${texts.join(',\n')}`;
  }
  yield '\n  ]';
}

const meaningOfMetrics = (analysis: Analysis): readonly object[] =>
  METRICS.map(({ key, label, definition, unit }) => {
    const result = analysis.metrics[key];
    const note = result.status === 'undefined' ? result.reason : result.note;
    const { status } = result;
    const estimate =
      status === 'estimated'
        ? { error: result.error, confidence: result.confidence, samples: result.samples }
        : {};
    return { key, label, definition, unit, status, note: note ?? null, ...estimate };
  });

const figuresOf = (analysis: Analysis, actor: number): object => ({
  metrics: metricsOf(analysis, actor),
  function_scores: scoresOf(analysis, actor),
  tags: analysis.functions.tags[actor] ?? [],
});

/** The filled fields, in the order of the columns. */
const fields = <Row extends Stakeholder | Relationship>(
  columns: readonly Column<Exclude<keyof Row & string, 'attributes'>>[],
  row: Row,
  contacts: boolean,
): object =>
  Object.fromEntries(
    columns
      .filter((column) => contacts || !column.personal)
      .map((column) => [column.key, row[column.key]] as const)
      .filter(([, value]) => value !== undefined),
  );

const attributesOf = (attributes: readonly Attribute[], contacts: boolean): readonly Attribute[] =>
  attributes.filter(([name]) => contacts || !isPersonalHeader(name));

const metricsOf = (analysis: Analysis, actor: number): object =>
  Object.fromEntries(
    METRICS.map((metric) => [metric.key, metricValue(metric, analysis.metrics[metric.key], actor) ?? null]),
  );

const scoresOf = (analysis: Analysis, actor: number): object =>
  Object.fromEntries(
    FUNCTION_KEYS.map((key) => [
      functionColumn(key),
      analysis.functions.byFunction[key].scores[actor] ?? null,
    ]),
  );
