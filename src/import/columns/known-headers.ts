import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import { latin } from '../duplicates/script';
import type { TableRole } from '../report';
import { headerKey, spellingsOf } from '../text';
import { HEADER_LANGUAGES } from './languages';
import type { HeaderLanguage } from './languages/language';

/** What a header means in one language. */
export interface KnownHeader {
  readonly column: string;
  /** Place in `HEADER_LANGUAGES`. */
  readonly language: number;
}

const ROLES = ['stakeholders', 'relationships'] as const satisfies readonly TableRole[];

/** A header without regard to case, accents, spaces, `_`, `-` and dots, in Latin letters. */
export const keyOfHeader = (header: string): string => headerKey(latin(header));

const QUESTION_COLUMNS = {
  directed: 'direction',
  mutual: 'direction',
  formal: 'formality',
  informal: 'formality',
};

const questionsOf = ({ questions }: HeaderLanguage): readonly (readonly [string, readonly string[]])[] =>
  (Object.keys(questions) as (keyof typeof QUESTION_COLUMNS)[]).map((answer) => [
    QUESTION_COLUMNS[answer],
    questions[answer] ?? [],
  ]);

const wordsOf = (
  language: HeaderLanguage,
  role: TableRole,
): readonly (readonly [string, readonly string[]])[] => [
  ...Object.entries(language[role]),
  ...(role === 'relationships' ? [['source', language.sourceWords] as const, ...questionsOf(language)] : []),
];

const byKey = (role: TableRole): ReadonlyMap<string, readonly KnownHeader[]> => {
  const known = new Map<string, KnownHeader[]>();
  HEADER_LANGUAGES.forEach((one, language) => {
    for (const [column, words] of wordsOf(one, role)) {
      for (const word of words.flatMap(spellingsOf)) {
        const key = keyOfHeader(word);
        const meanings = known.get(key);
        if (meanings === undefined) known.set(key, [{ column, language }]);
        else if (!meanings.some((meaning) => meaning.language === language))
          meanings.push({ column, language });
      }
    }
  });
  return known;
};

const KNOWN = { stakeholders: byKey('stakeholders'), relationships: byKey('relationships') };

/** Own names of the columns, by key. */
const NAMES: Readonly<Record<TableRole, ReadonlyMap<string, string>>> = {
  stakeholders: new Map(STAKEHOLDER_COLUMNS.map(({ key }) => [headerKey(key), key])),
  relationships: new Map(RELATIONSHIP_COLUMNS.map(({ key }) => [headerKey(key), key])),
};

/** The column whose own name this is, but for case and signs. */
export const columnNamed = (role: TableRole, key: string): string | undefined => NAMES[role].get(key);

/** The languages of some headers: those that know most of them first; among equals, English first. */
export const languagesOf = (keys: readonly string[]): readonly number[] => {
  const counts = HEADER_LANGUAGES.map(() => 0);
  for (const key of keys) {
    const languages = new Set(
      ROLES.flatMap((role) => KNOWN[role].get(key)?.map(({ language }) => language) ?? []),
    );
    for (const language of languages) counts[language]!++;
  }
  return HEADER_LANGUAGES.map((_, i) => i).sort((a, b) => counts[b]! - counts[a]! || a - b);
};

/** Every column of a role that the key means in some language, or is the name of. */
export const columnsMeant = (role: TableRole, key: string): readonly string[] => [
  ...(NAMES[role].has(key) ? [NAMES[role].get(key)!] : []),
  ...(KNOWN[role].get(key)?.map(({ column }) => column) ?? []),
];

/** What the key means in the first of these languages that knows it. */
export const knownHeader = (
  role: TableRole,
  key: string,
  languages: readonly number[],
): KnownHeader | undefined => {
  const meanings = KNOWN[role].get(key);
  if (meanings === undefined || meanings.length === 1) return meanings?.[0];
  for (const language of languages) {
    const found = meanings.find((meaning) => meaning.language === language);
    if (found) return found;
  }
  return undefined;
};

/** ` in French`, for a sentence; nothing for English. */
export const inLanguage = (language: number, isCyrillic: boolean): string => {
  const { name, cyrillicName } = HEADER_LANGUAGES[language]!;
  return language === 0 ? '' : ` in ${isCyrillic ? (cyrillicName ?? name) : name}`;
};

/** How many of these headers name a column of some table, in any language. */
export const recognised = (headers: readonly string[]): number =>
  headers.filter((header) => {
    const key = keyOfHeader(header);
    return key !== '' && ROLES.some((role) => NAMES[role].has(key) || KNOWN[role].has(key));
  }).length;

const keysOf = (pick: (language: HeaderLanguage) => readonly string[]): ReadonlySet<string> =>
  new Set(HEADER_LANGUAGES.flatMap(pick).map(keyOfHeader));

/** Keys of headers that say by themselves that a higher strength is stronger. */
export const PLAIN_STRENGTH_KEYS = keysOf((language) => language.plainStrength);

/** Keys of headers under which 1 may well be the strongest. */
export const RANK_KEYS = keysOf((language) => language.rankLike);

/** What the answer yes says under a header that asks a question, by key. */
export const QUESTION_KEYS: ReadonlyMap<string, 'directed' | 'mutual' | 'formal' | 'informal'> = new Map(
  HEADER_LANGUAGES.flatMap(({ questions }) =>
    (Object.keys(questions) as (keyof typeof questions)[]).flatMap((answer) =>
      (questions[answer] ?? []).map((word) => [keyOfHeader(word), answer] as const),
    ),
  ),
);
