import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTION_NAMES } from '../../../src/app/format/words';
import { patchOf, shownText, writtenText } from '../../../src/app/tables/cells';
import { editText } from '../../../src/app/tables/edit/edit-text';
import { readEntry } from '../../../src/app/tables/entry';
import { isEditable } from '../../../src/app/tables/fields';
import type { Stakeholder } from '../../../src/model/network';
import { KINDS, LEVELS } from '../../../src/model/vocabulary';
import { actor, tie } from '../../support/networks';
import { field, fieldsFor, knowing, nobody } from './support';

const read = (key: string, text: string) => readEntry(field('stakeholders', key), text, null, nobody);
const readTie = (key: string, text: string, directory = nobody) =>
  readEntry(field('relationships', key), text, null, directory);

describe('what is typed into a cell', () => {
  it('is read as the import reads it', () => {
    expect(read('kind', 'NGO')).toEqual({ ok: true, value: 'cso', isUnknownWord: false });
    expect(read('kind', 'guild')).toEqual({ ok: true, value: 'guild', isUnknownWord: true });
    expect(read('country', 'Kosovo*')).toMatchObject({ value: 'XK' });
    expect(read('country', 'Österreich')).toMatchObject({ value: 'AT' });
    expect(read('country', 'international')).toMatchObject({ ok: true, value: undefined });
    expect(read('influence', '2,5')).toMatchObject({ value: 2.5 });
    expect(read('as_of', '3.5.2025')).toMatchObject({ value: '2025-05-03' });
    expect(read('sector', 'water; health ; water')).toMatchObject({ value: ['water', 'health'] });
    expect(read('functions', 'Convenor; amplifier')).toMatchObject({ value: ['convenor', 'amplifier'] });
    expect(readTie('strength', '+++')).toMatchObject({ value: 3 });
    expect(readTie('direction', '↔')).toMatchObject({ value: 'mutual' });
    expect(readTie('confirmed', 'oui')).toMatchObject({ value: true });
    expect(read('source', "'=1+1")).toMatchObject({ value: '=1+1' });
  });

  it('is a problem where it is not understood, and nothing of it is taken', () => {
    expect(read('influence', 'many')).toEqual({ ok: false, problem: 'number' });
    expect(read('influence', '-1')).toEqual({ ok: false, problem: 'number' });
    expect(read('interest', '1.2')).toEqual({ ok: false, problem: 'share' });
    expect(read('position', '3')).toEqual({ ok: false, problem: 'position' });
    expect(read('level', 'galactic')).toEqual({ ok: false, problem: 'level' });
    expect(read('functions', 'convenor; magician')).toEqual({ ok: false, problem: 'functions' });
    expect(read('as_of', '3/5/2025')).toEqual({ ok: false, problem: 'date' });
    expect(readTie('type', 'undirected')).toEqual({ ok: false, problem: 'type' });
    expect(readTie('strength', '0')).toEqual({ ok: false, problem: 'strength' });
    expect(readTie('strength', 'purple')).toEqual({ ok: false, problem: 'strength' });
    expect(readTie('confirmed', 'perhaps')).toEqual({ ok: false, problem: 'yes-no' });
  });

  it('empties a cell, but not one that must hold something', () => {
    expect(read('name', '  ')).toEqual({ ok: false, problem: 'empty' });
    expect(read('kind', '')).toMatchObject({ ok: true, value: undefined });
    expect(readTie('source', '')).toEqual({ ok: false, problem: 'empty' });
    expect(readTie('type', '')).toMatchObject({ value: 'unspecified' });
    expect(readTie('strength', '')).toMatchObject({ value: 1 });
    expect(readTie('status', '')).toMatchObject({ value: 'active' });
    expect(readTie('outcome', '')).toMatchObject({ value: 'open' });
    const cooperation = tie('r', 'a', 'b', 'cooperation');
    expect(readEntry(field('relationships', 'direction'), '', cooperation, nobody)).toMatchObject({
      value: 'mutual',
    });
  });

  it('names an actor by its id, name or spelling', () => {
    const directory = knowing(
      actor('a', { name: 'Čisti Zrak' }),
      actor('b', { name: 'Namesake' }),
      actor('c', { name: 'Namesake' }),
    );
    expect(readTie('source', 'a', directory)).toMatchObject({ value: 'a' });
    expect(readTie('source', 'cisti  zrak', directory)).toMatchObject({ value: 'a' });
    expect(readTie('target', 'Namesake', directory)).toEqual({ ok: false, problem: 'actor-several' });
    expect(readTie('target', 'constructor', directory)).toEqual({ ok: false, problem: 'actor' });
  });
});

