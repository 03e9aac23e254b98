import { type Dirent, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EXPORT_FILE_NAMES } from '../export/files';
import { isSetAsideName } from '../export/set-aside-files';
import { done, type Result, unusable, wrongArguments } from './failure';
import { firstMissing } from './made-folders';
import { errorCode } from './read-tables';

/** Where the files go, found fit before anything is computed. */
export interface OutputFolder {
  /** Absolute. */
  readonly path: string;
  readonly exists: boolean;
  /** Names of files in it that an earlier run wrote: they are replaced or removed. Nothing else is touched. */
  readonly earlier: readonly string[];
}

const OUR_NAMES: ReadonlySet<string> = new Set(EXPORT_FILE_NAMES);

const isOurs = (name: string): boolean => OUR_NAMES.has(name) || isSetAsideName(name);

/** A folder with these is the output of an earlier run. */
const MARKS = ['summary.json', 'import-report.json'];

/**
 * Can the results go to this folder? It may be missing, empty, hold files of others, or hold an earlier run. A
 * file that has one of our names and is of no earlier run is not overwritten, nor is an input of this run.
 */
export const findOutputFolder = (folder: string, inputs: readonly string[]): Result<OutputFolder> => {
  const path = resolve(folder);
  const missing = firstMissing(path);
  if (missing !== undefined) {
    const parent = dirname(missing);
    return statSync(parent).isDirectory()
      ? done({ path, exists: false, earlier: [] })
      : unusable(`${folder}: ${parent} is a file, so there can be no folder in it.`);
  }
  if (!statSync(path).isDirectory()) return unusable(`${folder}: this is a file, not a folder to write to.`);
  let entries: Dirent[];
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    return unusable(`${folder}: the folder cannot be used (${errorCode(error)}).`);
  }
  const ours = entries.filter((entry) => isOurs(entry.name));
  const notFile = ours.find((entry) => !entry.isFile());
  if (notFile !== undefined) {
    return unusable(
      `${folder}: ${notFile.name} in it is no plain file, and a file of that name is to be written.`,
    );
  }
  const names = ours.map((entry) => entry.name);
  const input = inputs.find((file) => names.some((name) => isSameFile(file, join(path, name))));
  if (input !== undefined) {
    return wrongArguments(`${input} would be replaced by the results; choose another folder for --out.`);
  }
  if (names.length > 0 && !MARKS.every((mark) => names.includes(mark))) {
    return unusable(
      `${folder}: ${names[0]} is there and is not of an earlier run; move it, or choose another folder for --out.`,
    );
  }
  return done({ path, exists: true, earlier: names });
};

/** By device and number, so that links and other spellings of a path do not deceive; pipes have these too. */
export const isSameFile = (a: string, b: string): boolean => {
  const [first, second] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return first.dev === second.dev && first.ino === second.ino;
};
