import type { ColumnChoice } from '../choices';
import type { ImportIssue, TableRole } from '../report';
import { fileProblem, type Table } from '../table';
import { listed, quoted } from '../text';
import { type MatchedColumns, matchColumns } from './headers';
import { inferEnds, inferFields, type KnownActors, looksLikeTies } from './values';

export type Recognised =
  | { readonly ok: true; readonly matched: MatchedColumns }
  | { readonly ok: false; readonly problem: ImportIssue };

/** Columns that only a relationship table has. */
const ONLY_RELATIONSHIPS: ReadonlySet<string> = new Set([
  'direction',
  'strength',
  'sentiment',
  'formality',
  'status',
  'outcome',
  'reported_by',
  'confirmed',
]);

/** Columns that make a table one of stakeholders where its names have no header. */
const TELLING: ReadonlySet<string> = new Set([
  'kind',
  'country',
  'level',
  'sector',
  'functions',
  'influence',
  'interest',
  'relevance',
  'position',
  'contact_person',
]);

/** Headers of a label that both tables may have. */
const MERE_LABELS: ReadonlySet<string> = new Set(['label', 'title', 'node']);

/** More headers than this make no readable sentence. */
const MAX_NAMED = 12;

/** What is known beside the table itself. */
export interface Beside {
  /** Decisions on columns, the most important first. */
  readonly choices?: readonly ColumnChoice[];
  /** Actors of the other tables. */
  readonly actors?: KnownActors;
}

/**
 * Which table this is, by its columns: with a source and a target it holds relationships; else with a name or
 * an id it holds stakeholders. A role that was asked for wins, if the table has the columns for it. What no header
 * explains is sought in the values: ends of ties among the actors of the other tables, kinds, tie types,
 * countries, names.
 */
export const recogniseTable = (table: Table, asked?: TableRole, beside: Beside = {}): Recognised => {
  const byHeaders = (role: TableRole) => matchColumns(role, table.headers, beside);
  const stakeholders = byHeaders('stakeholders');
  const relationships = byHeaders('relationships');
  const decided = decide(table, asked, stakeholders, relationships);
  if (decided.ok) {
    const { role } = decided.matched;
    const isTies =
      role === 'stakeholders' && asked === undefined && looksLikeTies(table, stakeholders, beside.actors);
    const ties = isTies ? withEnds(table, relationships, beside, true) : undefined;
    return { ok: true, matched: withFields(table, ties ?? decided.matched, beside) };
  }
  const ties = asked === 'stakeholders' ? undefined : withEnds(table, relationships, beside, false);
  if (ties) return { ok: true, matched: withFields(table, ties, beside) };
  const named =
    asked === 'relationships' ? undefined : withName(table, stakeholders, relationships, asked, beside);
  return named ? { ok: true, matched: named } : decided;
};

/** With ends that the values tell, if that makes two. `mayHaveName`: the name of an actor turned out to be one. */
const withEnds = (
  table: Table,
  matched: MatchedColumns,
  beside: Beside,
  mayHaveName: boolean,
): MatchedColumns | undefined => {
  const known = ['source', 'target'].filter((end) => has(matched, end));
  if (known.length === 2) return matched;
  // Without another table, two columns that share values are ends only where nothing else is known.
  if (known.length === 0 && !mayHaveName && beside.actors === undefined && matched.fields.length > 3) {
    return undefined;
  }
  const inferred = inferEnds(table, matched, beside.actors);
  return inferred.size === 0
    ? undefined
    : matchColumns('relationships', table.headers, { ...beside, inferred });
};

/** With a name that the values tell: of a table that holds stakeholders by what is asked or by its other columns. */
const withName = (
  table: Table,
  stakeholders: MatchedColumns,
  relationships: MatchedColumns,
  asked: TableRole | undefined,
  beside: Beside,
): MatchedColumns | undefined => {
  if (relationships.fields.some(({ column }) => ONLY_RELATIONSHIPS.has(column))) return undefined;
  const inferred = inferFields(table, stakeholders, { names: true });
  const matched = matchColumns('stakeholders', table.headers, { ...beside, inferred });
  const isStakeholders = asked !== undefined || matched.fields.some(({ column }) => TELLING.has(column));
  return has(matched, 'name') && isStakeholders ? matched : undefined;
};

const withFields = (table: Table, matched: MatchedColumns, beside: Beside): MatchedColumns => {
  const inferred = inferFields(table, matched, { names: false });
  if (inferred.size === 0) return matched;
  const ends = new Map(
    matched.fields.map(({ index, column }) => [index, { column, reason: matched.columns[index]!.reason }]),
  );
  return matchColumns(matched.role, table.headers, { ...beside, inferred: new Map([...ends, ...inferred]) });
};

const decide = (
  table: Table,
  asked: TableRole | undefined,
  stakeholders: MatchedColumns,
  relationships: MatchedColumns,
): Recognised => {
  const ends = ['source', 'target'].filter((end) => has(relationships, end));
  const isNamed = has(stakeholders, 'name') || has(stakeholders, 'id');
  const failed = (code: 'no-ends' | 'no-name' | 'no-columns', needs: string): Recognised => ({
    ok: false,
    problem: fileProblem(table.file, code, `${needs} ${found(table)}`),
  });

  if (asked === 'relationships') {
    return ends.length === 2 ? { ok: true, matched: relationships } : failed('no-ends', noEnds(ends));
  }
  if (asked === 'stakeholders') {
    if (isNamed) return { ok: true, matched: stakeholders };
    const swapped = ends.length === 2 ? ' It looks like a relationship table.' : '';
    return failed(
      'no-name',
      `cannot be the stakeholder table: it has neither a column “name” nor “id”.${swapped}`,
    );
  }
  if (ends.length === 2 && !(relationships.weakEnds && isProperlyNamed(stakeholders))) {
    return { ok: true, matched: relationships };
  }
  const isCutShort =
    ends.length === 1 &&
    !has(stakeholders, 'name') &&
    relationships.fields.some(({ column }) => ONLY_RELATIONSHIPS.has(column));
  if (isNamed && !isCutShort) return { ok: true, matched: stakeholders };
  if (ends.length === 1) return failed('no-ends', noEnds(ends));
  return failed(
    'no-columns',
    'is neither a stakeholder table, which needs a column “name”, nor a relationship table, which needs “source” and “target”.',
  );
};

const has = (matched: MatchedColumns, column: string): boolean =>
  matched.fields.some((field) => field.column === column);

/** Named by more than a label: then `from` and `to` are dates. */
const isProperlyNamed = (stakeholders: MatchedColumns): boolean =>
  stakeholders.fields.some(
    ({ column, header }) => column === 'name' && !MERE_LABELS.has(header.toLowerCase()),
  );

const noEnds = (ends: readonly string[]): string => {
  const missing = ['source', 'target'].filter((end) => !ends.includes(end));
  return `cannot be the relationship table: it has no column ${listed(missing.map(quoted))}.`;
};

const found = ({ headers }: Table): string => {
  const named = headers.filter((header) => header !== '').map(quoted);
  const shown = named.length > MAX_NAMED ? [...named.slice(0, MAX_NAMED), 'others'] : named;
  const hint = headers.length === 1 ? ' If that is several columns in one, choose the delimiter.' : '';
  return `Its ${named.length === 1 ? 'column is' : 'columns are'} ${listed(shown)}.${hint}`;
};
