import { type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../model/columns';
import { toCsv } from './csv';

/** The two tables to fill in, each with its columns and one example row. */
export const templateFiles = (): readonly { readonly name: string; readonly content: string }[] => [
  { name: 'stakeholders.csv', content: templateCsv(STAKEHOLDER_COLUMNS) },
  { name: 'relationships.csv', content: templateCsv(RELATIONSHIP_COLUMNS) },
];

const templateCsv = (columns: readonly Column<string>[]): string => {
  const asked = columns.filter((column) => !column.optionalInTemplate);
  return toCsv(
    asked.map((column) => column.key),
    [asked.map((column) => column.example)],
  );
};
