import {
  type ImportOptions,
  type ImportOutcome,
  type InputFile,
  importNetwork,
} from '../../src/import/index';
import type { FileReport, ImportIssue } from '../../src/import/report';

/** A file from text. */
export const file = (name: string, text: string, more: Partial<InputFile> = {}): InputFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  ...more,
});

/** A file from bare bytes. */
export const bytesFile = (
  name: string,
  bytes: readonly number[],
  more: Partial<InputFile> = {},
): InputFile => ({
  name,
  bytes: Uint8Array.from(bytes),
  ...more,
});

export type Imported = Extract<ImportOutcome, { ok: true }>;

/** Import that must succeed. */
export const imported = (files: readonly InputFile[], options?: ImportOptions): Imported => {
  const outcome = importNetwork(files, options);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
  return outcome;
};

/** Import of one table that must succeed. */
export const importedText = (text: string, options?: ImportOptions): Imported =>
  imported([file('table.csv', text)], options);

/** Import that must fail: the problems. */
export const problemsOf = (...files: readonly InputFile[]): readonly ImportIssue[] => {
  const outcome = importNetwork(files);
  if (outcome.ok) throw new Error('was imported');
  return outcome.problems;
};

export const codesOf = (report: FileReport): readonly string[] => report.issues.map(({ code }) => code);

export const issueOf = (report: FileReport, code: string): ImportIssue => {
  const issue = report.issues.find((one) => one.code === code);
  if (!issue) throw new Error(`no issue ${code}, but ${codesOf(report).join(', ')}`);
  return issue;
};

/** rows read, imported, repaired, set aside. */
export const countsOf = (report: FileReport): readonly number[] => [
  report.rows_read,
  report.rows_imported,
  report.rows_repaired,
  report.rows_set_aside,
];
