import type { DuplicateQuestion, WordField, WordQuestion } from '../import/choices';
import { counted, listed, quoted } from '../import/text';
import type { PolicyNetwork } from '../model/network';

/** What becomes of an unknown word as long as nobody says what it means; in other columns it is left out. */
const UNTIL_THEN: ReadonlyMap<WordField, string> = new Map([
  ['kind', 'is kept as it is'],
  ['type', 'is kept as it is'],
  ['country', 'is kept as it is'],
  ['strength', 'counts 1'],
]);

/** Every word that is not known, with what to do about it. */
export const wordLines = (words: readonly WordQuestion[]): readonly string[] =>
  words.length === 0
    ? []
    : [
        '',
        `${counted(words.length, 'word is', 'words are')} not known:`,
        ...words.map((word) => `  ${wordLine(word)}`),
        '  Say what they stand for in the table itself, or in a file for --words:',
        `  {"words": [${words.slice(0, 2).map(choiceFor).join(', ')}]}`,
      ];

const wordLine = ({ field, word, rows, suggestion }: WordQuestion): string => {
  const until = UNTIL_THEN.get(field) ?? 'is left out';
  const hint = suggestion ? ` It may be ${quoted(suggestion.means)}: ${suggestion.reason}.` : '';
  return `${quoted(word)} in the column ${field}, in ${counted(rows, 'row')}, ${until}.${hint}`;
};

const choiceFor = ({ field, word, suggestion }: WordQuestion): string =>
  JSON.stringify({ field, word, means: suggestion?.means ?? null });

/** Every pair of actors that may be one, with the reasons and what to do. */
export const duplicateLines = (
  duplicates: readonly DuplicateQuestion[],
  network: PolicyNetwork,
): readonly string[] => {
  if (duplicates.length === 0) return [];
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const inWords = (id: string): string => `${quoted(names.get(id) ?? id)} (${id})`;
  return [
    '',
    `${counted(duplicates.length, 'pair of actors', 'pairs of actors')} may be one actor each:`,
    ...duplicates.map(
      ({ keep, gone, score, reasons }) =>
        `  ${inWords(gone)} and ${inWords(keep)}, ${Math.round(score * 100)} %: ${listed(reasons)}.`,
    ),
    '  They are kept apart. Say in a file for --words which are one (merge true) and which are two (false):',
    `  {"duplicates": [${duplicates.slice(0, 2).map(mergeOf).join(', ')}]}`,
  ];
};

const mergeOf = ({ keep, gone }: DuplicateQuestion): string => JSON.stringify({ keep, gone, merge: true });

/** One line for commands that go on in spite of unknown words. They do not look for duplicates. */
export const openQuestions = (words: readonly WordQuestion[]): readonly string[] =>
  words.length === 0
    ? []
    : [`Open questions: ${counted(words.length, 'word')} not known. The command check names them.`];
