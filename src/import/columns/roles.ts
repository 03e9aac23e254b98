import type { ImportIssue, TableRole } from '../report';
import { fileProblem, type Table } from '../table';
import { listed, quoted } from '../text';
import { type MatchedColumns, matchColumns } from './headers';

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

/** Headers of a label that both tables may have. */
const MERE_LABELS: ReadonlySet<string> = new Set(['label', 'title', 'node']);

/** More headers than this make no readable sentence. */
const MAX_NAMED = 12;

/**
 * Which table this is, by its columns: with a source and a target it holds relationships; else with a name or
 * an id it holds stakeholders. A role that was asked for wins, if the table has the columns for it.
 */
export const recogniseTable = (table: Table, asked?: TableRole): Recognised => {
  const stakeholders = matchColumns('stakeholders', table.headers);
  const relationships = matchColumns('relationships', table.headers);
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
