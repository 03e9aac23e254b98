import type { RowProblem } from '../table';
import { wordKey } from '../text';

/** First cells of rows that add up those above. */
const TOTALS: ReadonlySet<string> = new Set(
  [
    ...['total', 'totals', 'grand total', 'subtotal', 'sub total', 'sum', 'sums', 'count', 'average', 'mean'],
    ...['somme', 'total général', 'moyenne', 'summe', 'gesamt', 'gesamtsumme', 'insgesamt', 'mittelwert'],
    ...['shuma', 'gjithsej', 'totali', 'mesatarja', 'вкупно', 'збир', 'просек'],
    ...['ukupno', 'zbir', 'zbroj', 'suma', 'prosjek', 'prosek', 'sveukupno', 'укупно', 'свеукупно', 'сума'],
  ].map(wordKey),
);

/** How notes below a table start. */
const FOOTNOTE =
  /^(?:[*†‡§]|\(\*\)|n\.\s?b\.|(?:notes?|sources?|legend|key|remarks?|disclaimer|remarque|légende|quellen?|anmerkung(?:en)?|hinweise?|legende|burimi|burimet|shënim(?:e)?|legjenda|извори?|напомен[аи]|забелешк[аи]|легенда|izvori?|napomen[ae]|legenda)\s*[:：])/iu;

const NUMBER = /^[-+−]?[\d.,\s]*\d[\d.,\s]*%?$/;

const STARTS_WITH_DIGIT = /^\d/;

/** Is this a word that people write beside sums? */
export const isTotalWord = (text: string): boolean => text.length <= 30 && TOTALS.has(wordKey(text));

/** More rows than this at the end are data, whatever they look like. */
export const LONGEST_TAIL = 20;

/**
 * Does the row look like a total or a note below the table? Only rows at the very end are taken for that.
 *
 * @param clean Trimmed cells.
 */
export const tailProblem = (clean: readonly string[]): RowProblem | undefined => {
  let first = 0;
  while (first < clean.length && clean[first] === '') first++;
  const text = clean[first];
  if (text === undefined || STARTS_WITH_DIGIT.test(text)) return undefined;
  let second = first + 1;
  while (second < clean.length && clean[second] === '') second++;
  const next = clean[second];
  if (next === undefined) {
    return isTotalWord(text) ? TOTAL : clean.length > 1 && FOOTNOTE.test(text) ? NOTE : undefined;
  }
  if (!NUMBER.test(next) || !isTotalWord(text)) return undefined;
  return clean.slice(second).every((cell) => cell === '' || NUMBER.test(cell)) ? TOTAL : undefined;
};

const TOTAL: RowProblem = {
  code: 'total-row',
  message:
    'The row is a total of the rows above, and neither an actor nor a tie. If it is one, put another row below it.',
};

const NOTE: RowProblem = {
  code: 'footnote-row',
  message:
    'The row is a note below the table, and neither an actor nor a tie. If it is one, put another row below it.',
};
