import type { PolicyNetwork } from '../model/network';
import type { MatchedColumns } from './columns/headers';
import { recogniseTable } from './columns/roles';
import { FileLedger } from './ledger';
import { previewOf, type TablePreview } from './preview';
import { readRelationships } from './relationships';
import type { FileReport, ImportIssue, ImportReport } from './report';
import { Roster } from './roster';
import { readStakeholders } from './stakeholders';
import { StrengthScale } from './strength';
import { fileProblem, type InputFile, openTable, type Table } from './table';
import { TieList } from './ties';

export type { TablePreview } from './preview';
export type { InputFile } from './table';

export interface ImportOptions {
  /** `lower`: 1 is the strongest. Strengths are then turned round over the whole column. Default `higher`. */
  readonly strengthScale?: 'higher' | 'lower';
}

export interface ImportHooks {
  /** How much of all files is read, 0 to 1. */
  progress?(done: number): void;
}

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly network: PolicyNetwork;
      readonly report: ImportReport;
      readonly previews: readonly TablePreview[];
      /** A question to the person, where 1 may be the strongest. Never when `strengthScale` was given. */
      readonly strengthDoubt?: string;
    }
  | {
      readonly ok: false;
      /** One a cause. A file that cannot be used stops the import: nothing changes. */
      readonly problems: readonly ImportIssue[];
      readonly previews: readonly TablePreview[];
    };

/** A table that can be read, with its books. */
interface Readable {
  readonly table: Table;
  readonly matched: MatchedColumns;
  readonly ledger: FileLedger;
}

/**
 * Import the tables of a policy network: stakeholders, relationships, or both, in any order and number. Which
 * table is which is found out from its columns, unless a file names its role.
 *
 * Every row ends in exactly one place: imported, imported with a named repair, or set aside with a reason. The
 * network is valid (see `checkNetwork`) and in the order of the files. The same files and options give the same
 * outcome. Never throws, whatever the bytes; linear in their number.
 */
export const importNetwork = (
  files: readonly InputFile[],
  options: ImportOptions = {},
  hooks: ImportHooks = {},
): ImportOutcome => {
  if (files.length === 0) return { ok: false, problems: [noFiles], previews: [] };
  const problems: ImportIssue[] = [];
  const tables: { readonly table: Table; readonly matched: MatchedColumns | undefined }[] = [];
  for (const file of files) {
    const opened = openTable(file);
    if (!opened.ok) {
      problems.push(opened.problem);
      continue;
    }
    const { table } = opened;
    const recognised = recogniseTable(table, file.role);
    if (!recognised.ok) problems.push(recognised.problem);
    tables.push({ table, matched: recognised.ok ? recognised.matched : undefined });
  }
  const readable = tables.flatMap(({ table, matched }): Readable[] =>
    matched ? [{ table, matched, ledger: new FileLedger(table, matched) }] : [],
  );
  if (problems.length > 0) return { ok: false, problems, previews: tables.map(previewOf) };
  return readTables(readable, options, hooks);
};

const readTables = (
  tables: readonly Readable[],
  { strengthScale }: ImportOptions,
  hooks: ImportHooks,
): ImportOutcome => {
  const roster = new Roster();
  const ties = new TieList();
  const scale = new StrengthScale();
  const total = tables.reduce((sum, { table }) => sum + table.size, 0);
  let before = 0;
  const inRole = (role: MatchedColumns['role']) => tables.filter(({ matched }) => matched.role === role);
  const progressOf = ({ table }: Readable) => {
    const start = before;
    before += table.size;
    return (read: number) => hooks.progress?.(Math.min(1, (start + read) / total));
  };

  for (const readable of inRole('stakeholders')) {
    readStakeholders(readable.table, readable.matched, readable.ledger, roster, progressOf(readable));
  }
  roster.giveIds();
  const given = roster.stakeholders.length;
  for (const readable of inRole('relationships')) {
    const sink = { roster, ties, scale };
    readRelationships(readable.table, readable.matched, readable.ledger, sink, progressOf(readable));
  }
  ties.giveIds();
  if (strengthScale === 'lower' && !scale.isEmpty) turnStrengths(ties, scale, inRole('relationships'));

  const read = tables.reduce((sum, { ledger }) => sum + ledger.rowsRead, 0);
  for (const { ledger } of tables) if (ledger.rowsRead === 0 && read > 0) noteNoRows(ledger);
  const reports = tables.map(({ ledger }) => ledger.finish());
  const previews = tables.map(({ ledger }) => ledger.preview());
  hooks.progress?.(1);
  const stakeholders = roster.stakeholders;
  if (stakeholders.length === 0) return { ok: false, problems: reports.map(whyNothing), previews };
  const doubt = strengthScale
    ? undefined
    : scale.doubt(inRole('relationships').map(({ matched }) => matched));
  return {
    ok: true,
    network: { stakeholders, relationships: ties.relationships },
    report: { files: reports, created_actors: stakeholders.slice(given).map(({ id }) => id) },
    previews,
    ...(doubt !== undefined && { strengthDoubt: doubt }),
  };
};

const noFiles: ImportIssue = {
  file: '',
  line: null,
  column: null,
  value: null,
  code: 'no-files',
  severity: 'error',
  message: 'No file was given. Choose a stakeholder table, a relationship table, or both.',
};

const turnStrengths = (ties: TieList, scale: StrengthScale, tables: readonly Readable[]): void => {
  ties.turn(scale);
  for (const { matched, ledger } of tables) {
    const column = matched.fields.find((field) => field.column === 'strength')?.header;
    if (column === undefined) continue;
    const message = `The strength scale is turned round: ${scale.low} was the strongest and is ${scale.high} now. Ties without a strength count 1.`;
    ledger.note('strength-turned', { line: null, column, value: null }, message);
  }
};

const noteNoRows = (ledger: FileLedger): void =>
  ledger.note('no-rows', { line: null, column: null, value: null }, 'The table has a header and no rows.');

const whyNothing = (report: FileReport): ImportIssue => {
  const first = report.set_aside[0];
  if (!first) return fileProblem(report.file, 'only-header', 'has a header line and no row below it.');
  return fileProblem(
    report.file,
    'nothing-usable',
    `has no row that can be used. Line ${first.line}: ${first.reason}`,
  );
};
