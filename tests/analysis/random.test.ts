import { expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/random';

it('draws the same numbers from the same seed, others from another, all in [0, 1)', () => {
  const draw = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  expect(draw(1)).toEqual(draw(1));
  expect(draw(1)).not.toEqual(draw(2));
  expect(draw(1).every((x) => x >= 0 && x < 1)).toBe(true);
  expect(draw(3).reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
});
