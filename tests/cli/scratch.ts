import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test has ended. */
export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Writes a file and gives its path. */
export const put = (folder: string, name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Every file below a folder with its content, by path; folders end in `/`. */
export const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((path) => {
        const full = join(folder, path);
        return statSync(full).isDirectory()
          ? ([`${path}/`, ''] as const)
          : ([path, readFileSync(full, 'utf8')] as const);
      }),
  );

/** The network of `tests/export/example.ts` as a person would write it down. */
export const STAKEHOLDERS = `id,name,kind,country,level,contact_person,Founded
a,River Watch,cso,AA,national,Ana Secret,1999
b,Global Voice,ingo,BB,international,,
f,Foreign Office,government,BB,national,,
g,Ministry of Water,government,AA,national,,
e,"=HYPERLINK(""http://x.example"")",other,AA,local,,-5
`;

export const RELATIONSHIPS = `id,source,target,type,direction,strength,outcome,evidence
r1,a,g,advocacy,,,blocked,
r2,River Watch,b,cooperation,,2,,MoU
r3,b,f,advocacy,,,,letter
r4,f,g,pressure,,,,
`;

/** A scratch folder with both tables, and where results may go. */
export const workshop = (stakeholders = STAKEHOLDERS, relationships = RELATIONSHIPS) => {
  const folder = scratch();
  return {
    folder,
    stakeholders: put(folder, 'stakeholders.csv', stakeholders),
    relationships: put(folder, 'relationships.csv', relationships),
    out: join(folder, 'out'),
  };
};
