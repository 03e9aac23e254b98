import type { RefObject } from 'react';
import type { Field } from '../fields';
import type { Row } from '../row';
import type { ActiveCell } from './use-cell';

/** What the keys, presses and edits of a table work on. */
export interface Sheet {
  /** Columns on screen. */
  readonly fields: readonly Field[];
  /** Rows on screen, sorted. */
  readonly rows: readonly Row[];
  readonly cell: ActiveCell;
  readonly picked: readonly string[];
  readonly scroller: RefObject<HTMLElement | null>;
  /** Was a cell just left with Tab? Then Tab goes on to the next one. */
  readonly entering: RefObject<boolean>;
  /** Id of the row that was ticked last: where a range begins. */
  readonly anchor: RefObject<string | null>;
  onPick(ids: readonly string[]): void;
}

/** Rows of a page. */
export const PAGE = 10;

/** Is it a text field, which keeps its keys, its clipboard and its presses to itself? */
export const isTyping = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea') !== null;

/** A number that an element around the target carries, or `null`. */
export const markOf = (target: EventTarget, mark: 'head' | 'pick'): number | null => {
  const text =
    target instanceof Element ? target.closest(`[data-${mark}]`)?.getAttribute(`data-${mark}`) : null;
  return text === null || text === undefined ? null : Number(text);
};

/** The cell that the target lies in. */
export const cellAt = (target: EventTarget): { readonly row: number; readonly column: number } | null => {
  const place = target instanceof Element ? target.closest('[data-cell]')?.getAttribute('data-cell') : null;
  const [row, column] = place?.split(':').map(Number) ?? [];
  return row === undefined || column === undefined ? null : { row, column };
};
