import type { PolicyNetwork } from '../model/network';
import type { DuplicateChoice } from './choices';
import type { MatchedColumns } from './columns/headers';
import type { ReadableTable } from './contents';
import { applyDuplicateChoices } from './duplicates/apply-choices';
import { FileLedger } from './ledger';
import type { ImportOptions, ImportOutcome } from './outcome';
import { readRelationships, tieColumns } from './relationships';
import type { FileReport, ImportIssue } from './report';
import { Roster } from './roster';
import { readStakeholders } from './stakeholders';
import { StrengthScale } from './strength';
import { fileProblem } from './table';
import { TieList } from './ties';
import { WordBook } from './words/word-book';

interface Readable extends ReadableTable {
  readonly ledger: FileLedger;
}

/**
 * Read tables into a network, the stakeholders first.
 *
 * @returns a generator that yields how much is read, 0 to 1, and ends with the outcome.
 */
export function* readTables(
  tables: readonly ReadableTable[],
  { strengthScale, memory }: ImportOptions,
): Generator<number, ImportOutcome, undefined> {
  const roster = new Roster();
  const ties = new TieList();
  const scale = new StrengthScale();
  const words = new WordBook(memory?.words);
  const readable = tables.map(
    ({ table, matched }): Readable => ({ table, matched, ledger: new FileLedger(table, matched, words) }),
  );
  const inRole = (role: MatchedColumns['role']) => readable.filter(({ matched }) => matched.role === role);
  const total = readable.reduce((sum, { table }) => sum + table.size, 0);
  let before = 0;
  function* shared({ table }: Readable, steps: Iterable<number>): Generator<number, void, undefined> {
    for (const read of steps) yield Math.min(1, (before + read) / total);
    before += table.size;
  }

  for (const one of inRole('stakeholders')) {
    yield* shared(one, readStakeholders(one.table, one.matched, one.ledger, roster));
  }
  roster.giveIds();
  const given = roster.stakeholders.length;
  const relationships = inRole('relationships');
  for (const one of relationships) {
    yield* shared(one, readRelationships(one.table, one.matched, one.ledger, { roster, ties, scale }));
  }
  ties.giveIds();
  if (strengthScale === 'lower' && !scale.isEmpty) turnStrengths(ties, scale, relationships);

  const read = readable.reduce((sum, { ledger }) => sum + ledger.rowsRead, 0);
  for (const { ledger } of readable) if (ledger.rowsRead === 0 && read > 0) noteNoRows(ledger);
  const reports = readable.map(({ ledger }) => ledger.finish());
  const previews = readable.map(({ ledger }) => ledger.preview());
  const stakeholders = roster.stakeholders;
  if (stakeholders.length === 0) return { ok: false, problems: reports.map(whyNothing), previews };
  yield 1;
  const network = merged({ stakeholders, relationships: ties.relationships }, memory?.duplicates ?? []);
  const doubt = strengthScale
    ? undefined
    : scale.doubt(relationships.map(({ table, matched }) => tieColumns(table, matched)));
  const present = new Set(network.stakeholders.map(({ id }) => id));
  const created = stakeholders.slice(given).map(({ id }) => id);
  return {
    ok: true,
    network,
    report: { files: reports, created_actors: created.filter((id) => present.has(id)) },
    previews,
    ...(doubt !== undefined && { strengthDoubt: doubt }),
    words: words.questions(),
  };
}

const merged = (network: PolicyNetwork, choices: readonly DuplicateChoice[]): PolicyNetwork =>
  choices.some(({ merge }) => merge) ? applyDuplicateChoices(network, choices) : network;

const turnStrengths = (ties: TieList, scale: StrengthScale, tables: readonly Readable[]): void => {
  ties.turn(scale);
  for (const { table, matched, ledger } of tables) {
    const { fields } = tieColumns(table, matched);
    const column = fields.find((field) => field.column === 'strength')?.header;
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
