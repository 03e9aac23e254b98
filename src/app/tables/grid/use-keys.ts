import type { KeyboardEvent } from 'react';
import { type Field, isEditable } from '../fields';
import type { Row } from '../row';
import { actionOf, type CellPlace, type GridAction } from './keys';
import { picked as withPicked } from './pick';
import { cellAt, isTyping, markOf, PAGE, type Sheet } from './sheet';

interface KeyOptions {
  begin(at: CellPlace, typed: string | null): void;
  onEmpty(field: Field, row: Row): void;
  onDelete(ids: readonly string[]): void;
}

/** The keys of a table that is not being typed into. */
export const useKeys = (sheet: Sheet, { begin, onEmpty, onDelete }: KeyOptions) => {
  const { rows, fields, cell, picked, scroller, entering, anchor, onPick } = sheet;
  const { place, go } = cell;
  const focusHead = (column: number) =>
    scroller.current?.querySelector<HTMLElement>(`[data-head="${column}"]`)?.focus();

  /** Arrow keys go along the heads and down into the rows; the rest is the business of the buttons. */
  const onHeadKey = (event: KeyboardEvent, head: number) => {
    const to = { ArrowLeft: head - 1, ArrowRight: head + 1, ArrowDown: head }[event.key];
    if (to === undefined || event.altKey || rows.length === 0) return;
    event.preventDefault();
    const column = Math.max(0, Math.min(to, fields.length - 1));
    const isDown = event.key === 'ArrowDown';
    go({ row: isDown ? 0 : place.row, column }, isDown);
    if (!isDown) focusHead(column);
  };
  /** The rows from the active one to another are ticked. */
  const extendTo = (row: Row, to: CellPlace) => {
    const other = rows[to.row];
    if (other === undefined || other === row) return;
    const ids = rows.map(({ id }) => id);
    const begun = picked.includes(row.id) ? picked : [...picked, row.id];
    onPick(withPicked(begun, ids, other.id, row.id));
    anchor.current = other.id;
  };
  const carryOut = (action: GridAction, row: Row, field: Field): void => {
    switch (action.do) {
      case 'to-head':
        focusHead(place.column);
        return;
      case 'move':
        if (action.extends) extendTo(row, action.to);
        go(action.to, true);
        return;
      case 'next':
        if (action.to !== null) go(action.to, true);
        return;
      case 'edit':
        begin(place, action.typed);
        return;
      case 'empty':
        if (isEditable(field)) onEmpty(field, row);
        return;
      case 'pick':
        onPick(
          withPicked(
            picked,
            rows.map(({ id }) => id),
            row.id,
            action.extends ? anchor.current : null,
          ),
        );
        anchor.current = row.id;
        return;
      case 'pick-all':
        onPick(rows.map(({ id }) => id));
        return;
      case 'pick-none':
        onPick([]);
        return;
      case 'delete-rows':
        onDelete(picked.length > 0 ? picked : [row.id]);
        cell.takeFocus();
    }
  };
  return (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    const head = markOf(event.target, 'head');
    if (head !== null) {
      onHeadKey(event, head);
      return;
    }
    if (cellAt(event.target) === null || event.key === 'Shift') return;
    const size = { rows: rows.length, columns: fields.length, page: PAGE };
    const { key, shiftKey: shift, altKey: alt } = event;
    const pressed = { key, shift, alt, mod: event.ctrlKey || event.metaKey };
    const action = actionOf(pressed, place, size, entering.current);
    entering.current = action?.do === 'next' && action.to !== null;
    const [row, field] = [rows[place.row], fields[place.column]];
    if (action === null || row === undefined || field === undefined) return;
    if (action.do === 'next' && action.to === null) return;
    if (action.do === 'pick-none' && picked.length === 0) return;
    event.preventDefault();
    carryOut(action, row, field);
  };
};
