import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../../src/app/i18n';

/** Every text of a catalogue with the path to it. */
const leaves = (node: unknown, path: string): readonly (readonly [path: string, text: unknown])[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`))
    : [[path, node]];

const texts = Object.entries(ENGLISH).flatMap(([namespace, catalogue]) => leaves(catalogue, namespace));

describe('the catalogues', () => {
  it('hold texts only, none of them empty', () => {
    expect(texts.filter(([, text]) => typeof text !== 'string' || text.trim() === '')).toEqual([]);
  });

  it('have both forms of every count', () => {
    const paths = new Set(texts.map(([path]) => path));
    const lonely = [...paths].filter(
      (path) => path.endsWith('_one') && !paths.has(path.replace(/_one$/, '_other')),
    );
    expect(lonely).toEqual([]);
  });

  it('have no key with a sign that i18next takes for its own', () => {
    expect(texts.map(([path]) => path).filter((path) => path.includes(':'))).toEqual([]);
  });
});
