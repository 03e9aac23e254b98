import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** What `analyse` on the command line writes for these tables, by file name. */
export const analyseOnCommandLine = (
  stakeholders: string,
  relationships: string,
): ((file: string) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-'));
  const out = join(folder, 'out');
  try {
    execFileSync(
      join(root, 'node_modules/.bin/tsx'),
      ['src/cli/main.ts', 'analyse', stakeholders, relationships, '--out', out, '--quiet'],
      { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const names = [
      'centrality.csv',
      'functions.csv',
      'boomerang.csv',
      'summary.json',
      'network.gexf',
      'network.graphml',
    ];
    const files = new Map(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    return (file) => files.get(file) ?? '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
