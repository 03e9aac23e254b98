import { personalColumns } from '../import/personal';
import type { FileReport, ImportIssue, ImportReport } from '../import/report';
import { toJson } from './json';

export interface ImportReportOptions {
  /** Values of contact columns go out too. */
  readonly contacts?: boolean;
}

/**
 * `import-report.json`: per file how many rows were read, imported, repaired and set aside (the first is the sum
 * of the others), how its columns were understood, and every issue with its place. Values that stood in contact
 * columns are left out unless asked for.
 */
export const importReportJson = (
  report: ImportReport,
  { contacts = false }: ImportReportOptions = {},
): string =>
  toJson({
    files: report.files.map((file) => ({
      file: file.file,
      role: file.role,
      encoding: file.encoding,
      delimiter: file.delimiter,
      rows_read: file.rows_read,
      rows_imported: file.rows_imported,
      rows_repaired: file.rows_repaired,
      rows_set_aside: file.rows_set_aside,
      columns: file.columns.map(({ header, column, reason }) => ({ header, column, reason })),
      issues: issuesOf(file, contacts),
    })),
    created_actors: report.created_actors,
  });

const issuesOf = (file: FileReport, contacts: boolean): readonly ImportIssue[] => {
  const personal = personalColumns(file);
  const hidden = new Set(contacts ? [] : file.headers.filter((_, i) => personal[i]));
  return file.issues.map(({ file: name, line, column, value, code, severity, message }) => ({
    file: name,
    line,
    column,
    value: column !== null && hidden.has(column) ? null : value,
    code,
    severity,
    message,
  }));
};
