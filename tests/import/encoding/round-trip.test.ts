import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imported } from '../inputs';
import { encode, fits } from './encode';

/** What the headers of a relationship table are in languages, with an encoding they can be written in. */
const DIALECTS = [
  {
    label: 'windows-1250',
    headers: ['Izvor', 'Cilj', 'Vrsta veze', 'Jačina'],
    words: ['saradnja', 'podrška'],
  },
  { label: 'iso-8859-2', headers: ['Od', 'Prema', 'Tip odnosa', 'Težina'], words: ['suradnja', 'članstvo'] },
  {
    label: 'windows-1251',
    headers: ['Извор', 'Циљ', 'Врста везе', 'Јачина'],
    words: ['сарадња', 'чланство'],
  },
  {
    label: 'windows-1251',
    headers: ['Од', 'Кон', 'Вид на врска', 'Јачина'],
    words: ['соработка', 'членство'],
  },
  {
    label: 'windows-1252',
    headers: ['Quelle', 'Ziel', 'Art', 'Stärke'],
    words: ['Zusammenarbeit', 'Unterstützung'],
  },
  {
    label: 'macintosh',
    headers: ['Source', 'Cible', 'Nature', 'Intensité'],
    words: ['coopération', 'adhésion'],
  },
  {
    label: 'windows-1252',
    headers: ['Burimi', 'Synimi', 'Lloji', 'Fuqia'],
    words: ['bashkëpunim', 'mbështetje'],
  },
  { label: 'utf-16le', headers: ['Извор', 'Цел', 'Вид', 'Сила'], words: ['соработка', 'финансирање'] },
  { label: 'utf-8', headers: ['Izvor', 'Cilj', 'Vrsta', 'Snaga'], words: ['saradnja', 'zagovaranje'] },
] as const;

const NAMES = [
  'Udruženje građana Šipak',
  'Kuća ljudskih prava',
  'Министарство правде',
  'Здружение на граѓани',
  'Behörde für Völkerverständigung',
  'Ligue française',
  'Këshilli i Lartë',
  'River Watch',
  'Union of Clerks',
];

describe('tables in any encoding, dialect and language', () => {
  it('give the same ties when the encoding is chosen', () => {
    const tie = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(
        fc.constantFrom(...DIALECTS),
        fc.constantFrom(';', ',', '\t', '|'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.array(tie, { minLength: 1, maxLength: 8 }),
        (dialect, delimiter, end, ties) => {
          const names = NAMES.filter((name) => dialect.label.startsWith('utf') || fits(name, dialect.label));
          const rows = ties.map(([a, b, word, strength]) => [
            names[a % names.length]!,
            names[b % names.length]!,
            dialect.words[word % 2]!,
            String(strength),
          ]);
          const text = [dialect.headers, ...rows].map((row) => row.join(delimiter)).join(end) + end;
          const bytes = encode(text, dialect.label);
          const { network, report } = imported([{ name: 't.csv', bytes, encoding: dialect.label }]);
          const byId = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
          expect(
            network.relationships.map(({ source, target, strength }) => [
              byId.get(source),
              byId.get(target),
              String(strength),
            ]),
          ).toEqual(rows.map(([source, target, , strength]) => [source, target, strength]));
          expect(report.files[0]!.columns.map(({ column }) => column)).toEqual([
            'source',
            'target',
            'type',
            'strength',
          ]);
          expect(network.relationships.every(({ type }) => /^[a-z]+$/.test(type))).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });
});
