import { describe, expect, it } from 'vitest';
import { drawPivots } from '../../../../src/analysis/centrality/estimate/pivots';
import { pathSamples, pivotSamples } from '../../../../src/analysis/centrality/estimate/sample-size';
import { randomStream } from '../../../../src/analysis/centrality/estimate/streams';

describe('sample sizes', () => {
  it('follow Riondato and Kornaropoulos', () => {
    // 0.5 / 0.01^2 = 5000; a path of 10 actors has 8 inside: 3 + 1 + ln 10.
    expect(pathSamples(10, 0.01, 0.1)).toBe(Math.ceil(5000 * (4 + Math.log(10))));
    expect(pathSamples(3, 0.01, 0.1)).toBe(Math.ceil(5000 * (1 + Math.log(10))));
    expect(pathSamples(2, 0.01, 0.1)).toBe(0);
    expect(pathSamples(0, 0.01, 0.1)).toBe(0);
  });

  it('follow Hoeffding for pivots', () => {
    // ln(4 * 1000 / 0.1) / (2 * 0.05^2) = 10.597 / 0.005.
    expect(pivotSamples(1000, 0.05, 0.1)).toBe(2120);
  });
});

describe('random streams', () => {
  const numbers = (seed: number, stream: number, count = 2_000) => {
    const random = randomStream(seed, stream);
    return Array.from({ length: count }, random);
  };

  it('are the same for the same seed and number, and others for others', () => {
    expect(numbers(1, 0)).toEqual(numbers(1, 0));
    const firsts = [numbers(1, 0), numbers(1, 1), numbers(2, 0), numbers(2 ** 32 + 1, 0), numbers(0, 0)];
    expect(new Set(firsts.map(([first]) => first)).size).toBe(5);
  });

  it('are spread evenly from 0 to 1, and two have nothing in common', () => {
    const [a, b] = [numbers(1, 0, 20_000), numbers(1, 1, 20_000)];
    const tenths = new Array<number>(10).fill(0);
    for (const x of a) tenths[Math.floor(x * 10)]!++;
    expect(tenths.every((count) => Math.abs(count - 2_000) < 200)).toBe(true);
    const covariance = a.reduce((sum, x, i) => sum + (x - 0.5) * (b[i]! - 0.5), 0) / a.length;
    expect(Math.abs(covariance)).toBeLessThan(5 / 12 / Math.sqrt(a.length));
  });
});

describe('pivots', () => {
  it('are different actors by rising number, and all where as many are asked for', () => {
    const pivots = drawPivots(100, 30, 5);
    expect(new Set(pivots).size).toBe(30);
    expect([...pivots]).toEqual([...pivots].sort((a, b) => a - b));
    expect(pivots).toEqual(drawPivots(100, 30, 5));
    expect(pivots).not.toEqual(drawPivots(100, 30, 6));
    expect([...drawPivots(3, 9, 1)]).toEqual([0, 1, 2]);
  });

  it('are every actor equally often', () => {
    const often = new Array<number>(20).fill(0);
    for (let seed = 0; seed < 2_000; seed++) for (const v of drawPivots(20, 5, seed)) often[v]!++;
    for (const count of often) expect(Math.abs(count - 500)).toBeLessThan(5 * Math.sqrt(2_000 * 0.25 * 0.75));
  });
});
