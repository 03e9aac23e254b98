import { describe, expect, it } from 'vitest';
import type { MetricResult } from '../../../src/analysis/result';
import { buildFigures } from '../../../src/app/map/figures';
import { buildScene } from '../../../src/app/map/scene';
import { sizeSteps } from '../../../src/app/map/size-steps';
import { sizeRange } from '../../../src/app/map/sizes';
import { ANALYSIS, LINE } from './fixtures';

const everybody = () => true;
const withMetric = (key: string, result: MetricResult) => ({
  ...ANALYSIS,
  metrics: { ...ANALYSIS.metrics, [key]: result },
});
const values = (...of: number[]): MetricResult => ({ status: 'ok', values: Float64Array.from(of) });

describe('steps of size', () => {
  it('are the smallest, the middle and the largest value, as large as the map draws them', () => {
    const steps = sizeSteps(ANALYSIS, 'betweenness', everybody);
    expect(steps.map(({ value }) => value)).toEqual([0, 2, 4]);
    const { smallest, largest } = sizeRange(5);
    expect(steps[0]!.radius).toBeCloseTo(smallest, 9);
    expect(steps[2]!.radius).toBeCloseTo(largest, 9);
    // Halfway in value is halfway in area.
    expect(steps[1]!.radius ** 2).toBeCloseTo((smallest ** 2 + largest ** 2) / 2, 9);
    const { radii } = buildFigures(buildScene(LINE), ANALYSIS, 'betweenness');
    expect(steps[2]!.radius).toBeCloseTo(Math.max(...radii), 4);
  });

  it('are of the actors that are shown', () => {
    const steps = sizeSteps(ANALYSIS, 'betweenness', (id) => id !== 'b');
    expect(steps.map(({ value }) => value)).toEqual([0, 0.5, 1]);
    const { radii } = buildFigures(buildScene(LINE), ANALYSIS, 'betweenness');
    expect(steps[2]!.radius).toBeCloseTo(radii[2]!, 4);
  });

  it('count in whole numbers where the metric does', () => {
    expect(
      sizeSteps(withMetric('degree', values(0, 1, 2, 3, 5)), 'degree', everybody).map((s) => s.value),
    ).toEqual([0, 3, 5]);
    expect(
      sizeSteps(withMetric('degree', values(1, 1, 2, 2, 2)), 'degree', everybody).map((s) => s.value),
    ).toEqual([1, 2]);
  });

  it('are two for yes and no, and one where all have the same', () => {
    expect(
      sizeSteps(withMetric('cutpoint', values(0, 1, 0, 0, 0)), 'cutpoint', everybody).map((s) => s.value),
    ).toEqual([0, 1]);
    const equal = sizeSteps(withMetric('degree', values(0, 0, 0, 0, 0)), 'degree', everybody);
    expect(equal).toEqual([{ value: 0, radius: sizeRange(5).smallest }]);
  });

  it('are none where size says nothing', () => {
    expect(sizeSteps(null, 'betweenness', everybody)).toEqual([]);
    expect(sizeSteps(ANALYSIS, 'pagerank', everybody)).toEqual([]);
    expect(sizeSteps(ANALYSIS, 'community', everybody)).toEqual([]);
    expect(sizeSteps(ANALYSIS, 'betweenness', () => false)).toEqual([]);
    expect(sizeSteps(ANALYSIS, 'betweenness', (id) => id === 'lone')).toEqual([]);
  });
});
