import type { ColumnChoice } from '../choices';
import type { ColumnMatch, ImportIssueCode, TableRole } from '../report';
import { counted, fold, listed, quoted } from '../text';
import { type Claim, choicesFor, claimOf, type Inference, isPersonal } from './claims';
import { endsOf } from './ends';
import { keyOfHeader, languagesOf } from './known-headers';
import { tieTypeChosen } from './ties-column';

export { recognised } from './known-headers';

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

/** Ranks of claims, as in `Claim`. */
const CHOSEN = -1;
const INFERRED = 4;

/** What else is known of a table beside its headers. */
export interface MatchOptions {
  /** Decisions of a person; the first on a header counts. They win over everything else. */
  readonly choices?: readonly ColumnChoice[];
  /** What the values of columns say, by place. Counts only where the header says nothing. */
  readonly inferred?: ReadonlyMap<number, Inference>;
}

type Note = MatchedColumns['notes'][number];

/**
 * Match the headers of a table to the columns of a stakeholder or relationship table. Where two claim one
 * column, the exact name wins, then the first; the other is kept as an attribute. A header that stands there
 * twice counts once; the later one is kept under `name (2)`.
 */
export const matchColumns = (
  role: TableRole,
  headers: readonly string[],
  { choices = [], inferred }: MatchOptions = {},
): MatchedColumns => {
  const keys = headers.map(keyOfHeader);
  const ends = role === 'relationships' ? endsOf(keys) : undefined;
  const surroundings = { role, ends, languages: languagesOf(keys) };
  const chosen = choicesFor(role, choices);
  const names = uniqueNames(headers);
  const first = new Set<string>();
  const claims = headers.map((header, i): Claim | undefined => {
    const inference = inferred?.get(i);
    const guess = inference && { ...inference, rank: INFERRED };
    if (header === '') return guess;
    const isRepeated = first.has(header);
    first.add(header);
    const choice = chosen.size === 0 ? undefined : chosen.get(fold(header));
    // Whether there are ties in it is for the shape of the table to say; a column of the model it is not.
    if (choice === null || tieTypeChosen(choice) !== undefined) return undefined;
    if (choice !== undefined && !isRepeated) return { column: choice, rank: CHOSEN, reason: 'as you chose' };
    const claim = claimOf(header, surroundings) ?? guess;
    return isRepeated && !(claim && isPersonal(claim.column)) ? undefined : claim;
  });
  const winners = new Map<string, number>();
  claims.forEach((claim, i) => {
    const rival = claim && winners.get(claim.column);
    if (claim && (rival === undefined || claim.rank < claims[rival]!.rank)) winners.set(claim.column, i);
  });

  const fields: FieldColumn[] = [];
  const attributes: AttributeColumn[] = [];
  const notes: Note[] = [];
  const columns = headers.map((header, index): ColumnMatch => {
    const claim = claims[index];
    const winner = claim && winners.get(claim.column);
    if (claim && winner === index) {
      fields.push({ index, header: header || names[index]!, column: claim.column });
      return { header, column: claim.column, reason: claim.reason };
    }
    if (claim && isPersonal(claim.column)) {
      const winning = quoted(headers[winner!]!);
      fields.push({ index, header, column: claim.column });
      notes.push(joined(winning, header, claim.column));
      return { header, column: claim.column, reason: `read together with ${winning}` };
    }
    const name = names[index]!;
    attributes.push({ index, name });
    if (claim) {
      const winning = quoted(headers[winner!]!);
      notes.push(claimed(winning, header, claim.column));
      return { header, column: null, reason: `${winning} is already read as ${claim.column}` };
    }
    if (header === '') return { header, column: null, reason: `no header: kept as ${quoted(name)}` };
    if (name !== header) {
      notes.push(repeated(header, name));
      return { header, column: null, reason: `repeats an earlier header: kept as ${quoted(name)}` };
    }
    if (chosen.size > 0 && chosen.get(fold(header)) === null) {
      const given = claimOf(header, surroundings);
      if (given && isPersonal(given.column)) notes.push(personalKept(header));
      return { header, column: null, reason: 'kept as an attribute, as you chose' };
    }
    return { header, column: null, reason: 'an extra column: kept as an attribute' };
  });
  const nameless = headers.flatMap((header, i) =>
    header === '' && claims[i] === undefined ? [quoted(names[i]!)] : [],
  );
  if (nameless.length > 0) notes.push(withoutHeader(nameless));
  return { role, columns, fields, attributes, notes, weakEnds: ends?.weak ?? false };
};

const joined = (winning: string, header: string, column: string): Note => ({
  code: 'columns-joined',
  column: header,
  message: `The columns ${winning} and ${quoted(header)} are read together as ${column}.`,
});

const claimed = (winning: string, header: string, column: string): Note => ({
  code: 'column-claimed',
  column: header,
  message: `${winning} is read as ${column}; ${quoted(header)} could be it too, and is kept as an attribute.`,
});

const repeated = (header: string, name: string): Note => ({
  code: 'header-repeated',
  column: header,
  message: `The header ${quoted(header)} stands there twice. The later column is kept as ${quoted(name)}.`,
});

const personalKept = (header: string): Note => ({
  code: 'personal-kept',
  column: header,
  message: `${quoted(header)} looks like personal data. As an attribute it goes into every export.`,
});

const withoutHeader = (nameless: readonly string[]): Note => {
  const shown = nameless.length > 5 ? [...nameless.slice(0, 4), 'others'] : nameless;
  return {
    code: 'header-empty',
    column: null,
    message: `${counted(nameless.length, 'column has', 'columns have')} no header. What stands below is kept as ${listed(shown)}.`,
  };
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