describe('what stands in a cell', () => {
  it('is words on screen, and the keys of tables when it is copied', () => {
    const row = actor('a', {
      kind: 'cso',
      country: 'XK',
      functions: ['convenor', 'filter'],
      influence: 1234.5,
    });
    const shown = (key: string) => shownText(field('stakeholders', key), row, nobody);
    const written = (key: string) => writtenText(field('stakeholders', key), row, nobody);
    expect([shown('kind'), written('kind')]).toEqual(['Civil-society organisation', 'cso']);
    expect([shown('country'), written('country')]).toEqual(['Kosovo*', 'XK']);
    expect([shown('functions'), written('functions')]).toEqual(['Convenor, Filter', 'convenor;filter']);
    expect(written('influence')).toBe('1234.5');
    expect([shown('level'), written('level')]).toEqual(['', '']);
  });

  it('writes an actor by its name where that says who it is', () => {
    const directory = knowing(actor('a', { name: 'b' }), actor('b', { name: 'Bee' }));
    const row = tie('r', 'a', 'b');
    expect(writtenText(field('relationships', 'source'), row, directory)).toBe('a');
    expect(writtenText(field('relationships', 'target'), row, directory)).toBe('Bee');
    expect(shownText(field('relationships', 'source'), row, directory)).toBe('b');
  });

  it('keeps two extra columns of one name apart', () => {
    const row = actor('a', {
      attributes: [
        ['note', 'one'],
        ['__proto__', 'x'],
        ['note', 'two'],
      ],
    });
    const fields = fieldsFor('stakeholders', [row]).filter(({ column }) => column.extra);
    expect(fields.map(({ label }) => label)).toEqual(['note', 'note (2)', '__proto__']);
    expect(fields.map((one) => shownText(one, row, nobody))).toEqual(['one', 'two', 'x']);
    expect(patchOf(fields[1]!, row, 'new')).toEqual({
      attributes: [
        ['note', 'one'],
        ['__proto__', 'x'],
        ['note', 'new'],
      ],
    });
    expect(patchOf(fields[0]!, row, undefined)).toEqual({
      attributes: [
        ['__proto__', 'x'],
        ['note', 'two'],
      ],
    });
  });
});

/** Texts that tables can hold: read and written without spaces around them. */
const plainText = fc.stringMatching(/^[A-Za-zčß(][A-Za-zčß &.'-]{0,8}[a-z)]$/);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const anyActor: fc.Arbitrary<Stakeholder> = fc.record({
  id: fc.constant('a'),
  name: plainText,
  kind: optional(fc.constantFrom(...Object.keys(KINDS), 'guild of smiths')),
  country: optional(fc.constantFrom('AA', 'BA', 'CI', 'MM', 'XK', 'TR', 'HK', 'Atlantis')),
  level: optional(fc.constantFrom(...(Object.keys(LEVELS) as (keyof typeof LEVELS)[]))),
  sector: fc.uniqueArray(plainText, { maxLength: 3 }),
  functions: fc.shuffledSubarray([...FUNCTION_NAMES]),
  influence: optional(fc.double({ min: 0, max: 1e6, noNaN: true })),
  position: optional(fc.constantFrom(-2, -0.5, 0, 2)),
  as_of: optional(fc.constantFrom('2025', '2025-05', '2025-05-03')),
  source: optional(plainText),
  attributes: fc.constant([]),
});

describe('a cell that is written and read back', () => {
  it('holds what it held, as it is copied and as it is edited', () => {
    fc.assert(
      fc.property(anyActor, (row) => {
        for (const one of fieldsFor('stakeholders').filter((each) => isEditable(each))) {
          for (const text of [writtenText(one, row, nobody), editText(one, row, nobody)]) {
            const entry = readEntry(one, text, row, nobody);
            expect([one.id, entry.ok && patchOf(one, row, entry.value)]).toEqual([
              one.id,
              { [one.column.field]: (row as unknown as Record<string, unknown>)[one.column.field] },
            ]);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
