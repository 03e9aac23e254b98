import type { TablePreview } from '../../import';
import { lineTextOf } from '../../import/encoding/line-text';
import { cleanCell } from '../../import/formula';
import { rowBatches } from '../../import/rows';

/** A line of a file as it stands there, whatever the header is taken to be. */
export interface TopLine {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Bytes in which the first lines are looked for. */
const SAMPLE = 1 << 18;

/** Lines below the header. */
const MOST_BELOW = 8;

/** A header farther down is found by the import, but nobody chooses it by eye. */
const MOST_LINES = 60;

/**
 * The first lines of a delimited text that are not blank, the header and what stands above it among them. Empty
 * for every other format.
 */
export const topLinesOf = (
  bytes: Uint8Array,
  { format, encoding, delimiter, headerLine }: TablePreview,
): readonly TopLine[] => {
  if (format !== 'csv' || delimiter === '') return [];
  const cut = bytes.length > SAMPLE;
  const text = new TextDecoder(encoding).decode(cut ? bytes.subarray(0, SAMPLE) : bytes);
  const whole = cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text;
  const lines: TopLine[] = [];
  let below = 0;
  for (const { rows } of rowBatches(lineTextOf(whole), delimiter, 0, 1)) {
    for (const { line, cells } of rows) {
      if (cells.every((cell) => cleanCell(cell) === '')) continue;
      lines.push({ line, cells });
      if (line > (headerLine ?? 0)) below++;
      if (below === MOST_BELOW || lines.length === MOST_LINES) return lines;
    }
  }
  return lines;
};
