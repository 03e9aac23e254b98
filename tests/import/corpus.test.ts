import { describe, expect, it } from 'vitest';
import { describeReport } from '../../src/import/describe';
import { findDuplicates } from '../../src/import/duplicates';
import { type ImportOptions, type ImportOutcome, importFiles } from '../../src/import/index';
import type { FileReport, ImportIssue, TableRole } from '../../src/import/report';
import { checkNetwork } from '../../src/model/validation';
import { casesOf, filesIn, inputsOf, type MessyCase, themes } from './corpus';

type Imported = Extract<ImportOutcome, { ok: true }>;
type Refused = Extract<ImportOutcome, { ok: false }>;

const sumOf = (files: readonly FileReport[], role: TableRole): readonly number[] =>
  files
    .filter((file) => file.role === role)
    .reduce(
      ([read, imported, repaired, aside], file) => [
        read! + file.rows_read,
        imported! + file.rows_imported,
        repaired! + file.rows_repaired,
        aside! + file.rows_set_aside,
      ],
      [0, 0, 0, 0],
    );

/** Every row of every file is in exactly one place, and the network is one. */
const checkBooks = ({ network, report }: Imported): void => {
  for (const file of report.files) {
    expect(file.rows_read, file.file).toBe(file.rows_imported + file.rows_repaired + file.rows_set_aside);
    expect(file.set_aside, file.file).toHaveLength(file.rows_set_aside);
    expect(Math.min(file.rows_imported, file.rows_repaired), file.file).toBeGreaterThanOrEqual(0);
  }
  expect(checkNetwork(network)).toMatchObject({ ok: true });
};

const checkIssues = (
  report: Imported['report'],
  severity: ImportIssue['severity'],
  expected: NonNullable<MessyCase['set_aside']>,
): void => {
  const issues = report.files.flatMap((file) => file.issues).filter((issue) => issue.severity === severity);
  expect(
    issues.map(({ line, message }) => [line, message]),
    severity,
  ).toEqual(expected.map(([line, , says]) => [line, expect.stringMatching(says)]));
  expected.forEach(([, code], i) => {
    if (code !== null) expect(issues[i]?.code).toBe(code);
  });
};

const checkNetworkOf = ({ network, report }: Imported, wanted: MessyCase): void => {
  const { stakeholders, relationships } = network;
  if (wanted.names) expect(stakeholders.map(({ name }) => name)).toEqual(wanted.names);
  for (const partial of wanted.stakeholders ?? []) {
    expect(stakeholders).toContainEqual(expect.objectContaining(partial));
  }
  for (const partial of wanted.relationships ?? []) {
    expect(relationships).toContainEqual(expect.objectContaining(partial));
  }
  if (wanted.actors !== undefined) expect(stakeholders, 'actors').toHaveLength(wanted.actors);
  if (wanted.ties !== undefined) expect(relationships, 'ties').toHaveLength(wanted.ties);
  if (wanted.created !== undefined) {
    expect(report.created_actors, 'created').toHaveLength(wanted.created);
  }
};

const checkReport = ({ report }: Imported, wanted: MessyCase): void => {
  for (const role of ['stakeholders', 'relationships'] as const) {
    const counts = wanted.rows?.[role];
    if (counts === undefined) continue;
    expect(sumOf(report.files, role), role).toEqual(
      counts.map((count) => (count === null ? expect.any(Number) : count)),
    );
  }
  if (wanted.set_aside) checkIssues(report, 'set-aside', wanted.set_aside);
  if (wanted.repairs) checkIssues(report, 'repair', wanted.repairs);
  const codes = report.files.flatMap((file) => file.issues).map((issue) => issue.code);
  for (const code of wanted.notes ?? []) expect(codes).toContain(code);
  if (wanted.says) expect(describeReport(report).join('\n')).toMatch(new RegExp(wanted.says));
  if (wanted.encoding) expect(report.files[0]?.encoding).toBe(wanted.encoding);
};

const checkQuestions = ({ network, words, strengthDoubt }: Imported, wanted: MessyCase): void => {
  if (wanted.words) {
    expect(words.map(({ field, word, rows }) => [field, word, rows])).toEqual(
      wanted.words.map(([field, word, rows]) => [field, word, rows]),
    );
    wanted.words.forEach(([, , , means], i) => {
      if (means !== undefined) expect(words[i]?.suggestion?.means).toBe(means);
    });
  }
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const asked = findDuplicates(network).map(({ keep, gone }) => [names.get(keep), names.get(gone)].sort());
  for (const pair of wanted.duplicates ?? []) expect(asked).toContainEqual(pair.toSorted());
  if (wanted.doubt) expect(strengthDoubt).toMatch(new RegExp(wanted.doubt));
};

const checkRefusal = (
  { problems }: Refused,
  expected: NonNullable<MessyCase['refused']>,
  files: readonly string[],
): void => {
  expect(problems.map(({ message }) => message)).toEqual(
    expected.map(([, says]) => expect.stringMatching(says)),
  );
  problems.forEach((problem, i) => {
    const code = expected[i]?.[0];
    if (code !== null) expect(problem.code).toBe(code);
    expect(problem.message).toMatch(/[.?]$/);
    expect(problem.message).not.toMatch(/Error|undefined|\bat .*:\d+/);
    expect(files.some((file) => problem.message.includes(file))).toBe(true);
  });
};

describe.each(themes)('%s', (theme) => {
  it('every file has its expected outcome', () => {
    const covered = new Set(casesOf(theme).flatMap(({ files }) => files));
    expect(filesIn(theme).filter((name) => !covered.has(name))).toEqual([]);
  });

  it.each(casesOf(theme).map((wanted) => [wanted.case, wanted] as const))('%s', async (_, wanted) => {
    const outcome = await importFiles(inputsOf(theme, wanted), wanted.options as ImportOptions);
    if (wanted.refused) {
      if (outcome.ok) throw new Error(`was imported:\n${describeReport(outcome.report).join('\n')}`);
      checkRefusal(outcome, wanted.refused, wanted.files);
      return;
    }
    if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
    checkBooks(outcome);
    checkNetworkOf(outcome, wanted);
    checkReport(outcome, wanted);
    checkQuestions(outcome, wanted);
  });
});

it('the corpus has at least 60 files', () => {
  expect(themes.flatMap(filesIn).length).toBeGreaterThanOrEqual(60);
});
