import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preferentialNetwork } from '../../bench/networks';
import { relationshipsCsv, stakeholdersCsv } from '../../src/export/tables-csv';
import { importNetwork } from '../../src/import';
import type { PolicyNetwork } from '../../src/model/network';

const FILES = ['stakeholders.csv', 'relationships.csv'] as const;

const SAMPLE = FILES.map((file) => join(import.meta.dirname, '../../sample-data/national-dialogue', file));

/** The best tied actors of a network, and the ties among them. */
const bestTied = ({ stakeholders, relationships }: PolicyNetwork, count: number): PolicyNetwork => {
  const ties = new Map<string, number>();
  for (const { source, target } of relationships) {
    for (const end of [source, target]) ties.set(end, (ties.get(end) ?? 0) + 1);
  }
  const best = stakeholders.toSorted((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0)).slice(0, count);
  const ids = new Set(best.map(({ id }) => id));
  return {
    stakeholders: best,
    relationships: relationships.filter(({ source, target }) => ids.has(source) && ids.has(target)),
  };
};

const readSample = (): PolicyNetwork => {
  const outcome = importNetwork(SAMPLE.map((path) => ({ name: path, bytes: readFileSync(path) })));
  if (!outcome.ok) throw new Error('The sample cannot be read.');
  return outcome.network;
};

/** Two tables for each size of network that is pictured, by the number of actors. */
export const picturedNetworks = () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-pictures-'));
  const written = (name: string, network: PolicyNetwork): readonly string[] => {
    const paths = FILES.map((file) => join(folder, `${name}-${file}`));
    writeFileSync(paths[0]!, stakeholdersCsv(network));
    writeFileSync(paths[1]!, relationshipsCsv(network));
    return paths;
  };
  return {
    tables: new Map<number, readonly string[]>([
      [20, written('twenty', bestTied(readSample(), 20))],
      [120, SAMPLE],
      [2_000, written('two-thousand', preferentialNetwork(2_000, 4))],
    ]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
