import { type MouseEvent, useRef } from 'react';
import { isEditable } from '../fields';
import type { CellPlace } from './keys';
import { picked as withPicked } from './pick';
import { cellAt, isTyping, markOf, type Sheet } from './sheet';

/**
 * Presses on a table: one makes a cell the active one, another on the same cell edits it; a check box, and a press
 * with Ctrl or Shift, select rows.
 */
export const usePresses = (sheet: Sheet, begin: (at: CellPlace, typed: string | null) => void) => {
  const { rows, fields, cell, picked, scroller, entering, anchor, onPick } = sheet;
  /** Was the keyboard in the table before the press? The first press of all only brings it there. */
  const wasHere = useRef(false);
  const pick = (at: number, isRange: boolean) => {
    const row = rows[at];
    if (row === undefined) return;
    const ids = rows.map(({ id }) => id);
    onPick(withPicked(picked, ids, row.id, isRange ? anchor.current : null));
    anchor.current = row.id;
  };
  return {
    onPointerDown: () => {
      wasHere.current = scroller.current?.contains(document.activeElement) === true;
    },
    onClick: (event: MouseEvent): void => {
      if (isTyping(event.target)) return;
      const box = markOf(event.target, 'pick');
      if (box !== null) {
        pick(box, event.shiftKey);
        return;
      }
      const at = cellAt(event.target);
      if (at === null) return;
      entering.current = false;
      const isActive = at.row === cell.place.row && at.column === cell.place.column && wasHere.current;
      const picks = event.shiftKey || event.ctrlKey || event.metaKey;
      const field = fields[at.column];
      const edits = isActive && !picks && field !== undefined && isEditable(field);
      // Where the press begins editing, the keyboard belongs to the editor: taken back, it would close it at once.
      cell.go(at, !edits);
      if (picks) pick(at.row, event.shiftKey);
      else if (edits) begin(at, null);
    },
  };
};
