import { CONTACT_COLUMNS } from '../model/network';
import { isPersonalHeader } from './columns/personal-header';
import type { FileReport } from './report';

const CONTACTS: ReadonlySet<string> = new Set(CONTACT_COLUMNS);

/** Which columns of an input file hold personal data; one flag a column, in the order of the file. */
export const personalColumns = (file: FileReport): readonly boolean[] =>
  file.headers.map((header, i) => {
    const match =
      file.columns[i]?.header === header ? file.columns[i] : file.columns.find((c) => c.header === header);
    return isPersonalHeader(header) || CONTACTS.has(match?.column ?? '');
  });
