import type { Analysis } from '../analysis/result';
import type { Robustness } from '../analysis/robustness/robustness';
import type { ImportReport } from '../import/report';
import type { PolicyNetwork } from '../model/network';
import { boomerangCsv } from './boomerang-csv';
import { centralityCsvPieces } from './centrality-csv';
import { functionsCsv } from './functions-csv';
import { gexfPieces } from './gexf';
import { graphmlPieces } from './graphml';
import { importReportJson } from './import-report-json';
import { introductionsCsv } from './introductions-csv';
import { networkJsonPieces } from './network-json';
import { joined, type Pieces } from './pieces';
import { robustnessCsv } from './robustness-csv';
import { setAsideFiles } from './set-aside-files';
import { summaryJson } from './summary-json';

/** A text file, to be written as UTF-8 without a byte order mark. */
export interface ExportedFile {
  readonly name: string;
  readonly content: string;
}

/** A file that is made when it is asked for: all at once they would take gigabytes for a large network. */
export class LazyFile implements ExportedFile {
  readonly name: string;
  readonly #make: () => Pieces;

  constructor(name: string, make: () => Pieces) {
    this.name = name;
    this.#make = make;
  }

  get content(): string {
    return joined(this.#make());
  }

  /** What it holds, piece by piece. */
  pieces(): Pieces {
    return this.#make();
  }
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
  const add = (name: (typeof EXPORT_FILE_NAMES)[number], make: () => string | Pieces) => {
    const pieces = () => {
      const made = make();
      return typeof made === 'string' ? [made] : made;
    };
    files.push(new LazyFile(name, pieces));
  };
  if (asked.has('centrality')) add('centrality.csv', () => centralityCsvPieces(network, analysis));
  if (asked.has('functions')) add('functions.csv', () => functionsCsv(network, analysis));
  if (robustness !== undefined) add('robustness.csv', () => robustnessCsv(network, robustness));
  if (asked.has('boomerang')) {
    add('boomerang.csv', () => boomerangCsv(analysis.boomerang));
    add('introductions.csv', () => introductionsCsv());
  }
  add('network.gexf', () => gexfPieces(network, analysis, { contacts }));
  add('network.graphml', () => graphmlPieces(network, analysis, { contacts }));
  add('network.json', () => networkJsonPieces(network, analysis, { contacts }));
  add('summary.json', () => summaryJson(analysis));
  if (report !== null) {
    add('import-report.json', () => importReportJson(report, { contacts }));
    files.push(...setAsideFiles(report, { contacts }));
  }
  return files;
};
