import type { DuplicateChoice, ImportMemory, WordQuestion } from '../import/choices';
import { describeProblems } from '../import/describe';
import { importFiles } from '../import/index';
import type { ImportReport } from '../import/report';
import type { TableFormat } from '../import/table';
import type { PolicyNetwork } from '../model/network';
import type { ParsedArguments } from './arguments';
import { done, type Result, unusable } from './failure';
import type { Io } from './io';
import { progressDisplay } from './progress';
import { type InputTable, readTables } from './read-tables';
import { delimiterCharacter, encodingName, oneOf, wholeNumber } from './values';
import { readWords } from './words-file';

/** How the files are to be read. */
interface ReadingChoice {
  readonly file: {
    readonly encoding?: string;
    readonly delimiter?: string;
    readonly sheet?: string;
    readonly headerLine?: number;
  };
  readonly options: {
    readonly strengthScale?: 'higher' | 'lower';
    readonly memory?: ImportMemory;
  };
}

/** A network that was read, with what became of every row. */
export interface Reading {
  readonly network: PolicyNetwork;
  readonly report: ImportReport;
  /** Paths of the files that were read. */
  readonly paths: readonly string[];
  /** What the person should settle about the strength scale, in sentences. */
  readonly doubts: readonly string[];
  /** Words that no closed set knows. */
  readonly words: readonly WordQuestion[];
  /** What was decided before about pairs of actors that may be one. */
  readonly decided: readonly DuplicateChoice[];
  /** What the files turned out to be, once for each table. */
  readonly formats: readonly TableFormat[];
}

/** Reads the tables that `analyse` and `check` name. */
export const readNetwork = async (parsed: ParsedArguments, io: Io): Promise<Result<Reading>> => {
  const [stakeholders = '', relationships] = parsed.operands;
  return readInputs(parsed, io, () => readTables(stakeholders, relationships));
};

/**
 * Reads files as the options say, once those are found to be right. With `--strict` a row set aside is a failure.
 *
 * @param open Reads the bytes; not called when the options are wrong.
 */
export const readInputs = async (
  parsed: ParsedArguments,
  io: Io,
  open: () => Result<readonly InputTable[]>,
): Promise<Result<Reading>> => {
  const choice = readingChoice(parsed);
  if (!choice.ok) return choice;
  const tables = open();
  if (!tables.ok) return tables;
  const { file, options } = choice.value;
  const display = progressDisplay(io, parsed.switches.has('quiet'));
  const outcome = await importFiles(
    tables.value.map(({ name, bytes, role }) => ({ name, bytes, ...(role && { role }), ...file })),
    options,
    { progress: (share) => display.show({ stage: 'reading', done: share }) },
  ).finally(() => display.end());
  if (!outcome.ok) return unusable(...describeProblems(outcome.problems));
  const { network, report, words } = outcome;
  const setAside = setAsideLines(report);
  if (parsed.switches.has('strict') && setAside.length > 0) {
    return unusable(
      ...setAside,
      'With --strict a row that must be set aside is a failure; nothing was done.',
    );
  }
  return done({
    network,
    report,
    words,
    decided: options.memory?.duplicates ?? [],
    formats: outcome.previews.map(({ format }) => format),
    paths: tables.value.map((table) => table.path),
    doubts:
      outcome.strengthDoubt === undefined
        ? []
        : [`${outcome.strengthDoubt} Say which with --strength-scale higher or lower.`],
  });
};

/** Every row that was set aside, with its place and why. */
export const setAsideLines = (report: ImportReport): readonly string[] =>
  report.files.flatMap((file) =>
    file.set_aside.map((row) => `${file.file}, line ${row.line}: ${row.reason}`),
  );

const readingChoice = (parsed: ParsedArguments): Result<ReadingChoice> => {
  const encoding = encodingName(parsed);
  if (!encoding.ok) return encoding;
  const delimiter = delimiterCharacter(parsed);
  if (!delimiter.ok) return delimiter;
  const strengthScale = oneOf(parsed, 'strength-scale', ['higher', 'lower']);
  if (!strengthScale.ok) return strengthScale;
  const headerLine = wholeNumber(parsed, 'header-line', 0);
  if (!headerLine.ok) return headerLine;
  const sheet = parsed.values.get('sheet');
  const words = parsed.values.get('words');
  const memory = words === undefined ? done(undefined) : readWords(words);
  if (!memory.ok) return memory;
  return done({
    file: {
      ...(encoding.value === undefined ? {} : { encoding: encoding.value }),
      ...(delimiter.value === undefined ? {} : { delimiter: delimiter.value }),
      ...(sheet === undefined ? {} : { sheet }),
      ...(headerLine.value === undefined ? {} : { headerLine: headerLine.value }),
    },
    options: {
      ...(strengthScale.value === undefined ? {} : { strengthScale: strengthScale.value }),
      ...(memory.value === undefined ? {} : { memory: memory.value }),
    },
  });
};
