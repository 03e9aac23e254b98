import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../columns';
import type { Attribute, Relationship, Stakeholder } from '../network';
import type { FilterColumn } from './filter';

type Row = Stakeholder | Relationship;
type Cell = string | number | boolean | readonly string[] | undefined;

/** The fields of the model by name: a stored filter may name anything, `constructor` too. */
const FIELDS: Readonly<Record<FilterColumn['rows'], ReadonlySet<string>>> = {
  stakeholders: new Set(STAKEHOLDER_COLUMNS.map(({ key }) => key)),
  relationships: new Set(RELATIONSHIP_COLUMNS.map(({ key }) => key)),
};

const YES = 'yes';
const NO = 'no';

const textsOf = (cell: Cell): readonly string[] => {
  switch (typeof cell) {
    case 'undefined':
      return [];
    case 'string':
      return cell.trim() === '' ? [] : [cell];
    case 'number':
      return [String(cell)];
    case 'boolean':
      return [cell ? YES : NO];
    default:
      return cell;
  }
};

/**
 * What a cell of a column holds, as texts: several where the cell is a list, none where it is empty. Numbers are
 * written plainly, yes and no as `yes` and `no`. A column that is not there is empty everywhere.
 */
export const cellReader = ({ rows, field, extra }: FilterColumn): ((row: Row) => readonly string[]) => {
  if (extra) return ({ attributes }) => ownTexts(attributes, field);
  if (!FIELDS[rows].has(field)) return () => [];
  return (row) => textsOf((row as unknown as Readonly<Record<string, Cell>>)[field]);
};

const ownTexts = (attributes: readonly Attribute[], name: string): readonly string[] =>
  attributes.flatMap(([column, value]) => (column === name ? textsOf(value) : []));

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** The number that a text is, with a decimal point; `null` for any other text. */
export const numberIn = (text: string): number | null => {
  const trimmed = text.trim();
  return NUMBER.test(trimmed) ? Number(trimmed) : null;
};
