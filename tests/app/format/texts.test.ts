import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { actorTexts } from '../../../src/app/actor/texts';
import { boomerangTexts } from '../../../src/app/boomerang/texts';
import { centralityTexts } from '../../../src/app/centrality/texts';
import { searchTexts } from '../../../src/app/search/texts';

const APP = join(import.meta.dirname, '../../../src/app');
const CATALOGUES = {
  centrality: centralityTexts,
  boomerang: boomerangTexts,
  actor: actorTexts,
  search: searchTexts,
} as const;
const EVERYWHERE = new Set(Object.values(CATALOGUES).flatMap((texts) => Object.keys(texts)));

/** Keys of texts that a folder asks for: whole ones, and those that begin with a fixed part. */
const keysIn = (folder: string) => {
  const sources = readdirSync(join(APP, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('texts.ts'))
    .map((file) => readFileSync(join(APP, folder, file), 'utf8'))
    .join('\n');
  const whole = [...sources.matchAll(/\bt\(\s*(?:[\w.!= ]+\?\s*)?'([\w-]+)'(?:\s*:\s*'([\w-]+)')?/g)];
  return {
    whole: whole.flatMap(([, a, b]) => [a!, ...(b === undefined ? [] : [b])]),
    begun: [...sources.matchAll(/\bt\(\s*`([\w-]+)\$\{/g)].map(([, start]) => start!),
  };
};

describe.each(Object.entries(CATALOGUES))('texts of %s', (folder, texts) => {
  const { whole, begun } = keysIn(folder);
  it('are there for every key that is asked for', () => {
    expect(whole.length).toBeGreaterThan(3);
    // A component may ask another catalogue; it is enough that one has the key.
    const missing = whole.filter((key) => !EVERYWHERE.has(key) && !EVERYWHERE.has(`${key}_other`));
    expect(missing).toEqual([]);
    expect(begun.filter((start) => ![...EVERYWHERE].some((key) => key.startsWith(start)))).toEqual([]);
  });

  it('are all sentences or words', () => {
    expect(Object.values(texts).every((text) => text.trim() === text || text.length < 6)).toBe(true);
  });
});
