import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateLines } from '../../src/cli/summary';
import { call } from './call';
import { contents, workshop } from './scratch';

describe('--exact, --epsilon and --delta', () => {
  it('stand in the summary', async () => {
    const { stakeholders, relationships, out } = workshop();
    const words = ['analyse', stakeholders, relationships, '--out', out, '--quiet', '--exact'];
    const { code, stderr } = await call([...words, '--epsilon', '0.01', '--delta', '.2']);
    expect([code, stderr]).toEqual([0, '']);
    const { options, estimates } = JSON.parse(contents(out).get('summary.json')!);
    expect(options).toMatchObject({ exact: true, epsilon: 0.01, delta: 0.2 });
    // A workshop is small: nothing was estimated.
    expect(estimates).toBeUndefined();
  });

  it('are a probability and a share that make sense', async () => {
    const { folder } = workshop();
    for (const [option, value] of [
      ['epsilon', '0'],
      ['epsilon', '1'],
      ['epsilon', 'small'],
      ['delta', '0'],
      ['delta', '1.5'],
    ]) {
      const words = ['analyse', 'a', 'b', '--out', join(folder, 'no'), `--${option}=${value}`];
      const { code, stderr } = await call(words);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`--${option} must be a number from`)]);
    }
  });

  it('says on standard error which figures are estimates', () => {
    const analysis = { warnings: [{ code: 'estimated', message: 'Betweenness is an estimate.' }] };
    expect(estimateLines(analysis)).toEqual(['Note: Betweenness is an estimate.']);
    expect(estimateLines({ warnings: [{ code: 'no-ties', message: 'x' }] })).toEqual([]);
  });
});
