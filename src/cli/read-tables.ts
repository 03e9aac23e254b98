import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TableRole } from '../import/report';
import { done, type Result, unusable, wrongArguments } from './failure';

/** A file that a command reads, as bytes. */
export interface InputTable {
  readonly path: string;
  /** How reports and set-aside files call it: without its folder, so that results do not depend on it. */
  readonly name: string;
  /** Where the command line says it; else it is found out. */
  readonly role?: TableRole;
  readonly bytes: Uint8Array;
}

/** Stands for a stakeholder table that there is none of. */
export const NO_TABLE = '-';

interface Wanted {
  readonly path: string;
  readonly role?: TableRole;
}

/** The tables that a folder is searched for: what `template` and `convert` write. */
const FOLDER_TABLES = [
  { name: 'stakeholders.csv', role: 'stakeholders' },
  { name: 'relationships.csv', role: 'relationships' },
] as const;

/**
 * Reads `STAKEHOLDERS RELATIONSHIPS`, where the first may be `-`; or one file or folder with a whole network.
 * Every file that cannot be read gets its own sentence.
 */
export const readTables = (
  stakeholders: string,
  relationships: string | undefined,
): Result<readonly InputTable[]> => {
  if (relationships === undefined) return readAny([stakeholders]);
  if (relationships === NO_TABLE) {
    return wrongArguments(
      'Only the stakeholder table may be missing (-); a table of relationships is needed.',
    );
  }
  return readFiles([
    ...(stakeholders === NO_TABLE ? [] : [{ path: stakeholders, role: 'stakeholders' as const }]),
    { path: relationships, role: 'relationships' },
  ]);
};

/** Reads files, and of a folder its two tables. What each holds is found out later. */
export const readAny = (paths: readonly string[]): Result<readonly InputTable[]> => {
  const wanted: Wanted[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const found = isFolder(path) ? tablesIn(path) : [{ path }];
    wanted.push(...found);
    if (found.length === 0) {
      const names = FOLDER_TABLES.map(({ name }) => name).join(' nor ');
      problems.push(`${path}: there is neither ${names} in this folder.`);
    }
  }
  return problems.length > 0 ? unusable(...problems) : readFiles(wanted);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const tablesIn = (folder: string): readonly Wanted[] =>
  FOLDER_TABLES.map(({ name, role }) => ({ path: join(folder, name), role })).filter(({ path }) =>
    existsSync(path),
  );

const readFiles = (wanted: readonly Wanted[]): Result<readonly InputTable[]> => {
  const names = new Set(wanted.map(({ path }) => basename(path)));
  const areDistinct = names.size === wanted.length;
  const tables: InputTable[] = [];
  const problems: string[] = [];
  for (const { path, role } of wanted) {
    try {
      const name = areDistinct ? basename(path) : path;
      tables.push({ path, name, bytes: readFileSync(path), ...(role && { role }) });
    } catch (error) {
      problems.push(`${path}: ${readProblem(error)}`);
    }
  }
  return problems.length > 0 ? unusable(...problems) : done(tables);
};

const READ_PROBLEMS = new Map([
  ['ENOENT', 'there is no such file.'],
  ['ENOTDIR', 'there is no such file.'],
  ['EISDIR', 'this is a folder, not a file.'],
  ['EACCES', 'the file may not be read: permission is missing.'],
  ['EPERM', 'the file may not be read: permission is missing.'],
  ['ENAMETOOLONG', 'the name is too long for a file.'],
  ['ERR_FS_FILE_TOO_LARGE', 'the file is too large.'],
]);

/** Why a file could not be read, as the end of a sentence. */
export const readProblem = (error: unknown): string => {
  const code = errorCode(error);
  return READ_PROBLEMS.get(code) ?? `the file cannot be read (${code}).`;
};

/** The system's code of an error, such as `ENOENT`. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
