import { readFileSync } from 'node:fs';
import { EMPTY_MEMORY, type ImportMemory, WORD_FIELDS } from '../import/choices';
import { quoted } from '../import/text';
import { importMemorySchema } from '../import/words';
import { isMeaningOf } from '../import/words/meanings';
import { done, type Result, unusable } from './failure';
import { readProblem } from './read-tables';

/**
 * What a person has decided about words, columns and likely duplicates, from the JSON file of `--words`: an
 * object with `words`, `columns` and `duplicates`, each of which may be missing, or a bare list of words.
 */
export const readWords = (path: string): Result<ImportMemory> => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    return unusable(`${path}: ${readProblem(error)}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return unusable(`${path}: this is no JSON file.`);
  }
  const parsed = importMemorySchema.safeParse(whole(data));
  if (!parsed.success) {
    return unusable(
      `${path}: this is no file of words. It needs {"words": [{"field": "kind", "word": "NVO", "means": "cso"}]}; ` +
        `fields are ${WORD_FIELDS.join(', ')}.`,
    );
  }
  const wrong = parsed.data.words.flatMap(({ field, word, means }) =>
    means === null || isMeaningOf(field, means)
      ? []
      : [`${path}: ${quoted(word)} cannot mean ${quoted(means)}: the column ${field} has no such word.`],
  );
  return wrong.length > 0 ? unusable(...wrong) : done(parsed.data);
};

/** With the parts that were left out; as it is where it is neither a list nor has parts that we know. */
const whole = (data: unknown): unknown => {
  if (Array.isArray(data)) return { ...EMPTY_MEMORY, words: data };
  if (typeof data !== 'object' || data === null) return data;
  const isKnown = Object.keys(data).every((part) => Object.hasOwn(EMPTY_MEMORY, part));
  return isKnown ? { ...EMPTY_MEMORY, ...data } : undefined;
};
