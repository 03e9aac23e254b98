import { LIST_SEPARATOR } from '../../export/network-column';
import type { Attribute } from '../../model/network';
import { LEVELS } from '../../model/vocabulary';
import { valueLabel } from '../exploring/values';
import { formatDecimal } from '../format/value';
import type { Directory } from './directory';
import type { Field } from './fields';
import type { CellValue, Row, RowPatch } from './row';

const LEVEL_NAMES: readonly string[] = Object.keys(LEVELS);

const nthAttribute = (attributes: readonly Attribute[], name: string, nth: number): number => {
  let seen = 0;
  return attributes.findIndex(([column]) => column === name && ++seen === nth);
};

/** What a cell holds; `undefined` where it is empty. */
export const cellValue = ({ column, nth }: Field, row: Row): CellValue | undefined => {
  if (column.extra) return row.attributes[nthAttribute(row.attributes, column.field, nth)]?.[1];
  const value = (row as unknown as Readonly<Record<string, CellValue | undefined>>)[column.field];
  return Array.isArray(value) && value.length === 0 ? undefined : value;
};

/** As it stands in the cell: words by their labels, actors by their names. '' where it is empty. */
export const shownText = (field: Field, row: Row, directory: Directory): string => {
  const value = cellValue(field, row);
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'number':
      return formatDecimal(value);
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'string':
      return field.format === 'actor'
        ? directory.nameOf(value)
        : valueLabel(field.column, value, directory.nameOf);
    default:
      return value.map((word) => valueLabel(field.column, word, directory.nameOf)).join(', ');
  }
};

/** As tables hold it, in full, so that it can be read back: keys of words, lists with `;`, numbers with every digit. */
export const writtenText = (field: Field, row: Row, directory: Directory): string => {
  const value = cellValue(field, row);
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'boolean':
      return value ? 'yes' : 'no';
    case 'string':
      return field.format === 'actor' ? directory.writtenAs(value) : value;
    case 'number':
      return String(value);
    default:
      return value.join(LIST_SEPARATOR);
  }
};

/** What a column is sorted by; `undefined` comes last, whichever way. */
export const sortValue = (field: Field, row: Row, directory: Directory): string | number | undefined => {
  const value = cellValue(field, row);
  if (typeof value === 'number') return value;
  // From the smallest reach to the largest, and not by the alphabet.
  if (field.format === 'level' && typeof value === 'string') return LEVEL_NAMES.indexOf(value);
  return value === undefined || value === '' ? undefined : shownText(field, row, directory);
};

const withAttribute = (
  attributes: readonly Attribute[],
  { column, nth }: Field,
  value: string | undefined,
): readonly Attribute[] => {
  const at = nthAttribute(attributes, column.field, nth);
  if (value === undefined) return at < 0 ? attributes : attributes.toSpliced(at, 1);
  return at < 0 ? [...attributes, [column.field, value]] : attributes.with(at, [column.field, value]);
};

/** Fields that hold a list: empty, not absent. */
const isList = ({ format }: Field): boolean => format === 'words' || format === 'functions';

/** The change that puts a value into a cell of a row; `undefined` empties it. */
export const patchOf = (field: Field, row: Row, value: CellValue | undefined): RowPatch => {
  if (field.column.extra) {
    const text = value === undefined ? undefined : String(value);
    return { attributes: withAttribute(row.attributes, field, text) };
  }
  return { [field.column.field]: value ?? (isList(field) ? [] : undefined) };
};
