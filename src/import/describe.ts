import type { FileReport, ImportIssue, ImportReport } from './report';
import { counted, listed, quoted } from './text';

/** Issues of one kind that are told one by one; the rest are counted. */
const DEFAULT_MAX_ISSUES = 50;

const DELIMITER_NAMES: ReadonlyMap<string, string> = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
]);

/** Formats that settle encoding and delimiter by themselves. */
const FORMAT_NAMES: ReadonlyMap<string, string> = new Map([
  ['xlsx', 'a workbook'],
  ['gexf', 'GEXF'],
  ['graphml', 'GraphML'],
  ['kumu-json', 'JSON of Kumu'],
  ['node-link-json', 'JSON of nodes and links'],
  ['json', 'JSON'],
]);

const SECTIONS = [
  { severity: 'set-aside', title: 'Set aside' },
  { severity: 'repair', title: 'Repaired' },
  { severity: 'note', title: 'Noted' },
] as const;

export interface DescribeOptions {
  /** How many issues of a kind are told for each file; `Infinity` for all. Default 50. */
  readonly maxIssues?: number;
}

/** What became of every file and row, in lines of plain text for a person. */
export const describeReport = (
  report: ImportReport,
  { maxIssues = DEFAULT_MAX_ISSUES }: DescribeOptions = {},
): readonly string[] => {
  const created = report.created_actors.length;
  return [
    ...report.files.flatMap((file, i) => [...(i === 0 ? [] : ['']), ...describeFile(file, maxIssues)]),
    ...(created === 0
      ? []
      : ['', `${counted(created, 'actor stands', 'actors stand')} only in a relationship table.`]),
  ];
};

/** Why nothing was imported: one line a cause. */
export const describeProblems = (problems: readonly ImportIssue[]): readonly string[] =>
  problems.map(({ message }) => message);

/** An issue with its place in one line. */
export const describeIssue = ({ line, column, message }: ImportIssue): string => {
  const place = [
    ...(line === null ? [] : [`line ${line}`]),
    ...(column === null ? [] : [`column ${quoted(column)}`]),
  ];
  return place.length === 0 ? message : `${capitalised(place.join(', '))}: ${message}`;
};

/** How a file was read: its encoding and delimiter, or its format where that settles both. */
const readAs = ({ format, encoding, delimiter }: FileReport): string => {
  const name = FORMAT_NAMES.get(format ?? 'csv');
  return name ?? `${encoding}, divided by ${delimiterName(delimiter)}`;
};

/** In a sheet, lines are rows, and it is named above its issues. */
const describeWithin = ({ sheet }: FileReport, issue: ImportIssue): string => {
  if (sheet === undefined) return describeIssue(issue);
  const prefix = `Sheet ${quoted(sheet)}: `;
  const { message } = issue;
  const bare = message.startsWith(prefix) ? { ...issue, message: message.slice(prefix.length) } : issue;
  return describeIssue(bare).replace(/^Line (?=\d)/, 'Row ');
};

const describeFile = (file: FileReport, maxIssues: number): readonly string[] => {
  // The columns of a matrix are its actors.
  const columns = file.shape === 'matrix' ? [] : file.columns;
  const extra = columns
    .filter(({ header, column }) => column === null && header !== '')
    .map(({ header }) => quoted(header));
  const renamed = columns.filter(({ header, column }) => column !== null && column !== header);
  const sheet = file.sheet === undefined ? '' : `, sheet ${quoted(file.sheet)}`;
  return [
    `${quoted(file.file)}${sheet}: ${file.role}, ${readAs(file)}.`,
    `  ${counted(file.rows_read, 'row')} read: ${file.rows_imported} imported, ${file.rows_repaired} imported with a repair, ${file.rows_set_aside} set aside.`,
    ...renamed.map(
      ({ header, column, type }) =>
        `  ${quoted(header)} is read as ${type === undefined ? column : `ties of the type ${type}`}.`,
    ),
    ...(extra.length === 0 ? [] : [`  Kept as attributes: ${listed(extra)}.`]),
    ...SECTIONS.flatMap(({ severity, title }) => {
      const issues = file.issues.filter((issue) => issue.severity === severity);
      const left = issues.length - maxIssues;
      return issues.length === 0
        ? []
        : [
            `  ${title}:`,
            ...issues.slice(0, maxIssues).map((issue) => `    ${describeWithin(file, issue)}`),
            ...(left > 0 ? [`    and ${left} more.`] : []),
          ];
    }),
  ];
};

const delimiterName = (delimiter: string): string => DELIMITER_NAMES.get(delimiter) ?? quoted(delimiter);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
