import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { extraColumns } from './extra-columns';
import type { Value } from './network-column';
import { modelValue } from './network-columns';

export interface TableOptions {
  /** The contact columns go out too. */
  readonly contacts?: boolean;
}

/** A table that the import reads back, whatever kind of file it is written to. */
export interface NetworkTable {
  /** Column names, each once. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

/** The stakeholders: the model's columns, then the extra columns. Contact columns only when asked for. */
export const stakeholderTable = (network: PolicyNetwork, options: TableOptions = {}): NetworkTable =>
  tableOf(STAKEHOLDER_COLUMNS, network.stakeholders, options);

/** The relationships: the model's columns, then the extra columns. */
export const relationshipTable = (network: PolicyNetwork, options: TableOptions = {}): NetworkTable =>
  tableOf(RELATIONSHIP_COLUMNS, network.relationships, options);

const tableOf = <Row extends Stakeholder | Relationship>(
  columns: readonly Column<Exclude<keyof Row & string, 'attributes'>>[],
  rows: readonly Row[],
  { contacts = false }: TableOptions,
): NetworkTable => {
  const shown = columns.filter((column) => contacts || !column.personal);
  const extra = extraColumns(rows, { reserved: columns.map((c) => c.key), contacts });
  return {
    columns: [...shown.map((c) => c.key), ...extra.map((c) => c.title)],
    rows: rows.map((row, i) => [
      ...shown.map((c) => inWords(modelValue(row, c.key))),
      ...extra.map((c) => c.values[i]),
    ]),
  };
};

/** In tables for people a yes/no column holds these words. */
const inWords = (value: Value): Value => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
