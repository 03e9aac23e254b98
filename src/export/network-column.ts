export type Value = string | number | boolean | undefined;

/** One column of a graph file: a title that is unique among nodes (or edges), a type, and a value a row. */
export interface NetworkColumn {
  readonly title: string;
  readonly type: 'string' | 'integer' | 'double' | 'boolean';
  readonly values: readonly Value[];
}

/** Lists are joined by this in every format: the graph formats have no list that all programs read. */
export const LIST_SEPARATOR = ';';
