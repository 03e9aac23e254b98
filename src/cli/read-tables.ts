import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { done, type Result, unusable, wrongArguments } from './failure';

/** The two tables of a command, as bytes. */
export interface InputTable {
  readonly path: string;
  /** How reports and set-aside files call it: without its folder, so that results do not depend on it. */
  readonly name: string;
  readonly role: 'stakeholders' | 'relationships';
  readonly bytes: Uint8Array;
}

/** Stands for a stakeholder table that there is none of. */
export const NO_TABLE = '-';

/** Reads both tables. Every file that cannot be read gets its own sentence. */
export const readTables = (stakeholders: string, relationships: string): Result<readonly InputTable[]> => {
  if (relationships === NO_TABLE) {
    return wrongArguments(
      'Only the stakeholder table may be missing (-); a table of relationships is needed.',
    );
  }
  const wanted = [
    ...(stakeholders === NO_TABLE ? [] : [{ path: stakeholders, role: 'stakeholders' as const }]),
    { path: relationships, role: 'relationships' as const },
  ];
  const sameName = wanted.length === 2 && basename(stakeholders) === basename(relationships);
  const tables: InputTable[] = [];
  const problems: string[] = [];
  for (const { path, role } of wanted) {
    try {
      tables.push({ path, role, name: sameName ? path : basename(path), bytes: readFileSync(path) });
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

const readProblem = (error: unknown): string => {
  const code = errorCode(error);
  return READ_PROBLEMS.get(code) ?? `the file cannot be read (${code}).`;
};

/** The system's code of an error, such as `ENOENT`. */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown error';
