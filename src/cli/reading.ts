import { describeProblems } from '../import/describe';
import { importNetwork } from '../import/index';
import type { ImportReport } from '../import/report';
import type { PolicyNetwork } from '../model/network';
import type { ParsedArguments } from './arguments';
import { done, type Result, unusable } from './failure';
import { readTables } from './read-tables';
import { delimiterCharacter, encodingName, oneOf } from './values';

/** How the tables are to be read. */
interface ReadingChoice {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly strengthScale?: 'higher' | 'lower';
}

/** The network of two tables, with what became of every row. */
export interface Reading {
  readonly network: PolicyNetwork;
  readonly report: ImportReport;
  /** Paths of the tables that were read. */
  readonly paths: readonly string[];
  /** What the person should settle, in sentences. */
  readonly doubts: readonly string[];
}

/** Reads the two tables that a command names, as its options say. With `--strict` a row set aside is a failure. */
export const readNetwork = (parsed: ParsedArguments): Result<Reading> => {
  const choice = readingChoice(parsed);
  if (!choice.ok) return choice;
  const { strengthScale, ...reading } = choice.value;
  const [stakeholders = '', relationships = ''] = parsed.operands;
  const tables = readTables(stakeholders, relationships);
  if (!tables.ok) return tables;
  const outcome = importNetwork(
    tables.value.map(({ name, bytes, role }) => ({ name, bytes, role, ...reading })),
    strengthScale === undefined ? {} : { strengthScale },
  );
  if (!outcome.ok) return unusable(...describeProblems(outcome.problems));
  const { network, report } = outcome;
  const setAside = report.files.flatMap((file) =>
    file.set_aside.map((row) => `${file.file}, line ${row.line}: ${row.reason}`),
  );
  if (parsed.switches.has('strict') && setAside.length > 0) {
    return unusable(
      ...setAside,
      'With --strict a row that must be set aside is a failure; nothing was done.',
    );
  }
  return done({
    network,
    report,
    paths: tables.value.map((table) => table.path),
    doubts:
      outcome.strengthDoubt === undefined
        ? []
        : [`${outcome.strengthDoubt} Say which with --strength-scale higher or lower.`],
  });
};

const readingChoice = (parsed: ParsedArguments): Result<ReadingChoice> => {
  const encoding = encodingName(parsed);
  if (!encoding.ok) return encoding;
  const delimiter = delimiterCharacter(parsed);
  if (!delimiter.ok) return delimiter;
  const strengthScale = oneOf(parsed, 'strength-scale', ['higher', 'lower']);
  if (!strengthScale.ok) return strengthScale;
  return done({
    ...(encoding.value === undefined ? {} : { encoding: encoding.value }),
    ...(delimiter.value === undefined ? {} : { delimiter: delimiter.value }),
    ...(strengthScale.value === undefined ? {} : { strengthScale: strengthScale.value }),
  });
};
