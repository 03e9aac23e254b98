import { cellValue, patchOf } from '../cells';
import { isListOfWords } from '../edit/suggestions';
import type { Field } from '../fields';
import type { CellValue, Row, RowPatch } from '../row';

/**
 * The change of one column in many rows; rows that have the value already are left out.
 *
 * @param given What a row is given; `undefined` empties the cell. An emptied direction hangs on the type of the row.
 * @param adds Words are added to those that are there, and do not take their place; no words change nothing.
 */
export const bulkChanges = (
  field: Field,
  rows: readonly Row[],
  given: (row: Row) => CellValue | undefined,
  adds: boolean,
): ReadonlyMap<string, RowPatch> => {
  const changes = new Map<string, RowPatch>();
  for (const row of rows) {
    const before = cellValue(field, row);
    const value = given(row);
    const next = adds && isListOfWords(field) ? withWords(before, value) : value;
    if (JSON.stringify(before) !== JSON.stringify(next)) changes.set(row.id, patchOf(field, row, next));
  }
  return changes;
};

const withWords = (before: CellValue | undefined, added: CellValue | undefined): CellValue | undefined => {
  if (added === undefined) return before;
  return Array.isArray(before) && Array.isArray(added)
    ? [...new Set([...(before as readonly string[]), ...(added as readonly string[])])]
    : added;
};
