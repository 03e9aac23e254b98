import { extname } from 'node:path';
import type { NetworkFormat } from '../export/network-formats';

const BY_ENDING: ReadonlyMap<string, NetworkFormat> = new Map([
  ['.csv', 'csv'],
  ['.tsv', 'csv'],
  ['.tab', 'csv'],
  ['.txt', 'csv'],
  ['.xlsx', 'xlsx'],
  ['.gexf', 'gexf'],
  ['.graphml', 'graphml'],
  ['.json', 'json'],
]);

/** The format that the ending of a path stands for. */
export const formatOfPath = (path: string): NetworkFormat | undefined =>
  BY_ENDING.get(extname(path).toLowerCase());

/** How people call a format. */
export const FORMAT_NAMES: Readonly<Record<NetworkFormat, string>> = {
  csv: 'the CSV tables',
  xlsx: 'the workbook',
  gexf: 'GEXF',
  graphml: 'GraphML',
  json: 'JSON',
};
