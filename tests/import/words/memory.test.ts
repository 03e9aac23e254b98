import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY, type ImportMemory, WORD_FIELDS } from '../../../src/import/choices';
import { importMemorySchema, rememberColumns, rememberWords } from '../../../src/import/words';

const text = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('__proto__', 'constructor', 'NVO', 'nvo'));
const wordChoice = fc.record({
  field: fc.constantFrom(...WORD_FIELDS),
  word: text,
  means: fc.option(text),
});
const columnChoice = fc.record({
  header: text,
  column: fc.option(fc.constantFrom('name', 'kind', 'type', 'source')),
});
const memories: fc.Arbitrary<ImportMemory> = fc.record({
  words: fc.array(wordChoice, { maxLength: 5 }),
  columns: fc.array(columnChoice, { maxLength: 5 }),
  duplicates: fc.array(fc.record({ keep: text, gone: text, merge: fc.boolean() }), { maxLength: 3 }),
});

describe('memory', () => {
  it('goes through JSON and the schema unchanged', () => {
    fc.assert(
      fc.property(memories, (memory) => {
        expect(importMemorySchema.parse(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no words', { columns: [], duplicates: [] }],
    ['an unknown field', { ...EMPTY_MEMORY, words: [{ field: 'shoe', word: 'a', means: null }] }],
    ['a number', { ...EMPTY_MEMORY, columns: [{ header: 1, column: null }] }],
    ['a novel', { ...EMPTY_MEMORY, columns: [{ header: 'x'.repeat(2_000), column: null }] }],
  ])('is not %s', (_, value) => expect(importMemorySchema.safeParse(value).success).toBe(false));

  it('has one choice a word, the last one, in the place of the first', () => {
    const first = rememberWords(EMPTY_MEMORY, [
      { field: 'kind', word: 'NVO', means: 'cso' },
      { field: 'type', word: 'NVO', means: null },
    ]);
    const later = rememberWords(first, [
      { field: 'kind', word: ' nvò', means: 'ingo' },
      { field: 'level', word: 'x', means: 'local' },
    ]);
    expect(later.words).toEqual([
      { field: 'kind', word: ' nvò', means: 'ingo' },
      { field: 'type', word: 'NVO', means: null },
      { field: 'level', word: 'x', means: 'local' },
    ]);
    expect(EMPTY_MEMORY.words).toEqual([]);
  });

  it('has one choice a header and kind of table', () => {
    const choose = (memory: ImportMemory, header: string, column: string | null) =>
      rememberColumns(memory, [{ header, column }]);
    const both = choose(choose(EMPTY_MEMORY, 'Vrsta', 'kind'), 'VRSTA ', 'type');
    expect(both.columns.map(({ column }) => column)).toEqual(['kind', 'type']);
    expect(choose(both, 'vrsta', 'level').columns.map(({ column }) => column)).toEqual(['type', 'level']);
    expect(choose(both, 'vrsta', null).columns).toEqual([{ header: 'vrsta', column: null }]);
    expect(choose(both, 'vrsta', 'source').columns.map(({ column }) => column)).toEqual(['source']);
  });

  it('remembering twice is remembering once', () => {
    fc.assert(
      fc.property(memories, fc.array(wordChoice), fc.array(columnChoice), (memory, words, columns) => {
        const once = rememberColumns(rememberWords(memory, words), columns);
        expect(rememberWords(once, words)).toEqual(once);
        const choices = new Map(once.words.map((one) => [`${one.field}\n${one.word}`, one.means]));
        for (const { field, word, means } of words.slice(-1)) {
          expect(choices.get(`${field}\n${word}`)).toBe(means);
        }
        if (columns.length > 0) expect(once.columns.at(-1)).toEqual(columns.at(-1));
        expect(once.duplicates).toBe(memory.duplicates);
      }),
    );
  });
});
