/**
 * Fails when a file imports against the direction of the architecture, or a library outside its folder.
 * The rules stand in `imports/rules.ts`; this file walks the sources and prints what it finds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { importsOf } from './imports/imports-of';
import { wrongImport } from './imports/rules';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

const wrong = sources.flatMap((file) =>
  importsOf(file, readFileSync(join(root, file), 'utf8')).flatMap((specifier) => {
    const reason = wrongImport(file, specifier);
    return reason === null ? [] : [`${file} imports '${specifier}': ${reason}`];
  }),
);

for (const line of wrong) console.error(line);
console.log(`${sources.length} files, ${wrong.length} imports against the direction of the architecture`);
process.exitCode = wrong.length === 0 ? 0 : 1;
