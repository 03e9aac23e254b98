import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateFiles } from '../export/template-csv';
import type { ParsedArguments } from './arguments';
import { done, type Result, unusable, wrongArguments } from './failure';
import { type Io, say } from './io';
import { makeFolder } from './made-folders';
import { writeProblem } from './write-output';

/** `template DIR`: the two tables to fill in, with their columns and an example row each. Overwrites nothing. */
export const runTemplate = (parsed: ParsedArguments, io: Io): Result<undefined> => {
  const [folder = ''] = parsed.operands;
  if (folder === '') return wrongArguments('template needs the folder to write to.');
  const files = templateFiles();
  const existing = files.filter((file) => existsSync(join(folder, file.name)));
  if (existing.length > 0) {
    return unusable(
      ...existing.map(
        (file) =>
          `${join(folder, file.name)} is there already; it is not overwritten, and nothing was written.`,
      ),
    );
  }
  const written: string[] = [];
  let unmake = () => {};
  try {
    unmake = makeFolder(folder);
    for (const file of files) {
      const path = join(folder, file.name);
      writeFileSync(path, file.content, { encoding: 'utf8', flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    unmake();
    return unusable(`${folder}: the tables could not be written; ${writeProblem(error)}`);
  }
  if (!parsed.switches.has('quiet')) {
    say(io.stderr, [`${files.map((file) => file.name).join(' and ')} written to ${folder}`]);
  }
  return done(undefined);
};
