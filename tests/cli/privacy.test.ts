import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './call';
import { contents, put, scratch } from './scratch';

const STAKEHOLDERS = `id,name,contact_person,E-mail,contact notes
a,River Watch,SECRET1,SECRET2,SECRET3
b,Ministry,,,
,,SECRET4,SECRET5,SECRET6
`;

/** In a relationship table these are no columns of the model. */
const RELATIONSHIPS = `source,target,type,contact_person,Email,Contact person notes,Phone 2
a,b,advocacy,SECRET7,SECRET8,SECRET9,SECRET10
a,,advocacy,SECRET11,SECRET12,SECRET13,SECRET14
`;

const secretsIn = async (...options: string[]): Promise<string[]> => {
  const folder = scratch();
  const out = join(folder, 'out');
  const { code } = await call([
    'analyse',
    put(folder, 'stakeholders.csv', STAKEHOLDERS),
    put(folder, 'relationships.csv', RELATIONSHIPS),
    '--out',
    out,
    '--quiet',
    ...options,
  ]);
  expect(code).toBe(0);
  const all = [...contents(out).values()].join('\n');
  return Array.from({ length: 14 }, (_, i) => `SECRET${i + 1}`).filter((secret) =>
    new RegExp(`${secret}\\b`).test(all),
  );
};

describe('personal data', () => {
  it('are in no file, whatever table and spelling they stand in', async () => {
    expect(await secretsIn()).toEqual([]);
  });

  it('are all there when asked for by name', async () => {
    expect(await secretsIn('--contacts')).toHaveLength(14);
  });
});
