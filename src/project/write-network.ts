import type { PolicyNetwork } from '../model/network';
import type { Parts } from './document';
import { decode, encode, type Table } from './rows';

/**
 * Make the tables of the document those of `network`. Only rows that differ are written: a step must not store a
 * whole network over again because one row was added.
 */
export const writeNetwork = (parts: Parts, network: PolicyNetwork): void => {
  writeRows(parts.stakeholders, network.stakeholders);
  writeRows(parts.relationships, network.relationships);
};

const writeRows = <Row extends { readonly id: string }>(table: Table, rows: readonly Row[]): void => {
  const ids = new Set(rows.map(({ id }) => id));
  for (const id of [...table.keys()]) if (!ids.has(id)) table.delete(id);
  let last = -1;
  for (const row of rows) {
    const old = table.get(row.id);
    const place = decode<Row>(row.id, old)?.[0];
    // A row that still stands behind the one before keeps its place.
    last = place !== undefined && place > last ? place : last + 1;
    const entry = encode([last, row]);
    if (entry !== old) table.set(row.id, entry);
  }
};
