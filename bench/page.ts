/**
 * `npm run bench:page [FOLDER]`: how the page of the built app (in `dist`, or in FOLDER) keeps up with bare sigma
 * that draws the same network in the same browser: opening, panning, and not being held up by figures.
 */
import { relationshipsCsv, stakeholdersCsv } from '../src/export/tables-csv';
import type { PolicyNetwork } from '../src/model/network';
import { pressAt, theMap } from './browser/app-page';
import { type LargeRun, openLarge } from './browser/large';
import { panning } from './browser/pan';
import { type BenchStage, openBenchStage, type Size } from './browser/stage';
import { firstName, median } from './browser/watch';
import { drawBare, openSampleBare } from './browser/yardstick';
import { machine } from './machine';
import { preferentialNetwork } from './networks';

const ACTORS = 2_000;
const TIES_EACH = 4;
const RUNS = 3;
/** From the pointer's first movement to a press. Milliseconds. */
const REACH = 600;
const SAMPLE_RUNS = 5;

const drawLargeBare = async (stage: BenchStage, network: PolicyNetwork, room: Size) => {
  const { page, longest: task } = await drawBare(stage, network, room);
  const frame = await panning(stage.browser, page);
  await page.context().close();
  return { task, frame };
};

const openSample = async (
  stage: BenchStage,
): Promise<{ readonly milliseconds: number; readonly room: Size }> => {
  const page = await stage.open(stage.app);
  const card = page.getByRole('button', { name: /A national dialogue/ });
  // A hand is on its way for a moment before it presses.
  await card.hover();
  await page.waitForTimeout(REACH);
  const pressed = await pressAt(card);
  const milliseconds = (await firstName(page)) - pressed;
  const { width, height } = (await theMap(page).boundingBox())!;
  await page.context().close();
  return { milliseconds, room: { width: Math.round(width), height: Math.round(height) } };
};

const network = preferentialNetwork(ACTORS, TIES_EACH);
const stage = await openBenchStage(process.argv[2]);
const files = [
  stage.file('stakeholders.csv', stakeholdersCsv(network)),
  stage.file('relationships.csv', relationshipsCsv(network)),
];
const large: LargeRun[] = [];
const bare: Awaited<ReturnType<typeof drawLargeBare>>[] = [];
for (let i = 0; i < RUNS; i++) {
  const run = await openLarge(stage, files);
  large.push(run);
  bare.push(await drawLargeBare(stage, network, run.room));
}
const sampleApp: number[] = [];
const sampleBare: number[] = [];
for (let i = 0; i < SAMPLE_RUNS; i++) {
  const { milliseconds, room } = await openSample(stage);
  sampleApp.push(milliseconds);
  sampleBare.push(await openSampleBare(stage, room));
}
await stage.close();

const of = <T>(runs: readonly T[], value: (run: T) => number): number => median(runs.map(value));
const row = (...cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`);
const ms = (value: number) => `${value.toFixed(0)} ms`;
const s = (value: number) => `${value.toFixed(1)} s`;
const ratio = (what: string, ours: number, theirs: number, aim: number) =>
  row(what, ms(ours), ms(theirs), (ours / theirs).toFixed(2), `${aim}`);

console.log(
  `${machine()}; Chromium with WebGL in software; medians of ${RUNS} runs (sample: ${SAMPLE_RUNS})\n`,
);
row('2,000 actors, 7,984 ties', 'app', 'bare sigma', 'app / bare', 'at most');
row('---', '---', '---', '---', '---');
for (const clock of ['wall', 'processor'] as const) {
  const by = clock === 'wall' ? 'by the clock' : 'processor time';
  const opening = of(large, (run) => run.openTask[clock]);
  const drawing = of(bare, (run) => run.task[clock]);
  row(`longest task in the review, ${by}`, ms(of(large, (run) => run.reviewTask[clock])), '', '', '');
  row(
    `longest task while opening, ${by}`,
    ms(opening),
    ms(drawing),
    `${ms(opening - drawing)} more`,
    '200 ms more',
  );
  const computing = of(large, (run) => run.computingTask[clock]);
  const coming = of(large, (run) => run.figuresTask[clock]);
  row(`longest task while figures are computed, ${by}`, ms(computing), '', '', '50 ms');
  row(`longest task when they come and the map is drawn with them, ${by}`, ms(coming), ms(drawing), '', '');
  ratio(
    `a frame while panning, ${by}`,
    of(large, (run) => run.frame[clock]),
    of(bare, (run) => run.frame[clock]),
    1.3,
  );
  ratio(
    `a later one, when the machine was found slow, ${by}`,
    of(large, (run) => run.laterFrame[clock]),
    of(bare, (run) => run.frame[clock]),
    1.3,
  );
}
row('from Import to the first names', s(of(large, (run) => run.firstName)), '', '', '5 s');
row('from Import to actors at rest', s(of(large, (run) => run.rested)), '', '', '5 s');
row('from Import to all figures', s(of(large, (run) => run.figures)), '', '', '');
ratio('120 actors, 450 ties (sample): first picture with names', median(sampleApp), median(sampleBare), 1.5);
