import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/result';
import { topOf } from '../../../src/app/workspace/ranking';
import { actor } from '../../project/networks';

const scores = Float64Array.of(0.5, 0.9, 0, 0.5, 0.7);
const analysis = {
  actors: ['a', 'b', 'c', 'd', 'gone'],
  functions: {
    tags: [['convenor'], [], [], ['amplifier'], ['convenor']],
    byFunction: { convenor: { scores, evidence: ['ea', 'eb', '', 'ed', 'eg'] } },
  },
} as unknown as Analysis;
const network = { stakeholders: ['d', 'c', 'b', 'a'].map((id) => actor(id)), relationships: [] };

describe('who shows a function most', () => {
  it('has the marked first, then is ordered by score, equal ones as in the table; without zeros and the deleted', () => {
    expect(topOf(analysis, network, 'convenor', 5)).toEqual([
      { id: 'a', name: 'A', score: 0.5, isTagged: true, evidence: 'ea' },
      { id: 'b', name: 'B', score: 0.9, isTagged: false, evidence: 'eb' },
      { id: 'd', name: 'D', score: 0.5, isTagged: false, evidence: 'ed' },
    ]);
  });

  it('is cut to the asked number', () => {
    expect(topOf(analysis, network, 'convenor', 1).map(({ id }) => id)).toEqual(['a']);
  });
});
