import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { NETWORK_FORMATS, type NetworkFormat, TABLE_NAMES } from '../export/network-formats';
import type { ParsedArguments } from './arguments';
import { done, type Result, unusable, wrongArguments } from './failure';
import { formatOfPath } from './formats';
import { isSameFile, type OutputFolder } from './output-folder';
import { oneOf } from './values';

/** Where a converted network goes, found fit before anything is read. */
export interface ConvertTarget {
  readonly format: NetworkFormat;
  /** Name of the one file; of no meaning for the two tables. */
  readonly name: string;
  readonly folder: OutputFolder;
}

/**
 * Which format OUT is to have and whether it can be written. The ending says the format unless `--to` does; a
 * path without an ending, or a folder, gets the CSV tables. What is there is written over only with `--force`.
 */
export const convertTarget = (parsed: ParsedArguments, out: string): Result<ConvertTarget> => {
  const asked = oneOf(parsed, 'to', NETWORK_FORMATS);
  if (!asked.ok) return asked;
  if (out === '') return wrongArguments('convert needs OUT: the file or folder to write to.');
  const format = asked.value ?? formatOfTarget(out);
  if (format === undefined) {
    return wrongArguments(
      `${out}: its ending says no format that can be written. Use .gexf, .graphml, .json or .xlsx, a folder for the CSV tables, or --to.`,
    );
  }
  if (format === 'csv' && asked.value === undefined && extname(out) !== '' && !isFolder(out)) {
    return wrongArguments(`${out}: a network is two CSV tables; name a folder for them, without an ending.`);
  }
  const path = resolve(format === 'csv' ? out : dirname(resolve(out)));
  const name = basename(resolve(out));
  const names = format === 'csv' ? TABLE_NAMES : [name];
  if (existsSync(path) && !isFolder(path)) {
    return unusable(`${path}: this is a file, not a folder to write to.`);
  }
  const there = names.filter((file) => existsSync(join(path, file)));
  const folder = there.find((file) => isFolder(join(path, file)));
  if (folder !== undefined) return unusable(`${join(path, folder)}: this is a folder, not a file to write.`);
  if (there.length > 0 && !parsed.switches.has('force')) {
    return unusable(
      ...there.map(
        (file) => `${join(path, file)} is there already; --force writes over it. Nothing was written.`,
      ),
    );
  }
  return done({ format, name, folder: { path, exists: existsSync(path), earlier: there } });
};

/** An input that the results would take the place of, even with `--force`. */
export const replacedInput = ({ folder }: ConvertTarget, inputs: readonly string[]): string | undefined =>
  inputs.find((input) => folder.earlier.some((name) => isSameFile(input, join(folder.path, name))));

/** A folder gets the tables, unless its name says another format: then it is in the way. */
const formatOfTarget = (out: string): NetworkFormat | undefined =>
  formatOfPath(out) ?? (extname(out) === '' || isFolder(out) ? 'csv' : undefined);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
