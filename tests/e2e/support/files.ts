import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files that a test drops. `file` writes one and gives its path. */
export const openFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-'));
  return {
    file: (name: string, content: string | Uint8Array): string => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
