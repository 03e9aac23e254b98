/** What a row must be like. Compared with what the table holds, not with what is shown of it. */
export type FilterTest =
  /** The value, or one of several (sectors, functions), is among these; `null` is an empty cell. */
  | { readonly is: 'one-of'; readonly values: readonly (string | null)[] }
  /** A number within these bounds, both included; a row without a number fails. */
  | { readonly is: 'between'; readonly from: number | null; readonly to: number | null }
  /**
   * Dates (ISO 8601 day, month or year): a tie whose time, from `from` to `to`, meets this time; an actor
   * whose date lies in it. Open ends are open.
   */
  | { readonly is: 'during'; readonly from: string | null; readonly to: string | null }
  /** The text holds this text, whatever the case and the accents. */
  | { readonly is: 'contains'; readonly text: string };

/** A column of one of the two tables: of the model, or an extra one (`extra`). */
export interface FilterColumn {
  readonly rows: 'stakeholders' | 'relationships';
  readonly field: string;
  readonly extra: boolean;
}

/** A condition on actors or on ties. */
export interface NetworkFilter extends FilterColumn {
  readonly test: FilterTest;
}

/** Are both the same column? */
export const isSameColumn = (a: FilterColumn, b: FilterColumn): boolean =>
  a.rows === b.rows && a.field === b.field && a.extra === b.extra;
