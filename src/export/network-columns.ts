import type { Analysis } from '../analysis/result';
import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { Attribute, PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { figureColumns } from './actor-figures';
import { extraColumns } from './extra-columns';
import { LIST_SEPARATOR, type NetworkColumn, type Value } from './network-column';

/** Names that GEXF and GraphML readers give to nodes and edges themselves. */
const NODE_NAMES = ['id', 'label'];
const EDGE_NAMES = ['id', 'source', 'target', 'label', 'weight', 'key'];

export interface NetworkColumnsOptions {
  readonly contacts?: boolean;
  /** Names that the format cannot carry. */
  readonly reserved?: readonly string[];
}

/**
 * What is written of every actor: the model's columns, the metrics and function scores of an analysis, if there
 * is one, and the extra columns.
 */
export const nodeColumns = (
  network: PolicyNetwork,
  analysis: Analysis | null,
  { contacts = false, reserved = [] }: NetworkColumnsOptions = {},
): readonly NetworkColumn[] => {
  const { stakeholders } = network;
  const own = [
    ...modelColumns(STAKEHOLDER_COLUMNS, stakeholders, contacts),
    ...(analysis === null ? [] : figureColumns(stakeholders, analysis)),
  ];
  const taken = [...NODE_NAMES, ...reserved, ...own.map((c) => c.title)];
  return [...own, ...attributeColumns(stakeholders, taken, contacts)];
};

/** What is written of every tie, besides its id and its ends. */
export const edgeColumns = (
  network: PolicyNetwork,
  { contacts = false, reserved = [] }: NetworkColumnsOptions = {},
): readonly NetworkColumn[] => {
  const { relationships } = network;
  const ends = new Set<string>(['id', 'source', 'target']);
  const own = modelColumns(
    RELATIONSHIP_COLUMNS.filter((c) => !ends.has(c.key)),
    relationships,
    contacts,
  );
  const taken = [...EDGE_NAMES, ...reserved, ...own.map((c) => c.title)];
  return [...own, ...attributeColumns(relationships, taken, contacts)];
};

/** The value of a model column as a graph file or a table holds it: lists joined, the rest as it is. */
export const modelValue = <Row extends Stakeholder | Relationship>(
  row: Row,
  key: Exclude<keyof Row, 'attributes'>,
): Value => {
  const value: unknown = row[key];
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.join(LIST_SEPARATOR);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : undefined;
};

const NUMBER_FORMATS: ReadonlySet<string> = new Set(['number', 'share', 'position', 'strength']);

const modelColumns = <Row extends Stakeholder | Relationship>(
  columns: readonly Column<Exclude<keyof Row & string, 'attributes'>>[],
  rows: readonly Row[],
  contacts: boolean,
): readonly NetworkColumn[] =>
  columns
    .filter((column) => contacts || !column.personal)
    .map((column) => ({
      title: column.key,
      type: column.format === 'yes-no' ? 'boolean' : NUMBER_FORMATS.has(column.format) ? 'double' : 'string',
      values: rows.map((row) => modelValue(row, column.key)),
    }));

const attributeColumns = (
  rows: readonly { readonly attributes: readonly Attribute[] }[],
  reserved: readonly string[],
  contacts: boolean,
): readonly NetworkColumn[] =>
  extraColumns(rows, { reserved, contacts }).map(({ title, values }) => ({ title, type: 'string', values }));
