import { parserFor } from '../../../src/import/cells/parsers';
import type { WordChoice } from '../../../src/import/choices';
import type { CellLog } from '../../../src/import/ledger';
import { WordBook } from '../../../src/import/words/word-book';
import type { CellFormat } from '../../../src/model/columns';

interface Setting {
  readonly header?: string;
  readonly choices?: readonly WordChoice[];
}

/** What a cell holds, the codes and sentences of what was told, the words asked about and those kept beside it. */
export const readCell = (
  format: CellFormat,
  text: string,
  { header = format, choices = [] }: Setting = {},
) => {
  const book = new WordBook(choices);
  const codes: string[] = [];
  const messages: string[] = [];
  const asked: string[] = [];
  const kept: string[] = [];
  const log: CellLog = {
    repair: (code, message) => {
      codes.push(code);
      messages.push(message);
    },
    tally: (code, _, message) => {
      codes.push(code);
      messages.push(message('3 rows'));
    },
    chosen: (field, word) => book.chosen(field, word),
    ask: (field, word) => asked.push(`${field}: ${word}`),
  };
  const value = parserFor(format, header)(text, log, (words) => kept.push(words));
  return { value, codes, messages, asked, kept };
};
