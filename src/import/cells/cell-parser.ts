import type { WordField } from '../choices';
import type { CellLog } from '../ledger';
import { quoted, wordKey } from '../text';

export type CellValue = string | number | boolean | readonly string[];

/**
 * Reads the text of a cell that is not empty. `undefined`: nothing to be had, and the log says why.
 *
 * @param keep Takes words that the column cannot hold and a person wants kept beside it.
 */
export type CellParser = (text: string, log: CellLog, keep: Keep) => CellValue | undefined;

export type Keep = (words: string) => void;

/** What people write where they know nothing: no word to ask about. */
const NO_ANSWER: ReadonlySet<string> = new Set(['', 'n a', 'na', 'none', 'unknown', 'not known']);

/** Ask what a word means, if it is one. */
export const askAbout = (field: WordField, word: string, log: CellLog): void => {
  if (!NO_ANSWER.has(wordKey(word)) || /[+*★•]/.test(word)) log.ask(field, word);
};

/**
 * Let a person's choice about a word go before what `parse` makes of it.
 *
 * @param toValue Makes the value of what the word means.
 * @param isOpen The column holds any word: one that is kept stays in it.
 */
export const withChoices =
  (
    field: WordField,
    parse: CellParser,
    {
      isOpen = false,
      toValue = (means) => means,
    }: { isOpen?: boolean; toValue?: (means: string) => CellValue } = {},
  ): CellParser =>
  (text, log, keep) => {
    const choice = log.chosen(field, text);
    if (choice === undefined) return parse(text, log, keep);
    if (choice.means === null) return keptAsWritten(text, log, isOpen ? undefined : keep);
    tellChoice(text, choice.means, log);
    return toValue(choice.means);
  };

export const tellChoice = (text: string, means: string, log: CellLog): void =>
  log.tally('word-chosen', text, (rows) => `${quoted(text)} is read as ${means}, as you chose, in ${rows}.`);

/** As it is where the column takes any word, else beside it. */
const keptAsWritten = (text: string, log: CellLog, keep: Keep | undefined): CellValue | undefined => {
  const where = keep === undefined ? 'as it is' : 'as an attribute';
  log.tally('word-kept', text, (rows) => `${quoted(text)} is kept ${where}, as you chose, in ${rows}.`);
  keep?.(text);
  return keep === undefined ? text : undefined;
};
