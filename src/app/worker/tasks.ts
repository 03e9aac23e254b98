import type { Analysis } from '../../analysis/result';
import { exportFiles } from '../../export/files';
import { importReportJson } from '../../export/import-report-json';
import { setAsideFiles } from '../../export/set-aside-files';
import { relationshipsCsv, stakeholdersCsv } from '../../export/tables-csv';
import { type ImportOptions, type ImportOutcome, type InputFile, importFiles } from '../../import';
import type { ImportReport } from '../../import/report';
import type { PolicyNetwork } from '../../model/network';
import { checkNetwork } from '../../model/validation';
import { createReviewReader } from './review-reader';

/** What a file is made from. */
export interface ExportSource {
  readonly network: PolicyNetwork;
  readonly analysis: Analysis;
  readonly report: ImportReport | null;
}

export interface MadeFile {
  readonly name: string;
  readonly content: string;
}

const review = createReviewReader();

/** Reading and writing files, off the main thread: both may take seconds on a large network. */
export const tasks = {
  /** Read dropped files. What they hold is checked here, so that nothing broken reaches the document. */
  readFiles: async (
    files: readonly InputFile[],
    options: ImportOptions,
    onProgress: (done: number) => void,
  ): Promise<ImportOutcome> => {
    const outcome = await importFiles(files, options, { progress: onProgress });
    if (outcome.ok) {
      const check = checkNetwork(outcome.network);
      if (!check.ok) throw new Error(check.problems.join(' '));
    }
    return outcome;
  },

  /** One of the command line's files, byte for byte. */
  makeFile: (name: string, { network, analysis, report }: ExportSource): MadeFile | undefined => {
    const file = exportFiles(network, analysis, report).find((one) => one.name === name);
    return file && { name: file.name, content: file.content };
  },

  /** The two tables, as the import reads them back. */
  makeTable: (which: 'stakeholders' | 'relationships', network: PolicyNetwork): MadeFile => ({
    name: `${which}.csv`,
    content: which === 'stakeholders' ? stakeholdersCsv(network) : relationshipsCsv(network),
  }),

  makeReport: (report: ImportReport): readonly MadeFile[] => [
    { name: 'import-report.json', content: importReportJson(report) },
  ],

  /** The rows of each file that were not imported, in their original columns. */
  makeSetAside: (report: ImportReport, contacts: boolean): readonly MadeFile[] =>
    setAsideFiles(report, { contacts }),

  // The files of the review that is open; each review has a worker of its own.
  openReview: review.open,
  readReview: review.read,
  findDuplicates: review.findDuplicates,
  stopDuplicates: review.stopDuplicates,
  compareReview: review.compare,
  takeReview: review.take,
  takeStakeholders: review.takeStakeholders,
  takeRelationships: review.takeRelationships,
  takeUpdate: review.takeUpdate,
  setAsideReview: review.setAside,
};

export type Tasks = typeof tasks;
