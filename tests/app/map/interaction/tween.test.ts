import { describe, expect, it } from 'vitest';
import { between, ease, farthest } from '../../../../src/app/map/interaction/tween';

describe('a change of places', () => {
  const from = Float32Array.from([0, 0, 10, 10]);
  const to = Float32Array.from([8, 0, 10, -10]);

  it('goes from one to the other', () => {
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 0.25)).toEqual(Float32Array.from([2, 0, 10, 5]));
    expect(between(from, to, 1)).toEqual(to);
  });

  it('puts at once who came from nowhere', () => {
    expect(between(Float32Array.from([Number.NaN, Number.NaN]), to, 0.5)).toEqual(to);
  });

  it('begins and ends slowly', () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    expect(ease(0.1)).toBeLessThan(0.05);
    expect(ease(0.9)).toBeGreaterThan(0.95);
  });

  it('is as long as the longest way', () => {
    expect(farthest(from, to)).toBe(20);
    expect(farthest(from, from)).toBe(0);
  });
});
