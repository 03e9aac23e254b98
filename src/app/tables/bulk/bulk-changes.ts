import { cellValue, patchOf } from '../cells';
import { isListOfWords } from '../edit/suggestions';
import type { Field } from '../fields';
import type { CellValue, Row, RowPatch } from '../row';

/**
 * The change of one column in many rows; rows that have the value already are left out.
 *
 * @param adds Words are added to those that are there, and do not take their place.
 */
export const bulkChanges = (
  field: Field,
  rows: readonly Row[],
  value: CellValue | undefined,
  adds: boolean,
): ReadonlyMap<string, RowPatch> => {
  const changes = new Map<string, RowPatch>();
  for (const row of rows) {
    const before = cellValue(field, row);
    const next =
      adds && isListOfWords(field) && Array.isArray(before) && Array.isArray(value)
        ? [...new Set([...(before as readonly string[]), ...(value as readonly string[])])]
        : value;
    if (JSON.stringify(before) !== JSON.stringify(next)) changes.set(row.id, patchOf(field, row, next));
  }
  return changes;
};
