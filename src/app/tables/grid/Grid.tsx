import { VisuallyHidden } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from 'react';
import { useTranslation } from 'react-i18next';
import { slotsOf } from '../../table/virtual-rows';
import type { Directory } from '../directory';
import type { Field } from '../fields';
import type { CellValue, Row } from '../row';
import styles from './Grid.module.css';
import { GridHead, type HeadCell } from './GridHead';
import { GridRow } from './GridRow';
import type { CellPlace } from './keys';
import { isTyping } from './sheet';
import { useCell } from './use-cell';
import { useEditing } from './use-editing';
import { useKeys } from './use-keys';
import { usePresses } from './use-presses';

/** As in the style sheet. */
const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 56;
const PICK_WIDTH = 40;

/** What the screen may ask of the table. */
export interface GridHandle {
  /** Make a cell of a row the active one and go there: that of a column on screen, else the first. */
  goTo(row: string, field?: string): void;
  takeFocus(): void;
}

interface GridProps {
  readonly ref?: Ref<GridHandle>;
  readonly heads: readonly HeadCell[];
  /** Columns on screen, the one that names the row first. */
  readonly fields: readonly Field[];
  /** Rows on screen, sorted. */
  readonly rows: readonly Row[];
  /** Every row of the table. */
  readonly all: readonly Row[];
  readonly directory: Directory;
  readonly picked: readonly string[];
  /** Id of a row that was selected elsewhere: it is brought into view. */
  readonly followed: string | null;
  readonly label: string;
  /** Stands below the heads where no row fits. */
  readonly children?: ReactNode;
  rowName(row: Row): string;
  onPick(ids: readonly string[]): void;
  onSave(field: Field, row: Row, value: CellValue | undefined): void;
  /** Empty a cell. */
  onEmpty(field: Field, row: Row): void;
  onDelete(ids: readonly string[]): void;
  onCopy(at: CellPlace): string;
  onPaste(text: string, at: CellPlace): void;
  /** A cell was left with a text that is not understood. */
  onRefused(text: string, sentence: string): void;
}

/** The pattern for a table whose cells are gone through with arrow keys (ARIA Authoring Practices, grid). */
const GRID = { role: 'grid', 'aria-multiselectable': true } as const;

/** A table to be edited like a spreadsheet. Only the rows in view are drawn, so that thousands scroll smoothly. */
export const Grid = (props: GridProps) => {
  const { heads, fields, rows, directory, picked, followed, label, rowName, onPick } = props;
  const { t } = useTranslation('tables');
  const scroller = useRef<HTMLDivElement>(null);
  const entering = useRef(false);
  const anchor = useRef<string | null>(null);
  const reached = useRef(0);

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollPaddingEnd: HEAD_HEIGHT,
    // The row that holds the keyboard stays, or the focus would be lost when it is scrolled away.
    rangeExtractor: useCallback(
      (range: Range) =>
        [...new Set([...defaultRangeExtractor(range), Math.min(reached.current, range.count - 1)])].sort(
          (a, b) => a - b,
        ),
      [],
    ),
  });
  const show = useCallback((row: number) => virtualizer.scrollToIndex(row, { align: 'auto' }), [virtualizer]);
  const cell = useCell(scroller, rows, fields, show);
  const { place } = cell;
  reached.current = place.row;
  const sheet = { fields, rows, cell, picked, scroller, entering, anchor, onPick };
  const { edited, editing, begin } = useEditing(sheet, props);
  const onKeyDown = useKeys(sheet, { begin, onEmpty: props.onEmpty, onDelete: props.onDelete });
  const presses = usePresses(sheet, begin);

  useImperativeHandle(props.ref, () => ({
    goTo: (id, field) => {
      const row = rows.findIndex((one) => one.id === id);
      const column = Math.max(
        0,
        fields.findIndex((one) => one.id === field),
      );
      if (row >= 0) cell.go({ row, column }, true);
    },
    takeFocus: cell.takeFocus,
  }));

  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (followed === seen.current) return;
    seen.current = followed;
    const row = rows.findIndex(({ id }) => id === followed);
    if (row >= 0) show(row);
  }, [followed, rows, show]);

  const isPicked = useMemo(() => new Set(picked), [picked]);
  const pickAll = useCallback(
    (every: boolean) => onPick(every ? rows.map(({ id }) => id) : []),
    [rows, onPick],
  );
  const others = fields.slice(1).reduce((sum, field) => sum + field.width, PICK_WIDTH);
  const indexes = virtualizer.getVirtualItems().map((item) => item.index);
  const allPicked = rows.length > 0 && rows.every(({ id }) => isPicked.has(id));
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        {...GRID}
        className={styles.table}
        style={{ width: `calc(var(--first-width) + ${others}px)` }}
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={fields.length + 1}
        onKeyDown={onKeyDown}
        {...presses}
        onCopy={(event) => {
          if (isTyping(event.target)) return;
          event.preventDefault();
          event.clipboardData.setData('text/plain', props.onCopy(place));
        }}
        onPaste={(event) => {
          if (isTyping(event.target)) return;
          event.preventDefault();
          props.onPaste(event.clipboardData.getData('text/plain'), place);
        }}
      >
        <VisuallyHidden component="caption">{t('gridHelp')}</VisuallyHidden>
        <colgroup>
          <col style={{ width: PICK_WIDTH }} />
          {fields.map((field, column) => (
            <col key={field.id} style={{ width: column === 0 ? 'var(--first-width)' : field.width }} />
          ))}
        </colgroup>
        <GridHead
          heads={heads}
          activeColumn={place.column}
          allPicked={allPicked}
          somePicked={picked.length > 0}
          onPickAll={pickAll}
        />
        <tbody>
          {slotsOf(indexes, rows.length, ROW_HEIGHT).map((slot) => {
            if (slot.what === 'gap') {
              return (
                <tr key={`gap-${slot.from}`} aria-hidden>
                  <td colSpan={fields.length + 1} style={{ height: slot.height, padding: 0 }} />
                </tr>
              );
            }
            const row = rows[slot.index];
            return row === undefined ? null : (
              <GridRow
                key={`row-${row.id}`}
                row={row}
                index={slot.index}
                fields={fields}
                directory={directory}
                picked={isPicked.has(row.id)}
                label={t('pickRow', { name: rowName(row) })}
                active={slot.index === place.row ? place.column : null}
                edited={edited?.row === row.id ? edited : null}
                editing={editing}
              />
            );
          })}
        </tbody>
      </table>
      {rows.length === 0 && <div className={styles.none}>{props.children}</div>}
    </div>
  );
};
