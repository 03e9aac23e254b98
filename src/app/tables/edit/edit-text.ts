import { cellValue, shownText, writtenText } from '../cells';
import type { Directory } from '../directory';
import { readEntry } from '../entry';
import type { Field } from '../fields';
import type { Row } from '../row';

/**
 * What stands in a cell when a person begins to edit it: the words on screen where they are read back as what the
 * cell holds, else as tables write it.
 */
export const editText = (field: Field, row: Row, directory: Directory): string => {
  const written = writtenText(field, row, directory);
  if (field.numeric || field.format === 'actor') return written;
  const shown = shownText(field, row, directory).replaceAll(', ', '; ');
  const entry = readEntry(field, shown, row, directory);
  const isSame = entry.ok && JSON.stringify(entry.value) === JSON.stringify(cellValue(field, row));
  return isSame ? shown : written;
};
