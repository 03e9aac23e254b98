import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { ColumnChoice } from '../choices';
import { isCyrillic } from '../duplicates/script';
import type { TableRole } from '../report';
import { fold } from '../text';
import type { Ends } from './ends';
import { columnNamed, inLanguage, keyOfHeader, knownHeader } from './known-headers';
import { tieTypeChosen } from './ties-column';

const COLUMNS = { stakeholders: STAKEHOLDER_COLUMNS, relationships: RELATIONSHIP_COLUMNS };

const PERSONAL: ReadonlySet<string> = new Set(
  STAKEHOLDER_COLUMNS.filter((column) => column.personal).map(({ key }) => key),
);

/** Does this column of the model hold personal data? */
export const isPersonal = (column: string): boolean => PERSONAL.has(column);

/** What a header may be. */
export interface Claim {
  readonly column: string;
  /** Smaller wins: chosen, same name, nearly the same name, a synonym, a likeness, what the values say. */
  readonly rank: number;
  readonly reason: string;
}

/** What the values of a column say where its header says nothing. */
export interface Inference {
  readonly column: string;
  readonly reason: string;
}

/** Can this be chosen for a column of such a table? */
export const isColumnOf = (role: TableRole, column: string): boolean =>
  COLUMNS[role].some(({ key }) => key === column) ||
  (role === 'relationships' && tieTypeChosen(column) !== undefined);

/** Choices by folded header, for one role. The first choice on a header counts. */
export const choicesFor = (
  role: TableRole,
  choices: readonly ColumnChoice[],
): ReadonlyMap<string, string | null> => {
  const known = new Map<string, string | null>();
  for (const { header, column } of choices) {
    const key = fold(header);
    const isKnown = column === null || isColumnOf(role, column);
    if (isKnown && !known.has(key)) known.set(key, column);
  }
  return known;
};

/** What every header of one table is compared with. */
export interface Surroundings {
  readonly role: TableRole;
  readonly ends: Ends | undefined;
  /** Places in `HEADER_LANGUAGES`, the likeliest first. */
  readonly languages: readonly number[];
}

/** What a header claims to be by its words. */
export const claimOf = (header: string, surroundings: Surroundings): Claim | undefined => {
  const { role, ends, languages } = surroundings;
  const key = keyOfHeader(header);
  if (key === '') return undefined;
  const end = ends?.instead.get(key);
  if (end === 'evidence') {
    return { column: end, rank: 3, reason: 'other columns are the ends of the tie here' };
  }
  if (end !== undefined) {
    return { column: end, rank: 2, reason: synonym(end, ends!.language, header) };
  }
  const exact = COLUMNS[role].find((column) => column.key === header);
  if (exact) return { column: exact.key, rank: 0, reason: 'same name' };
  const name = columnNamed(role, key);
  if (name) return { column: name, rank: 1, reason: 'same name, written a little differently' };
  const known = knownHeader(role, key, languages);
  if (known) return { column: known.column, rank: 2, reason: synonym(known.column, known.language, header) };
  return numbered(header, key, surroundings) ?? withoutBrackets(header, key, surroundings);
};

const synonym = (column: string, language: number, header: string): string =>
  `a synonym of ${column}${inLanguage(language, isCyrillic(header))}`;

/** `Phone 2`: a second column with personal data must not pass as an attribute. */
const numbered = (header: string, key: string, { role, languages }: Surroundings): Claim | undefined => {
  const bare = key.replace(/\d+$/, '');
  const known = knownHeader(role, bare, languages);
  const column = columnNamed(role, bare) ?? known?.column;
  if (column === undefined || !isPersonal(column)) return undefined;
  const reason = `${synonym(column, known?.language ?? 0, header)}, apart from its number`;
  return { column, rank: 3, reason };
};

/** `Influence (0-10)`. */
const withoutBrackets = (
  header: string,
  key: string,
  { role, ends, languages }: Surroundings,
): Claim | undefined => {
  const short = keyOfHeader(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ''));
  if (short === '' || short === key) return undefined;
  const known = knownHeader(role, short, languages);
  const column = ends?.instead.get(short) ?? columnNamed(role, short) ?? known?.column;
  if (column === undefined) return undefined;
  const language = known?.column === column ? known.language : 0;
  return { column, rank: 3, reason: `${synonym(column, language, header)}, apart from what is in brackets` };
};
