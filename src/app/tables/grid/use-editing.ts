import { useMemo, useRef, useState } from 'react';
import type { Directory } from '../directory';
import type { After, CellEditing } from '../edit/CellEditor';
import { type Field, isEditable } from '../fields';
import type { CellValue, Row } from '../row';
import type { EditedCell } from './GridRow';
import { type CellPlace, nextPlace } from './keys';
import { PAGE, type Sheet } from './sheet';

interface EditingOptions {
  readonly directory: Directory;
  /** Every row of the table. */
  readonly all: readonly Row[];
  onSave(field: Field, row: Row, value: CellValue | undefined): void;
  onRefused(text: string, sentence: string): void;
}

/** The cell being edited, and where the keyboard goes afterwards. */
export const useEditing = (sheet: Sheet, { directory, all, onSave, onRefused }: EditingOptions) => {
  const [edited, setEdited] = useState<EditedCell | null>(null);
  const { rows, fields, cell, entering } = sheet;

  const begin = (at: CellPlace, typed: string | null) => {
    const [row, field] = [rows[at.row], fields[at.column]];
    if (row !== undefined && field !== undefined && isEditable(field)) {
      setEdited({ row: row.id, field: field.id, typed });
    }
  };
  const end = (after: After) => {
    const at = cell.place;
    setEdited(null);
    entering.current = after === 'next' || after === 'before';
    const size = { rows: rows.length, columns: fields.length, page: PAGE };
    if (after === 'down') cell.go({ ...at, row: Math.min(rows.length - 1, at.row + 1) }, true);
    else if (after === 'up') cell.go({ ...at, row: Math.max(0, at.row - 1) }, true);
    else if (entering.current) cell.go(nextPlace(at, size, after === 'before') ?? at, true);
    else if (after === 'stay') cell.takeFocus();
  };
  // One object for all rows, so that a row that does not change is not drawn again. What it calls is the newest.
  const latest = useRef({ end, onSave, onRefused, takeFocus: cell.takeFocus });
  latest.current = { end, onSave, onRefused, takeFocus: cell.takeFocus };
  const editing = useMemo(
    (): CellEditing => ({
      directory,
      rows: all,
      // Before the change is made: a sorted table may carry the row elsewhere.
      onSave: (field, row, value, after) => {
        latest.current.end(after);
        latest.current.onSave(field, row, value);
      },
      onLeave: (problem) => {
        setEdited(null);
        if (problem === null) latest.current.takeFocus();
        else latest.current.onRefused(problem.text, problem.sentence);
      },
    }),
    [directory, all],
  );
  return { edited, editing, begin };
};
