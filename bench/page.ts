/**
 * `npm run bench:page`: how long the page stops answering while a large network is opened, beside bare sigma that
 * draws the same graph in the same browser. Longest main-thread task, in milliseconds; needs a built app
 * (`npm run build`).
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { ensureChromium } from '../scripts/browser/ensure-chromium';
import { launchChromium } from '../scripts/browser/launch';
import { relationshipsCsv, stakeholdersCsv } from '../src/export/tables-csv';
import { machine } from './machine';
import { preferentialNetwork } from './networks';

const ACTORS = 2_000;
const TIES_EACH = 4;
const RUNS = 3;

const root = join(import.meta.dirname, '..');

interface Watch {
  readonly longTasks: { readonly start: number; readonly duration: number }[];
}

/** Notes every task of more than 50 ms, from the first script of the page on. */
const watchTasks = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const longTasks: { start: number; duration: number }[] = [];
    Object.assign(window, { longTasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });

const tasksSince = (page: Page, start: number): Promise<number[]> =>
  page.evaluate(
    (from) =>
      (window as unknown as Watch).longTasks
        .filter((t) => t.start >= from)
        .map((t) => Math.round(t.duration)),
    start,
  );

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

const serve = async (folder: string) => {
  const server = await preview({
    root,
    build: { outDir: folder },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  return { url: server.resolvedUrls!.local[0]!, stop: () => server.close() };
};

const openPage = async (browser: Browser, url: string): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await watchTasks(page);
  await page.goto(url);
  return page;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const network = preferentialNetwork(ACTORS, TIES_EACH);
const folder = mkdtempSync(join(tmpdir(), 'policy-network-bench-'));
const files = ['stakeholders.csv', 'relationships.csv'].map((name) => join(folder, name));
writeFileSync(files[0]!, stakeholdersCsv(network));
writeFileSync(files[1]!, relationshipsCsv(network));
const index = new Map(network.stakeholders.map(({ id }, i) => [id, i]));
const edges = network.relationships.map((r): [number, number] => [
  index.get(r.source)!,
  index.get(r.target)!,
]);

const bareFolder = join(folder, 'bare');
await build({ root: join(root, 'bench/bare-sigma'), logLevel: 'error', build: { outDir: bareFolder } });
const [app, bare] = [await serve(join(root, 'dist')), await serve(bareFolder)];
const browser = await launchChromium(ensureChromium());

const bareRun = async (): Promise<number> => {
  const page = await openPage(browser, bare.url);
  await page.evaluate(
    ({ order, list }) =>
      (window as unknown as { yardstick: { build(n: number, e: number[][]): void } }).yardstick.build(
        order,
        list,
      ),
    { order: ACTORS, list: edges },
  );
  const start = await now(page);
  await page.evaluate(() => (window as unknown as { yardstick: { draw(): Promise<void> } }).yardstick.draw());
  await page.waitForTimeout(300);
  const longest = Math.max(0, ...(await tasksSince(page, start)));
  await page.context().close();
  return longest;
};

const appRun = async (): Promise<{ review: number; open: number; seconds: number }> => {
  const page = await openPage(browser, app.url);
  const chooser = page.waitForEvent('filechooser');
  await page.locator('button', { hasText: 'Choose files' }).click();
  const start = await now(page);
  await (await chooser).setFiles(files);
  await page.getByRole('button', { name: 'Import', exact: true }).click({ trial: true, timeout: 60_000 });
  const review = Math.max(0, ...(await tasksSince(page, start)));
  const imported = await now(page);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.locator('[data-state="settled"]').waitFor({ timeout: 120_000 });
  await page
    .getByRole('progressbar', { name: 'Computing the figures' })
    .waitFor({ state: 'detached', timeout: 120_000 });
  const seconds = ((await now(page)) - imported) / 1000;
  await page.waitForTimeout(500);
  const tasks = await tasksSince(page, imported);
  console.error(`tasks over 50 ms after Import: ${tasks.join(', ') || 'none'}`);
  await page.context().close();
  return { review, open: Math.max(0, ...tasks), seconds };
};

const bareRuns: number[] = [];
const appRuns: Awaited<ReturnType<typeof appRun>>[] = [];
for (let i = 0; i < RUNS; i++) {
  bareRuns.push(await bareRun());
  appRuns.push(await appRun());
}
await browser.close();
await app.stop();
await bare.stop();
rmSync(folder, { recursive: true, force: true });

const yardstick = median(bareRuns);
const open = median(appRuns.map((run) => run.open));
console.log(`${machine()}; Chromium with WebGL in software; median of ${RUNS} runs\n`);
console.log(
  `| ${ACTORS} actors, ${network.relationships.length} ties: longest main-thread task | ms |\n| --- | --- |`,
);
console.log(`| bare sigma, first drawing | ${yardstick} |`);
console.log(`| app, reading and review | ${median(appRuns.map((run) => run.review))} |`);
console.log(`| app, from Import to the settled map with all figures | ${open} |`);
console.log(`| difference to bare sigma (at most 200) | ${open - yardstick} |`);
console.log(
  `| seconds from Import to the settled map with all figures | ${median(appRuns.map((run) => run.seconds)).toFixed(1)} |`,
);
