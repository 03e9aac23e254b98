import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import type { ImportReport, TableRole } from '../report';
import type { TableColumns, UpdateScope } from './plan';

/** The tables and columns that an import read. */
export const scopeOf = ({ files }: ImportReport): UpdateScope => {
  const columnsOf = (role: TableRole): TableColumns | null => {
    const tables = files.filter((file) => file.role === role);
    if (tables.length === 0) return null;
    const matches = tables.flatMap((file) => file.columns);
    return {
      columns: new Set(matches.flatMap(({ column }) => column ?? [])),
      attributes: new Set(matches.flatMap(({ column, header }) => (column === null ? header : []))),
    };
  };
  return { stakeholders: columnsOf('stakeholders'), relationships: columnsOf('relationships') };
};

/**
 * The columns that a network has values in: the best guess where no report tells which columns there were. A
 * column that is empty in every row counts as absent.
 */
export const scopeOfNetwork = ({ stakeholders, relationships }: PolicyNetwork): UpdateScope => ({
  stakeholders: columnsIn(stakeholders, STAKEHOLDER_COLUMNS),
  relationships: columnsIn(relationships, RELATIONSHIP_COLUMNS),
});

const columnsIn = <Row extends Stakeholder | Relationship>(
  rows: readonly Row[],
  columns: readonly { readonly key: string }[],
): TableColumns => ({
  columns: new Set(
    columns.flatMap(({ key }) => (rows.some((row) => isFilled(row[key as keyof Row])) ? key : [])),
  ),
  attributes: new Set(rows.flatMap(({ attributes }) => attributes.map(([name]) => name))),
});

const isFilled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : value !== undefined);
