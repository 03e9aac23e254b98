import { describe, expect, it } from 'vitest';
import { importsOf } from '../../scripts/imports/imports-of';
import { wrongImport } from '../../scripts/imports/rules';

describe('import direction', () => {
  it('lets a folder use what lies to its left', () => {
    expect(wrongImport('src/analysis/metrics.ts', '../model/network')).toBeNull();
    expect(wrongImport('src/export/csv.ts', '../analysis/result')).toBeNull();
    expect(wrongImport('src/project/document.ts', '../import/report')).toBeNull();
    expect(wrongImport('src/app/map/map.tsx', '../../export/files')).toBeNull();
    expect(wrongImport('src/cli/main.ts', 'node:fs')).toBeNull();
    expect(wrongImport('src/cli/reading.ts', '../import')).toBeNull();
  });

  it.each([
    ['src/model/network.ts', '../import/report'],
    ['src/import/index.ts', '../analysis/result'],
    ['src/analysis/analyse.ts', '../import/report'],
    ['src/analysis/analyse.ts', '../project/commands'],
    ['src/export/csv.ts', '../app/texts'],
    ['src/cli/main.ts', '../app/texts'],
    ['src/app/App.tsx', '../cli/main'],
    ['src/app/App.tsx', '../../tests/helper'],
    ['src/model/network.ts', 'react'],
    ['src/analysis/analyse.ts', 'node:fs'],
    ['src/app/App.tsx', 'node:fs'],
    ['src/app/App.tsx', 'yjs'],
  ])('refuses %s importing %s', (file, specifier) => {
    expect(wrongImport(file, specifier)).not.toBeNull();
  });

  it('sees every way to import', () => {
    const source = `
      import a from './a';
      import type { B } from './b';
      export { c } from './c';
      export * from './d';
      const e = () => import('./e');
      type F = import('./f').F;
    `;
    expect(importsOf('x.ts', source)).toEqual(expect.arrayContaining(['./a', './b', './c', './d', './e']));
  });
});
