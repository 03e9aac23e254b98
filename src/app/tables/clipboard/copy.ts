import Papa from 'papaparse';
import { FORMULA } from '../../../import/formula';
import { writtenText } from '../cells';
import type { Directory } from '../directory';
import type { Field } from '../fields';
import type { Row } from '../row';

/** Names of columns as templates and exports have them, so that what is copied can be read back anywhere. */
const header = ({ column }: Field): string => column.field;

const written = (lines: readonly (readonly string[])[]): string =>
  Papa.unparse(
    lines.map((line) => [...line]),
    { delimiter: '\t', newline: '\n', escapeFormulae: FORMULA },
  );

/**
 * Rows as text for a spreadsheet: tabs between cells, a line with the names of the columns first. A text that a
 * spreadsheet would run as a formula is defused.
 */
export const copyRows = (fields: readonly Field[], rows: readonly Row[], directory: Directory): string =>
  written([
    fields.map(header),
    ...rows.map((row) => fields.map((field) => writtenText(field, row, directory))),
  ]);

/** One cell as text for a spreadsheet. */
export const copyCell = (field: Field, row: Row, directory: Directory): string =>
  written([[writtenText(field, row, directory)]]);
