import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PATH = join(import.meta.dirname, 'RESULTS.md');

/** A table in Markdown, the header first. */
export const markdownTable = ([header = [], ...rows]: readonly (readonly string[])[]): string =>
  [
    `| ${header.join(' | ')} |`,
    `|${' --- |'.repeat(header.length)}`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');

/** Put the results of a command in their place in `RESULTS.md`, between two marks of that name. */
export const writeSection = (name: string, text: string): void => {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
  const all = readFileSync(PATH, 'utf8');
  const [from, to] = [all.indexOf(start), all.indexOf(end)];
  if (from === -1 || to === -1) throw new Error(`${PATH} has no section ${name}.`);
  writeFileSync(PATH, `${all.slice(0, from + start.length)}\n\n${text}\n\n${all.slice(to)}`);
};
