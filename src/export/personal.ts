import type { FileReport } from '../import/report';
import { headerKey } from '../import/text';
import { CONTACT_COLUMNS } from '../model/network';

const PERSONAL = CONTACT_COLUMNS.map(headerKey);

/**
 * Is this the name of a contact column, in any spelling (`Contact person`, `contact-details 2`)? Asked of extra
 * columns: a second contact column of a table is kept as an attribute, and must stay in all the same.
 */
export const isPersonalName = (name: string): boolean => {
  const key = headerKey(name);
  return PERSONAL.some((personal) => key.startsWith(personal));
};

/** Which columns of an input file hold personal data; one flag a column, in the order of the file. */
export const personalColumns = (file: FileReport): readonly boolean[] =>
  file.headers.map((header, i) => {
    const match =
      file.columns[i]?.header === header ? file.columns[i] : file.columns.find((c) => c.header === header);
    const column = match?.column ?? null;
    return isPersonalName(header) || (column !== null && isPersonalName(column));
  });
