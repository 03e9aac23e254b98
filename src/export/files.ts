import type { Analysis } from '../analysis/result';
import type { Robustness } from '../analysis/robustness/robustness';
import type { ImportReport } from '../import/report';
import type { PolicyNetwork } from '../model/network';
import { boomerangCsv } from './boomerang-csv';
import { centralityCsv } from './centrality-csv';
import { functionsCsv } from './functions-csv';
import { toGexf } from './gexf';
import { toGraphml } from './graphml';
import { importReportJson } from './import-report-json';
import { introductionsCsv } from './introductions-csv';
import { networkJson } from './network-json';
import { robustnessCsv } from './robustness-csv';
import { setAsideFiles } from './set-aside-files';
import { summaryJson } from './summary-json';

/** A text file, to be written as UTF-8 without a byte order mark. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

/** The tables that can be asked for one by one. */
export const EXPORT_TABLES = ['centrality', 'functions', 'boomerang'] as const;

export type ExportTable = (typeof EXPORT_TABLES)[number];

export interface ExportOptions {
  /** Personal columns go out too. */
  readonly contacts?: boolean;
  /** Only these tables; all when absent. The network, the summary and the import report are always there. */
  readonly only?: readonly ExportTable[];
  /** How sure the ranks are: written where it was computed. */
  readonly robustness?: Robustness | undefined;
}

/** Every name that `exportFiles` gives, but for the set-aside files. */
export const EXPORT_FILE_NAMES = [
  'centrality.csv',
  'functions.csv',
  'robustness.csv',
  'boomerang.csv',
  'introductions.csv',
  'network.gexf',
  'network.graphml',
  'network.json',
  'summary.json',
  'import-report.json',
] as const;

/**
 * All files of an analysis. The command line and the app both write what this returns, so that their bytes are
 * equal. Without a report (a network that was not imported) there is no import report and nothing set aside.
 */
export const exportFiles = (
  network: PolicyNetwork,
  analysis: Analysis,
  report: ImportReport | null,
  { contacts = false, only = EXPORT_TABLES, robustness }: ExportOptions = {},
): readonly ExportedFile[] => {
  const asked = new Set(only);
  const files: ExportedFile[] = [];
  const add = (name: (typeof EXPORT_FILE_NAMES)[number], content: string) => files.push({ name, content });
  if (asked.has('centrality')) add('centrality.csv', centralityCsv(network, analysis));
  if (asked.has('functions')) add('functions.csv', functionsCsv(network, analysis));
  if (robustness !== undefined) add('robustness.csv', robustnessCsv(network, robustness));
  if (asked.has('boomerang')) {
    add('boomerang.csv', boomerangCsv(analysis.boomerang));
    add('introductions.csv', introductionsCsv());
  }
  add('network.gexf', toGexf(network, analysis, { contacts }));
  add('network.graphml', toGraphml(network, analysis, { contacts }));
  add('network.json', networkJson(network, analysis, { contacts }));
  add('summary.json', summaryJson(analysis));
  if (report !== null) {
    add('import-report.json', importReportJson(report, { contacts }));
    files.push(...setAsideFiles(report, { contacts }));
  }
  return files;
};
