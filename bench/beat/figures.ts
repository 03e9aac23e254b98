import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { METRICS } from '../../src/analysis/metrics';
import { mapSettled } from '../../tests/e2e/support/steps';
import { igraphBetweennessByStrength, readOracle, toleranceOf } from '../../tests/support/oracles';
import { howFiguresWereMade, importButton, review } from '../browser/app-page';
import type { BenchStage } from '../browser/stage';
import type { Row } from './row';

const ORACLE = 'random-mixed-120';

/** A network with parallel and self-ties, and every figure of it beside those of NetworkX and igraph. */
export const parallelAndSelfTies = async (stage: BenchStage): Promise<Row> => {
  const oracle = readOracle(ORACLE);
  const byStrength = igraphBetweennessByStrength(ORACLE);
  const table = (fields: string[], data: unknown[][]) => Papa.unparse({ fields, data });
  const files = [
    stage.file(
      'actors.csv',
      table(
        ['id', 'name', 'kind'],
        oracle.nodes.map(({ id, group }) => [id, id, group]),
      ),
    ),
    stage.file(
      'ties.csv',
      table(
        ['source', 'target', 'type', 'direction', 'strength'],
        oracle.ties.map((t) => [
          t.source,
          t.target,
          'cooperation',
          t.mutual ? 'mutual' : 'directed',
          t.strength,
        ]),
      ),
    ),
  ];
  const page = await stage.open(stage.app);
  await review(page, files);
  await importButton(page).click();
  await mapSettled(page);
  const selfTies = oracle.ties.filter(({ source, target }) => source === target).length;
  const made = await howFiguresWereMade(page);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download centrality.csv' }).click(),
  ]);
  const { data } = Papa.parse<Record<string, string>>(await readFile(await saved.path(), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  await page.context().close();
  let compared = 0;
  let wrong = 0;
  for (const [i, row] of data.entries()) {
    for (const { key } of METRICS) {
      const expected = key === 'betweenness_strength' ? byStrength[i] : oracle.actors[row.id!]?.[key];
      if (typeof expected !== 'number') continue;
      compared++;
      if (!(Math.abs(Number(row[key]) - expected) <= toleranceOf(key) * Math.abs(expected) + 1e-13)) wrong++;
    }
  }
  const isSaid = made.includes('merged, strengths added; ties of an actor to itself are left out');
  return {
    what: 'parallel and self-ties',
    ours: `${isSaid ? 'said' : 'not said'} (${selfTies} self-ties); ${wrong} of ${compared.toLocaleString('en')} figures of ${data.length} actors differ from NetworkX and igraph`,
    aim: 'said, and right',
    reached: isSaid && wrong === 0 && data.length === oracle.nodes.length,
  };
};
