import { z } from 'zod';
import { type ColumnChoice, type ImportMemory, WORD_FIELDS, type WordChoice } from '../choices';
import { isColumnOf } from '../columns/claims';
import { fold } from '../text';
import { wordIdentity } from './word-identity';

const MAX_TEXT = 1_000;
const MAX_CHOICES = 100_000;
const text = z.string().max(MAX_TEXT);

/** What a project remembers of earlier imports, as it comes out of a file or a store. */
export const importMemorySchema: z.ZodType<ImportMemory> = z.object({
  words: z
    .array(z.object({ field: z.enum(WORD_FIELDS), word: text, means: text.nullable() }))
    .max(MAX_CHOICES),
  columns: z.array(z.object({ header: text, column: text.nullable() })).max(MAX_CHOICES),
  duplicates: z.array(z.object({ keep: text, gone: text, merge: z.boolean() })).max(MAX_CHOICES),
});

/** `memory` with choices about words added; a new choice takes the place of an earlier one on the same word. */
export const rememberWords = (memory: ImportMemory, choices: readonly WordChoice[]): ImportMemory => ({
  ...memory,
  words: merged(memory.words, choices, ({ field, word }) => `${field}\n${wordIdentity(word)}`),
});

/**
 * `memory` with choices about columns added; a new choice takes the place of earlier ones on the same header in the
 * same kind of table, by the column that it names. To keep a header as an attribute counts for both kinds.
 */
export const rememberColumns = (memory: ImportMemory, choices: readonly ColumnChoice[]): ImportMemory => {
  let columns: readonly ColumnChoice[] = memory.columns;
  for (const choice of choices) {
    columns = [...columns.filter((earlier) => !isReplaced(earlier, choice)), choice];
  }
  return { ...memory, columns };
};

const isReplaced = (earlier: ColumnChoice, { header, column }: ColumnChoice): boolean =>
  fold(earlier.header) === fold(header) &&
  (earlier.column === null ||
    column === null ||
    (['stakeholders', 'relationships'] as const).some(
      (role) => isColumnOf(role, earlier.column!) && isColumnOf(role, column),
    ));

/** One entry a key, the last one, where the first one stood. */
const merged = <T>(old: readonly T[], fresh: readonly T[], keyOf: (entry: T) => string): readonly T[] => {
  const entries = new Map<string, T>();
  for (const entry of [...old, ...fresh]) entries.set(keyOf(entry), entry);
  return [...entries.values()];
};
