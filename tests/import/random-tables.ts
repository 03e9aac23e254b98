import fc from 'fast-check';
import { inEncoding, utf8, utf8WithMark, utf16 } from '../../scripts/fixtures/messy/bytes';
import { cleanCell } from '../../src/import/formula';

/** An encoding, letters that it can carry, and how a text is written in it. */
export interface Encoding {
  /** As the import names it. */
  readonly label: string;
  readonly letters: string;
  readonly encode: (text: string) => Uint8Array;
}

const CENTRAL = 'čšžđČŠŽéöüáńł';
const WESTERN = 'éèüößñçÉÜøåà';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшЊЉЏ';
const ALL = `${CENTRAL}${WESTERN}${CYRILLIC}ëçΩ漢字🕊`;

/** Every encoding that the import knows how to read. */
export const ENCODINGS: readonly Encoding[] = [
  { label: 'utf-8', letters: ALL, encode: utf8 },
  { label: 'utf-8', letters: ALL, encode: utf8WithMark },
  { label: 'utf-16le', letters: ALL, encode: (text) => utf16(text) },
  { label: 'utf-16be', letters: ALL, encode: (text) => utf16(text, { isBig: true }) },
  { label: 'utf-16le', letters: ALL, encode: (text) => utf16(text, { hasMark: false }) },
  ...(
    [
      ['windows-1250', CENTRAL],
      ['windows-1251', CYRILLIC],
      ['windows-1252', WESTERN],
      ['iso-8859-2', CENTRAL],
      ['macintosh', 'éèüößñçÉÜøåà'],
    ] as const
  ).map(([label, letters]) => ({ label, letters, encode: (text: string) => inEncoding(text, label) })),
];

/** How a table is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly isQuoted: boolean;
  readonly isEnded: boolean;
  readonly saysDelimiter: boolean;
  readonly titles: readonly string[];
}

export const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  isQuoted: fc.boolean(),
  isEnded: fc.boolean(),
  saysDelimiter: fc.boolean(),
  titles: fc.array(fc.constantFrom('Mapping of actors 2025', 'Draft: do not cite', ''), { maxLength: 3 }),
});

/** Cells as rows of a table. Written without the project's own writer: the format is tested, not our taste. */
export const writeTable = (
  lines: readonly (readonly string[])[],
  { delimiter, newline, isQuoted, isEnded, saysDelimiter, titles }: Dialect,
): string => {
  const cell = (text: string): string => {
    const needsQuotes = isQuoted || /["\r\n]/.test(text) || text.includes(delimiter);
    return needsQuotes ? `"${text.replaceAll('"', '""').replaceAll('\n', newline)}"` : text;
  };
  const width = lines[0]?.length ?? 0;
  const padded = titles.map((title) => [title, ...new Array<string>(width - 1).fill('')]);
  const body = [...padded, ...lines].map((line) => line.map(cell).join(delimiter)).join(newline);
  return `${saysDelimiter ? `sep=${delimiter}${newline}` : ''}${body}${isEnded ? newline : ''}`;
};

/** A text that a cell can hold as it is, of these letters among others. */
export const cellText = (letters: string): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(...`aBcdE 0".,;|-'${letters}`), minLength: 1, maxLength: 12 })
    .filter((text) => cleanCell(text) === text && text !== '');

/** Actors and ties as two tables. */
export interface Tables {
  readonly stakeholders: readonly (readonly string[])[];
  readonly relationships: readonly (readonly string[])[];
}

/** Two tables in letters that an encoding has. Every row of them can be imported as it is. */
export const tables = (letters: string): fc.Arbitrary<Tables> =>
  fc
    .record({
      actors: fc.array(
        fc.tuple(
          cellText(letters),
          fc.constantFrom('cso', 'government', ''),
          fc.constantFrom('RS', 'MK', ''),
          fc.option(cellText(letters), { nil: '' }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      ties: fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat(),
          fc.constantFrom('funding', 'advocacy', 'cooperation'),
          fc.integer({ min: 1, max: 9 }),
          fc.option(cellText(letters), { nil: '' }),
        ),
        { maxLength: 8 },
      ),
    })
    .map(({ actors, ties }) => {
      const id = (i: number): string => `k${i % actors.length}`;
      return {
        stakeholders: [
          ['id', 'name', 'kind', 'country', 'Remarks'],
          ...actors.map((cells, i) => [id(i), ...cells]),
        ],
        relationships: [
          ['source', 'target', 'type', 'strength', 'evidence'],
          ...ties.map(([from, to, type, strength, evidence]) => [
            id(from),
            id(to),
            type,
            String(strength),
            evidence,
          ]),
        ],
      };
    });
