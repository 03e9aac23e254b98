import { VisuallyHidden } from '@mantine/core';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowAfterKey, slotsOf } from '../table/virtual-rows';
import styles from './CentralityTable.module.css';
import type { ColumnSpec } from './column-specs';
import type { CentralityRow } from './rows';
import { type HeadCell, TableHead } from './TableHead';
import { TableRow } from './TableRow';

/** As in the style sheet. */
const ROW_HEIGHT = 40;
const HEAD_HEIGHT = 56;
const PAGE = 10;
/** Pixels; the name has its width from the style sheet, which knows how wide the screen is. */
const WIDTHS = { kind: 196, country: 148, level: 120, tags: 176, number: 126 };

const widthOf = (spec: ColumnSpec): number => {
  if (spec.numeric) return WIDTHS.number;
  const id = spec.id as keyof typeof WIDTHS;
  return WIDTHS[id];
};

interface CentralityTableProps {
  readonly heads: readonly HeadCell[];
  /** Columns shown, name first. */
  readonly specs: readonly ColumnSpec[];
  /** Rows shown, sorted. */
  readonly rows: readonly CentralityRow[];
  /** Stakeholder id. */
  readonly selected: string | null;
  onSelect(id: string): void;
}

/** The table: only the rows in view are drawn, so that thousands scroll smoothly. */
export const CentralityTable = ({ heads, specs, rows, selected, onSelect }: CentralityTableProps) => {
  const { t } = useTranslation('centrality');
  const scroller = useRef<HTMLDivElement>(null);
  const [reachable, setReachable] = useState(0);
  const focusNext = useRef<number | null>(null);
  const reached = Math.min(reachable, Math.max(0, rows.length - 1));

  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingEnd: HEAD_HEIGHT,
    // The row that holds the keyboard stays, or the focus would be lost when it is scrolled away.
    rangeExtractor: useCallback(
      (range: Range) => [...new Set([...defaultRangeExtractor(range), reached])].sort((a, b) => a - b),
      [reached],
    ),
  });

  useEffect(() => {
    if (focusNext.current === null) return;
    const button = scroller.current?.querySelector<HTMLElement>(
      `[data-index="${focusNext.current}"] th button`,
    );
    if (button) {
      focusNext.current = null;
      button.focus({ preventScroll: true });
    }
  });

  const place = selected === null ? -1 : rows.findIndex((row) => row.stakeholder.id === selected);
  const followed = useRef<string | null>(null);
  useEffect(() => {
    // Only a new selection is followed: sorting must not carry the person away from the top.
    if (place < 0 || followed.current === selected) return;
    followed.current = selected;
    setReachable(place);
    virtualizer.scrollToIndex(place, { align: 'auto' });
  }, [place, selected, virtualizer]);

  const order = heads.map(({ spec, sorted }) => (sorted ? `${spec.id} ${sorted}` : '')).join('');
  const orderBefore = useRef(order);
  useEffect(() => {
    if (orderBefore.current === order) return;
    orderBefore.current = order;
    virtualizer.scrollToOffset(0);
  }, [order, virtualizer]);

  const onKeyDown = (event: KeyboardEvent) => {
    const inBody = event.target instanceof HTMLElement && event.target.closest('tbody') !== null;
    const next = inBody ? rowAfterKey(event.key, reached, rows.length, PAGE) : null;
    if (next === null) return;
    event.preventDefault();
    focusNext.current = next;
    setReachable(next);
    virtualizer.scrollToIndex(next, { align: 'auto' });
  };

  const others = specs.reduce((sum, spec) => sum + (spec.id === 'name' ? 0 : widthOf(spec)), 0);
  const indexes = virtualizer.getVirtualItems().map((item) => item.index);
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.table}
        style={{ width: `calc(var(--name-width) + ${others}px)` }}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <VisuallyHidden component="caption">{t('tableCaption')}</VisuallyHidden>
        <colgroup>
          {specs.map((spec) => (
            <col key={spec.id} style={{ width: spec.id === 'name' ? 'var(--name-width)' : widthOf(spec) }} />
          ))}
        </colgroup>
        <TableHead heads={heads} />
        <tbody>
          {slotsOf(indexes, rows.length, ROW_HEIGHT).map((slot) => {
            if (slot.what === 'gap') {
              return (
                <tr key={`gap-${slot.from}`} aria-hidden>
                  <td colSpan={specs.length} style={{ height: slot.height, padding: 0 }} />
                </tr>
              );
            }
            const row = rows[slot.index];
            return row === undefined ? null : (
              <TableRow
                key={`row-${row.stakeholder.id}`}
                row={row}
                index={slot.index}
                specs={specs}
                selected={row.stakeholder.id === selected}
                reachable={slot.index === reached}
                onSelect={onSelect}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
};
