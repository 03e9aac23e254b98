import type { ReviewTable } from '../../worker/review-table';

/** Rows shown above and below the header. */
const MOST_TITLES = 5;
const MOST_ROWS = 6;

/** A row of the preview; `line` is null where nobody knows where it stands. */
export interface PreviewLine {
  readonly line: number | null;
  readonly cells: readonly string[];
}

/** What stands above the header, the last lines of it, and the first rows below. */
export const previewLines = ({
  headerLine,
  rows,
  top,
}: Pick<ReviewTable, 'headerLine' | 'rows' | 'top'>): {
  readonly titles: readonly PreviewLine[];
  readonly body: readonly PreviewLine[];
} => {
  const header = headerLine ?? 0;
  const below = top.filter(({ line }) => line > header).slice(0, MOST_ROWS);
  const body = below.length > 0 ? below : rows.slice(0, MOST_ROWS).map((cells) => ({ line: null, cells }));
  return { titles: top.filter(({ line }) => line < header).slice(-MOST_TITLES), body };
};
