import { METRICS } from '../analysis/metrics';
import type { Analysis } from '../analysis/result';
import { VERSION } from '../analysis/version';
import { isPersonalHeader } from '../import/columns/personal-header';
import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { Attribute, PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { FUNCTION_KEYS, functionColumn, metricValue } from './actor-figures';
import { actorIndex } from './actor-index';
import { toJson } from './json';

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
  { contacts = false }: NetworkJsonOptions = {},
): string => {
  const index = analysis === null ? undefined : actorIndex(analysis);
  return toJson({
    directed: true,
    multigraph: true,
    graph: { version: VERSION, ...(analysis === null ? {} : { metrics: meaningOfMetrics(analysis) }) },
    nodes: network.stakeholders.map((actor) => ({
      ...fields(STAKEHOLDER_COLUMNS, actor, contacts),
      attributes: attributesOf(actor.attributes, contacts),
      ...(analysis === null ? {} : figuresOf(analysis, index?.get(actor.id) ?? -1)),
    })),
    edges: network.relationships.map((tie) => ({
      ...fields(RELATIONSHIP_COLUMNS, tie, contacts),
      attributes: attributesOf(tie.attributes, contacts),
    })),
  });
};

const meaningOfMetrics = (analysis: Analysis): readonly object[] =>
  METRICS.map(({ key, label, definition, unit }) => {
    const result = analysis.metrics[key];
    const note = result.status === 'ok' ? result.note : result.reason;
    return { key, label, definition, unit, status: result.status, note: note ?? null };
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
