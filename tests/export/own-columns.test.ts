import { expect, it } from 'vitest';
import { METRICS } from '../../src/analysis/metrics';
import { functionColumn } from '../../src/export/actor-figures';
import { FIGURE_COLUMNS } from '../../src/import/readers/own-export';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../src/model/vocabulary';

// The import may not know the analysis: it has a list of its own of the figures that our exports hold.
it('passes over exactly the figures that the exports write', () => {
  const written = [
    ...METRICS.map(({ key }) => key),
    ...Object.keys(NETWORK_FUNCTIONS).map((name) => functionColumn(name as NetworkFunction)),
    'tags',
  ];
  expect([...FIGURE_COLUMNS].sort()).toEqual(written.sort());
});
