import { sortOutAll } from './contents';
import type { ImportHooks, ImportOptions, ImportOutcome } from './outcome';
import { previewOf } from './preview';
import { readTables } from './read-tables';
import { type Contents, openText } from './readers/open';
import { kindOfBytes } from './readers/signatures';
import { openWorkbook } from './readers/xlsx';
import type { ImportIssue } from './report';
import type { InputFile } from './table';
import { atOnce, inTurns } from './turns';

export type { ImportHooks, ImportOptions, ImportOutcome } from './outcome';
export type { TablePreview } from './preview';
export {
  type InputFile,
  TABLE_FORMATS,
  TABLE_SHAPES,
  type TableFormat,
  type TableShape,
} from './table';

/** The part of the progress that opening graph files takes; delimited texts are opened at once. */
const OPENING = 0.5;

/**
 * Import the files of a policy network: tables of stakeholders and of relationships as CSV, TSV or workbooks (XLSX),
 * matrices, Net-Map tables, GEXF, GraphML, JSON of Kumu and of graph programs; any number, in any order. What a
 * file is, is found out from what is in it, unless it is said.
 *
 * Every row ends in exactly one place: imported, imported with a named repair, or set aside with a reason. The
 * network is valid (see `checkNetwork`) and in the order of the files. The same files and options give the same
 * outcome. Never throws, whatever the bytes; linear in their number. Others get their turn while it works, and
 * `cancelled` is asked each time. Actors with two spellings are sought by themselves: see `searchDuplicates`.
 */
export const importFiles = async (
  files: readonly InputFile[],
  options: ImportOptions = {},
  hooks: ImportHooks = {},
): Promise<ImportOutcome> => {
  const isCancelled = () => hooks.cancelled?.() === true;
  const opened = new Map<InputFile, Contents>();
  for (const file of files) {
    if (isCancelled()) return cancelled;
    if (kindOfBytes(file.bytes) === 'zip') opened.set(file, await openWorkbook(file, isCancelled));
  }
  return (await inTurns(importSteps(files, opened, options), hooks)) ?? cancelled;
};

/** The same at one go, for files that are no workbooks. */
export const importNetwork = (
  files: readonly InputFile[],
  options: ImportOptions = {},
  hooks: ImportHooks = {},
): ImportOutcome => atOnce(importSteps(files, new Map(), options), hooks) ?? cancelled;

/** Yields how much is done, 0 to 1, and ends with the outcome. */
function* importSteps(
  files: readonly InputFile[],
  opened: ReadonlyMap<InputFile, Contents>,
  options: ImportOptions,
): Generator<number, ImportOutcome, undefined> {
  if (files.length === 0) return { ok: false, problems: [noFiles], previews: [] };
  let done = 0;
  const all: Contents[] = [];
  for (const [i, file] of files.entries()) {
    const contents = opened.get(file);
    if (contents !== undefined) {
      all.push(contents);
      continue;
    }
    const steps = openText(file);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      done = (OPENING * (i + step.value)) / files.length;
      yield done;
    }
    all.push(step.value);
  }
  const sorted = sortOutAll(files, all, options.memory?.columns ?? []);
  const problems = sorted.flatMap((one) => one.problems);
  if (problems.length > 0) {
    const previews = sorted.flatMap(({ readable, unknown }) => [
      ...readable.map(previewOf),
      ...unknown.map((table) => previewOf({ table, matched: undefined })),
    ]);
    return { ok: false, problems, previews };
  }
  const steps = readTables(
    sorted.flatMap(({ readable }) => readable),
    options,
  );
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield done + (1 - done) * step.value;
  return step.value;
}

const problem = (code: 'no-files' | 'cancelled', message: string): ImportIssue => ({
  file: '',
  line: null,
  column: null,
  value: null,
  code,
  severity: 'error',
  message,
});

const noFiles = problem(
  'no-files',
  'No file was given. Choose a stakeholder table, a relationship table, or both.',
);

const cancelled: ImportOutcome = {
  ok: false,
  problems: [problem('cancelled', 'The import was stopped. Nothing was changed.')],
  previews: [],
};
