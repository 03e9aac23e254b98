import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Field } from '../fields';
import type { Row } from '../row';
import type { CellPlace } from './keys';

/** The active cell: the one that Tab reaches, that keys move from and that is pasted at. */
export interface ActiveCell {
  readonly place: CellPlace;
  /** Make a cell the active one. `focus`: the keyboard goes there too. */
  go(place: CellPlace, focus: boolean): void;
  /** The keyboard goes to the active cell as soon as it is drawn. */
  takeFocus(): void;
}

const within = (at: number, count: number): number => Math.max(0, Math.min(at, count - 1));

/**
 * The active cell of a table, known by its row and column and not by its place: it stays on its row when the table
 * is sorted. Where its row is gone, it is the one that now stands there.
 *
 * @param show Scrolls a row into view.
 */
export const useCell = (
  scroller: RefObject<HTMLElement | null>,
  rows: readonly Row[],
  fields: readonly Field[],
  show: (row: number) => void,
): ActiveCell => {
  const [cell, setCell] = useState<{ readonly row: string; readonly field: string } | null>(null);
  const lastRow = useRef(0);
  const waits = useRef(false);
  const found = cell === null ? 0 : rows.findIndex(({ id }) => id === cell.row);
  const row = found >= 0 ? found : within(lastRow.current, rows.length);
  lastRow.current = row;
  const column =
    cell === null
      ? 0
      : within(
          fields.findIndex(({ id }) => id === cell.field),
          fields.length,
        );

  useEffect(() => {
    if (!waits.current) return;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    if (element === null || element === undefined) return;
    waits.current = false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const go = useCallback(
    (place: CellPlace, focus: boolean) => {
      const [toRow, toField] = [rows[place.row], fields[place.column]];
      if (toRow === undefined || toField === undefined) return;
      lastRow.current = place.row;
      waits.current = focus;
      setCell({ row: toRow.id, field: toField.id });
      show(place.row);
    },
    [rows, fields, show],
  );
  const [, again] = useState(0);
  const takeFocus = useCallback(() => {
    waits.current = true;
    again((n) => n + 1);
  }, []);
  return { place: { row, column }, go, takeFocus };
};
