import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LazyFile } from '../export/files';
import type { NetworkFile } from '../export/network-formats';
import { done, type Result, unusable } from './failure';
import { makeFolder } from './made-folders';
import type { OutputFolder } from './output-folder';
import { errorCode } from './read-tables';

/**
 * Writes all files or none. They are written to a temporary folder on the same disk first; then the folder, or
 * in a folder that exists the files one by one, are moved into place. When anything fails, what was there before
 * is there again, and folders made on the way are gone. Files of an earlier run that this run does not write are
 * removed; other files are left alone.
 *
 * Throws `signal.reason` when aborted, after tidying up.
 */
export const writeOutput = async (
  folder: OutputFolder,
  files: readonly NetworkFile[],
  signal: AbortSignal,
): Promise<Result<undefined>> => {
  const home = folder.exists ? folder.path : dirname(folder.path);
  let unmake = () => {};
  let temporary: string | undefined;
  try {
    unmake = makeFolder(home);
    temporary = mkdtempSync(join(home, folder.exists ? '.policy-network-' : `.${basename(folder.path)}-`));
    // Not the temporary folder itself: that one only its owner may enter.
    const staged = join(temporary, 'new');
    mkdirSync(staged);
    for (const file of files) {
      signal.throwIfAborted();
      await writeFile(join(staged, file.name), contentOf(file), { encoding: 'utf8', signal });
    }
    signal.throwIfAborted();
    if (folder.exists) replaceFiles(folder, files, staged, join(temporary, 'earlier'));
    else renameSync(staged, folder.path);
    unmake = () => {};
    return done(undefined);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    return unusable(`${folder.path}: the results could not be written; ${writeProblem(error)}`);
  } finally {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
    unmake();
  }
};

/** Large files are made while they are written. */
const contentOf = (file: NetworkFile): string | Uint8Array | Iterable<string> =>
  file instanceof LazyFile ? file.pieces() : file.content;

/** Moves the earlier files out and the new ones in; on failure moves everything back. */
const replaceFiles = (
  folder: OutputFolder,
  files: readonly NetworkFile[],
  staged: string,
  aside: string,
): void => {
  mkdirSync(aside);
  const moves = [
    ...folder.earlier.map((name) => [join(folder.path, name), join(aside, name)] as const),
    ...files.map(({ name }) => [join(staged, name), join(folder.path, name)] as const),
  ];
  const moved: (readonly [string, string])[] = [];
  try {
    for (const [from, to] of moves) {
      renameSync(from, to);
      moved.push([from, to]);
    }
  } catch (error) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    throw error;
  }
};

const WRITE_PROBLEMS = new Map([
  ['ENOSPC', 'the disk is full.'],
  ['EDQUOT', 'the disk is full.'],
  ['EACCES', 'permission is missing.'],
  ['EPERM', 'permission is missing.'],
  ['EROFS', 'the disk may only be read.'],
  ['ENAMETOOLONG', 'a name is too long.'],
]);

/** Why a file or a folder could not be written, as the end of a sentence. */
export const writeProblem = (error: unknown): string => {
  const code = errorCode(error);
  return WRITE_PROBLEMS.get(code) ?? `the system says ${code}.`;
};
