import type { PolicyNetwork } from '../model/network';
import { toGexf } from './gexf';
import { toGraphml } from './graphml';
import { networkJson } from './network-json';
import { relationshipsCsv, stakeholdersCsv } from './tables-csv';
import { toXlsx } from './xlsx';

/** The formats that a network can be written in and read back from. */
export const NETWORK_FORMATS = ['csv', 'xlsx', 'gexf', 'graphml', 'json'] as const;

export type NetworkFormat = (typeof NETWORK_FORMATS)[number];

/** Text, to be written as UTF-8, or bytes. */
export interface NetworkFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

export interface NetworkFormatOptions {
  /** The contact columns go out too. */
  readonly contacts?: boolean;
}

/** Names of the two tables of the format `csv`. */
export const TABLE_NAMES = ['stakeholders.csv', 'relationships.csv'] as const;

/**
 * The network without any figure, in one format: two tables for `csv`, else one file of the given name.
 *
 * The network must fit into the format (see `xlsxProblem`).
 */
export const networkIn = async (
  format: NetworkFormat,
  network: PolicyNetwork,
  name: string,
  options: NetworkFormatOptions = {},
): Promise<readonly NetworkFile[]> => {
  switch (format) {
    case 'csv':
      return [
        { name: TABLE_NAMES[0], content: stakeholdersCsv(network, options) },
        { name: TABLE_NAMES[1], content: relationshipsCsv(network, options) },
      ];
    case 'xlsx':
      return [{ name, content: await toXlsx(network, options) }];
    case 'gexf':
      return [{ name, content: toGexf(network, null, options) }];
    case 'graphml':
      return [{ name, content: toGraphml(network, null, options) }];
    case 'json':
      return [{ name, content: networkJson(network, null, options) }];
  }
};
