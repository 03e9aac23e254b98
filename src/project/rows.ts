import type * as Y from 'yjs';

/**
 * A row with its place in the table. The place is data, because the order in which a Y.Map lists its keys
 * survives neither an undo nor a reload.
 */
export type Entry<Row> = readonly [place: number, row: Row];

/**
 * A table as it lies in the document: entries by the id of the row, each as one JSON text. One text and not
 * nested values: thousands of rows are then written and read several times faster, and an edit is still as
 * small as its row.
 */
export type Table = Y.Map<string>;

export const encode = <Row>(entry: Entry<Row>): string => JSON.stringify(entry);

/** The entry under `id`; `null` where it is none. The fields of the row are not looked at. */
export const decode = <Row extends { readonly id: string }>(id: string, text: unknown): Entry<Row> | null => {
  if (typeof text !== 'string') return null;
  try {
    const data: unknown = JSON.parse(text);
    return isEntry<Row>(id, data) ? data : null;
  } catch {
    return null;
  }
};

const isEntry = <Row extends { readonly id: string }>(id: string, data: unknown): data is Entry<Row> => {
  if (!Array.isArray(data) || data.length !== 2) return false;
  const [place, row] = data as unknown[];
  if (typeof place !== 'number' || typeof row !== 'object' || row === null) return false;
  return 'id' in row && row.id === id;
};

/** One table of the document, read as a list in the order of the table. */
export interface Rows<Row> {
  readonly list: readonly Row[];
  readonly entries: ReadonlyMap<string, Entry<Row>>;
}

const inOrder = <Row>(entries: ReadonlyMap<string, Entry<Row>>): readonly Row[] =>
  [...entries]
    .sort(([idA, [a]], [idB, [b]]) => a - b || (idA < idB ? -1 : idA > idB ? 1 : 0))
    .map(([, [, row]]) => row);

export const rowsOf = <Row>(entries: ReadonlyMap<string, Entry<Row>>): Rows<Row> => ({
  list: inOrder(entries),
  entries,
});

/** The rows after the document changed at `ids`. Rows that did not change keep their identity. */
export const updated = <Row extends { readonly id: string }>(
  rows: Rows<Row>,
  table: Table,
  ids: Iterable<string>,
): Rows<Row> => {
  const entries = new Map(rows.entries);
  for (const id of ids) {
    const entry = decode<Row>(id, table.get(id));
    if (entry === null) entries.delete(id);
    else entries.set(id, entry);
  }
  return rowsOf(entries);
};

/** The place behind the last row of a table. Reads no more of an entry than its first number. */
export const nextPlace = (table: Table): number => {
  let next = 0;
  for (const text of table.values()) {
    const place = typeof text === 'string' ? Number.parseFloat(text.slice(1)) : Number.NaN;
    if (place >= next) next = Math.floor(place) + 1;
  }
  return next;
};
