import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../src/import/duplicates';
import type { Stakeholder } from '../../../src/model/network';
import { network } from '../../support/networks';
import { figuresOf, isSuggested, named, readPairs } from './pairs';

const pairs = readPairs();

describe('the labelled list', () => {
  it('is as large and as hard as it says', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(150);
    expect(pairs.filter(({ same }) => same === 'no').length).toBeGreaterThanOrEqual(60);
    const languages = new Set(pairs.map(({ language }) => language));
    for (const language of ['en', 'de', 'fr', 'sq', 'sr', 'mk']) expect(languages).toContain(language);
    for (const pair of pairs) {
      expect(['tune', 'measure']).toContain(pair.split);
      expect(['yes', 'no']).toContain(pair.same);
      expect(['1', '2']).toContain(pair.batch);
    }
    expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(pairs.length);
  });

  it.each(['tune', 'measure'] as const)('is suggested rightly: %s', (split) => {
    const { precision, recall } = figuresOf(pairs.filter((pair) => pair.split === split));
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  // The figures that README.md tells. A change of the method that moves them must change that page.
  it('has the figures of its README', () => {
    const figures = (split: string, batch?: string) => {
      const { found, missed, wrong } = figuresOf(
        pairs.filter((pair) => pair.split === split && (batch === undefined || pair.batch === batch)),
      );
      return { found, missed, wrong };
    };
    expect(figures('tune')).toEqual({ found: 98, missed: 3, wrong: 0 });
    expect(figures('measure')).toEqual({ found: 98, missed: 6, wrong: 1 });
    expect(figures('measure', '1')).toEqual({ found: 77, missed: 0, wrong: 0 });
    expect(figures('measure', '2')).toEqual({ found: 21, missed: 6, wrong: 1 });
  });

  it('is found among all other names as well: no pair is lost by comparing only some', () => {
    const actors = new Map<string, Stakeholder>();
    const idOf = (name: string, country: string) => {
      const key = JSON.stringify([name, country]);
      const known = actors.get(key);
      if (known) return known.id;
      const id = `a${actors.size}`;
      actors.set(key, named(name, country, id));
      return id;
    };
    const labelled = pairs
      .filter((pair) => pair.same === 'yes' && isSuggested(pair))
      .map((pair) => [idOf(pair.name_a, pair.country_a), idOf(pair.name_b, pair.country_b)].sort().join(' '));
    const asked = new Set(
      // Every id is one of its own here, which lowers all scores.
      findDuplicates(network([...actors.values()], []), { minimum: 0.5 }).map(({ keep, gone }) =>
        [keep, gone].sort().join(' '),
      ),
    );
    expect(labelled.filter((pair) => !asked.has(pair))).toEqual([]);
  });
});
