import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { type Cell, toCsv } from './csv';
import { extraColumns } from './extra-columns';
import { modelValue } from './network-columns';

export interface TableOptions {
  /** The contact columns go out too. */
  readonly contacts?: boolean;
}

/**
 * The stakeholders as a table that the import reads back: the model's columns, then the extra columns. Contact
 * columns only when asked for.
 */
export const stakeholdersCsv = (network: PolicyNetwork, options: TableOptions = {}): string =>
  tableCsv(STAKEHOLDER_COLUMNS, network.stakeholders, options);

/** The relationships as a table that the import reads back: the model's columns, then the extra columns. */
export const relationshipsCsv = (network: PolicyNetwork, options: TableOptions = {}): string =>
  tableCsv(RELATIONSHIP_COLUMNS, network.relationships, options);

const tableCsv = <Row extends Stakeholder | Relationship>(
  columns: readonly Column<Exclude<keyof Row & string, 'attributes'>>[],
  rows: readonly Row[],
  { contacts = false }: TableOptions,
): string => {
  const shown = columns.filter((column) => contacts || !column.personal);
  const extra = extraColumns(rows, { reserved: columns.map((c) => c.key), contacts });
  return toCsv(
    [...shown.map((c) => c.key), ...extra.map((c) => c.title)],
    rows.map((row, i) => [
      ...shown.map((c) => cell(modelValue(row, c.key))),
      ...extra.map((c) => c.values[i]),
    ]),
  );
};

/** In tables for people a yes/no column holds these words. */
const cell = (value: Cell): Cell => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
