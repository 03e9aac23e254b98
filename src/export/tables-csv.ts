import type { PolicyNetwork } from '../model/network';
import { toCsv } from './csv';
import { relationshipTable, stakeholderTable, type TableOptions } from './tables';

export type { TableOptions } from './tables';

/** The stakeholders as a CSV table that the import reads back. Contact columns only when asked for. */
export const stakeholdersCsv = (network: PolicyNetwork, options: TableOptions = {}): string => {
  const { columns, rows } = stakeholderTable(network, options);
  return toCsv(columns, rows);
};

/** The relationships as a CSV table that the import reads back. */
export const relationshipsCsv = (network: PolicyNetwork, options: TableOptions = {}): string => {
  const { columns, rows } = relationshipTable(network, options);
  return toCsv(columns, rows);
};
