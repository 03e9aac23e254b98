import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { ColumnMatch, ImportIssueCode, TableRole } from '../report';
import { counted, headerKey, listed, quoted } from '../text';
import { type Ends, endsOf } from './ends';
import { RELATIONSHIP_SYNONYMS } from './relationship-synonyms';
import { STAKEHOLDER_SYNONYMS } from './stakeholder-synonyms';

/** A column of a table that fills a column of the model. */
export interface FieldColumn {
  readonly index: number;
  readonly header: string;
  readonly column: string;
}

/** A column that is kept as an attribute, under a name of its own. */
export interface AttributeColumn {
  readonly index: number;
  readonly name: string;
}

/** What the columns of one table mean in one role. */
export interface MatchedColumns {
  readonly role: TableRole;
  /** One a header, in the order of the file. */
  readonly columns: readonly ColumnMatch[];
  /** In the order of the file. Several fill one field only where it holds personal data: they are joined. */
  readonly fields: readonly FieldColumn[];
  readonly attributes: readonly AttributeColumn[];
  readonly notes: readonly {
    readonly code: ImportIssueCode;
    readonly column: string | null;
    message: string;
  }[];
  /** The two ends are known only from headers such as `from` and `to`. */
  readonly weakEnds: boolean;
}

const COLUMNS = { stakeholders: STAKEHOLDER_COLUMNS, relationships: RELATIONSHIP_COLUMNS };

const synonymsOf = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(table).flatMap(([column, words]) => words.map((word) => [headerKey(word), column])));

const SYNONYMS = {
  stakeholders: synonymsOf(STAKEHOLDER_SYNONYMS),
  relationships: synonymsOf(RELATIONSHIP_SYNONYMS),
};

const NAMES = {
  stakeholders: new Map(STAKEHOLDER_COLUMNS.map(({ key }) => [headerKey(key), key])),
  relationships: new Map(RELATIONSHIP_COLUMNS.map(({ key }) => [headerKey(key), key])),
};

const PERSONAL: ReadonlySet<string> = new Set(
  STAKEHOLDER_COLUMNS.filter((column) => column.personal).map(({ key }) => key),
);

const withoutBrackets = (header: string): string => header.replace(/\([^)]*\)|\[[^\]]*\]/g, '');

/**
 * Does a column of this name hold personal data, whatever table it stands in? A contact column in any spelling
 * (`Contact person`, `contact notes`, `Phone 2`, `E-mail`): in a relationship table it is no column of the model
 * and is kept as an attribute, and must leave in no export all the same.
 */
export const isPersonalHeader = (header: string): boolean => {
  const key = headerKey(header);
  if (key.startsWith('contact')) return true;
  return [key, key.replace(/\d+$/, ''), headerKey(withoutBrackets(header))].some((name) => {
    const column = NAMES.stakeholders.get(name) ?? SYNONYMS.stakeholders.get(name);
    return column !== undefined && PERSONAL.has(column);
  });
};

interface Claim {
  readonly column: string;
  /** Smaller wins. */
  readonly rank: number;
  readonly reason: string;
}

const claimOf = (role: TableRole, header: string, ends: Ends | undefined): Claim | undefined => {
  const key = headerKey(header);
  const end = ends?.instead.get(key);
  if (end === 'evidence') return { column: end, rank: 3, reason: 'from and to are the ends of the tie here' };
  if (end !== undefined) return { column: end, rank: 2, reason: `a synonym of ${end}` };
  const exact = COLUMNS[role].find((column) => column.key === header);
  if (exact) return { column: exact.key, rank: 0, reason: 'same name' };
  const name = NAMES[role].get(key);
  if (name) return { column: name, rank: 1, reason: 'same name, written a little differently' };
  const synonym = SYNONYMS[role].get(key);
  if (synonym !== undefined) return { column: synonym, rank: 2, reason: `a synonym of ${synonym}` };
  // `Phone 2`: a second column with personal data must not pass as an attribute.
  const unnumbered = key.replace(/\d+$/, '');
  const personal = NAMES[role].get(unnumbered) ?? SYNONYMS[role].get(unnumbered);
  if (personal !== undefined && PERSONAL.has(personal)) {
    return { column: personal, rank: 3, reason: `a synonym of ${personal}, apart from its number` };
  }
  const short = headerKey(withoutBrackets(header));
  if (short === '' || short === key) return undefined;
  const column = ends?.instead.get(short) ?? NAMES[role].get(short) ?? SYNONYMS[role].get(short);
  return column === undefined
    ? undefined
    : { column, rank: 3, reason: `a synonym of ${column}, apart from what is in brackets` };
};

