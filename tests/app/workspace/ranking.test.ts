import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/result';
import { topOf } from '../../../src/app/workspace/ranking';
import { actor } from '../../project/networks';

const scores = Float64Array.of(0.5, 0.9, 0, 0.5, 0.7);
const analysis = {
  actors: ['a', 'b', 'c', 'd', 'gone'],
  functions: { byFunction: { convenor: { scores, evidence: ['ea', 'eb', '', 'ed', 'eg'] } } },
} as unknown as Analysis;
const network = { stakeholders: ['d', 'c', 'b', 'a'].map((id) => actor(id)), relationships: [] };

describe('who shows a function most', () => {
  it('is ordered by score, equal ones as in the table; without zeros and without the deleted', () => {
    expect(topOf(analysis, network, 'convenor', 5)).toEqual([
      { id: 'b', name: 'B', score: 0.9, evidence: 'eb' },
      { id: 'a', name: 'A', score: 0.5, evidence: 'ea' },
      { id: 'd', name: 'D', score: 0.5, evidence: 'ed' },
    ]);
  });

  it('is cut to the asked number', () => {
    expect(topOf(analysis, network, 'convenor', 1).map(({ id }) => id)).toEqual(['b']);
  });
});
