import { posix } from 'node:path';

/** What each folder of `src` may import from, besides itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  import: ['model'],
  analysis: ['model'],
  project: ['model', 'import'],
  export: ['model', 'import', 'analysis', 'project'],
  cli: ['model', 'import', 'analysis', 'project', 'export'],
  app: ['model', 'import', 'analysis', 'project', 'export'],
};

/** Folders that run unchanged in Node, in the page and in a worker. */
const RUNS_ANYWHERE = ['model', 'import', 'analysis', 'export'];

/** Libraries that one folder alone may know. */
const KEPT_IN: readonly { readonly library: RegExp; readonly folder: string }[] = [
  { library: /^(yjs|y-indexeddb)$/, folder: 'project' },
  {
    library: /^(react|react-dom|react-i18next|i18next|@mantine\/.*|@tanstack\/.*|sigma|@sigma\/.*)(\/.*)?$/,
    folder: 'app',
  },
  { library: /^@observablehq\/plot$/, folder: 'app' },
];

/**
 * Why `file` (a path such as `src/model/network.ts`) must not import `specifier`; null where it may.
 */
export const wrongImport = (file: string, specifier: string): string | null => {
  const folder = folderOf(file);
  if (folder === undefined) return null;
  if (!specifier.startsWith('.')) return wrongLibrary(folder, specifier);
  const target = posix.normalize(posix.join(posix.dirname(file), specifier));
  const targetFolder = folderOf(target);
  if (targetFolder === undefined) {
    return target.startsWith('sample-data/') || target === 'package.json' ? null : 'it lies outside src';
  }
  if (targetFolder === folder || MAY_IMPORT[folder]?.includes(targetFolder)) return null;
  return `${folder} may not use ${targetFolder}`;
};

const wrongLibrary = (folder: string, library: string): string | null => {
  if (library.startsWith('node:') && folder !== 'cli') return `${folder} must run without Node`;
  const kept = KEPT_IN.find((rule) => rule.library.test(library));
  if (kept === undefined || kept.folder === folder) return null;
  return RUNS_ANYWHERE.includes(folder)
    ? `${folder} must run anywhere; only ${kept.folder} knows this library`
    : `only ${kept.folder} knows this library`;
};

const folderOf = (path: string): string | undefined => /^src\/([^/]+)(?:\/|$)/.exec(path)?.[1];