/** How many of these headers name a column of some table. */
export const recognised = (headers: readonly string[]): number =>
  headers.filter((header) => {
    const key = headerKey(header);
    return (Object.keys(COLUMNS) as TableRole[]).some(
      (role) => NAMES[role].has(key) || SYNONYMS[role].has(key),
    );
  }).length;

/**
 * Match the headers of a table to the columns of a stakeholder or relationship table. Where two claim one
 * column, the exact name wins, then the first; the other is kept as an attribute. A header that stands there
 * twice counts once; the later one is kept under `name (2)`.
 */
export const matchColumns = (role: TableRole, headers: readonly string[]): MatchedColumns => {
  const ends = role === 'relationships' ? endsOf(headers.map(headerKey)) : undefined;
  const names = uniqueNames(headers);
  const first = new Set<string>();
  const claims = headers.map((header) => {
    if (header === '') return undefined;
    const claim = claimOf(role, header, ends);
    const isRepeated = first.has(header);
    first.add(header);
    return isRepeated && !(claim && PERSONAL.has(claim.column)) ? undefined : claim;
  });
  const winners = new Map<string, number>();
  claims.forEach((claim, i) => {
    const rival = claim && winners.get(claim.column);
    if (claim && (rival === undefined || claim.rank < claims[rival]!.rank)) winners.set(claim.column, i);
  });

  const fields: FieldColumn[] = [];
  const attributes: AttributeColumn[] = [];
  const notes: { code: ImportIssueCode; column: string | null; message: string }[] = [];
  const columns = headers.map((header, index): ColumnMatch => {
    const claim = claims[index];
    const winner = claim && winners.get(claim.column);
    if (claim && winner === index) {
      fields.push({ index, header, column: claim.column });
      return { header, column: claim.column, reason: claim.reason };
    }
    if (claim && PERSONAL.has(claim.column)) {
      const winning = quoted(headers[winner!]!);
      fields.push({ index, header, column: claim.column });
      notes.push({
        code: 'columns-joined',
        column: header,
        message: `The columns ${winning} and ${quoted(header)} are read together as ${claim.column}.`,
      });
      return { header, column: claim.column, reason: `read together with ${winning}` };
    }
    const name = names[index]!;
    attributes.push({ index, name });
    if (claim) {
      const message = `${quoted(headers[winner!]!)} is read as ${claim.column}; ${quoted(header)} could be it too, and is kept as an attribute.`;
      notes.push({ code: 'column-claimed', column: header, message });
      return {
        header,
        column: null,
        reason: `${quoted(headers[winner!]!)} is already read as ${claim.column}`,
      };
    }
    if (header === '') return { header, column: null, reason: `no header: kept as ${quoted(name)}` };
    if (name !== header) {
      const message = `The header ${quoted(header)} stands there twice. The later column is kept as ${quoted(name)}.`;
      notes.push({ code: 'header-repeated', column: header, message });
      return { header, column: null, reason: `repeats an earlier header: kept as ${quoted(name)}` };
    }
    return { header, column: null, reason: 'an extra column: kept as an attribute' };
  });
  const nameless = headers.flatMap((header, i) => (header === '' ? [quoted(names[i]!)] : []));
  if (nameless.length > 0) {
    const shown = nameless.length > 5 ? [...nameless.slice(0, 4), 'others'] : nameless;
    const message = `${counted(nameless.length, 'column has', 'columns have')} no header. What stands below is kept as ${listed(shown)}.`;
    notes.push({ code: 'header-empty', column: null, message });
  }
  return { role, columns, fields, attributes, notes, weakEnds: ends?.weak ?? false };
};

/** A name for every column: the header, `name (2)` where it stands there twice, `column 3` where it is empty. */
const uniqueNames = (headers: readonly string[]): readonly string[] => {
  const taken = new Set(headers);
  const used = new Set<string>();
  const next = new Map<string, number>();
  const free = (base: string, from: number): string => {
    let n = next.get(base) ?? from;
    while (taken.has(`${base} (${n})`)) n++;
    next.set(base, n + 1);
    return `${base} (${n})`;
  };
  return headers.map((header, i) => {
    const name = header === '' ? `column ${i + 1}` : header;
    const clash = header === '' ? taken.has(name) : used.has(name);
    const unique = clash ? free(name, 2) : name;
    used.add(unique);
    return unique;
  });
};
