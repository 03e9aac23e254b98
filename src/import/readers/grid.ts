import type { TextRow } from '../rows';
import type { TableFormat, TableNote } from '../table';

/** Some rows of a grid that follow one another. */
export interface GridBatch {
  readonly rows: readonly TextRow[];
  /** How much of the grid is read so far, in the unit of its `size`. */
  readonly read: number;
}

/** Rows of cells before anyone knows which of them is the header: a delimited text, or a sheet of a workbook. */
export interface Grid {
  readonly file: string;
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly format: TableFormat;
  readonly encoding: string;
  readonly delimiter: string;
  /** What there is to tell of the grid as a whole. */
  readonly notes: readonly TableNote[];
  readonly size: number;
  /** The rows from the first on, blank ones included; every call starts afresh. */
  batches(): Iterable<GridBatch>;
}
