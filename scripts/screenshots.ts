/**
 * `npm run screenshots [FOLDER [APP]]`: pictures of the built app (in `dist`, or in APP): its screens, light, dark
 * and on a phone, and the map of 20, 120 and 2,000 actors at three widths. Without a folder they go where the
 * documentation shows them from (`docs/images`).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { preview } from 'vite';
import { importFiles, mapSettled, openTab } from '../tests/e2e/support/steps';
import { ensureChromium } from './browser/ensure-chromium';
import { launchChromium } from './browser/launch';
import { picturedNetworks } from './screenshots/networks';
import { shoot } from './screenshots/shoot';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const LAPTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const WALL = { width: 3840, height: 2160 };

/** What is pictured in each look. */
const LOOKS = [
  ['light', ['start', 'stakeholders', 'centrality', 'boomerang'], { colorScheme: 'light', viewport: LAPTOP }],
  ['dark', ['map', 'centrality', 'presenting'], { colorScheme: 'dark', viewport: LAPTOP }],
  ['phone', ['stakeholders', 'boomerang'], { colorScheme: 'light', viewport: PHONE, hasTouch: true }],
] as const;

const server = await preview({
  root,
  ...(process.argv[3] === undefined ? {} : { build: { outDir: process.argv[3] } }),
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const url = server.resolvedUrls!.local[0]!;
const browser = await launchChromium(ensureChromium());

const visit = async (options: BrowserContextOptions): Promise<Page> => {
  const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
};

/** The screens of the sample of 120 actors. */
const screens = async (
  look: string,
  wanted: readonly string[],
  options: BrowserContextOptions,
): Promise<void> => {
  const page = await visit(options);
  const picture = async (screen: string) => {
    if (!wanted.includes(screen)) return;
    await page.waitForTimeout(900);
    await shoot(page, join(folder, `${screen}-${look}.webp`));
  };
  await page.getByRole('button', { name: /A national dialogue/ }).waitFor();
  await picture('start');
  await page.getByRole('button', { name: /A national dialogue/ }).click();
  await mapSettled(page);
  await picture('map');
  await openTab(page, 'Stakeholders');
  await picture('stakeholders');
  await openTab(page, 'Centrality');
  await picture('centrality');
  await openTab(page, 'Boomerang');
  const route = page.getByRole('button', { name: /leverage .+ties · weakest strength/ });
  await route.first().click();
  await picture('boomerang');
  await page.keyboard.press('Escape');
  await openTab(page, 'Map');
  await page.keyboard.press('Shift+P');
  await page.getByRole('button', { name: 'Stop presenting' }).waitFor();
  await picture('presenting');
  await page.context().close();
};

/** The map alone, for every size of network and of window. */
const sizes = async (): Promise<void> => {
  const { tables, remove } = picturedNetworks();
  for (const viewport of [PHONE, LAPTOP, WALL]) {
    for (const [actors, files] of tables) {
      const page = await visit({ viewport, colorScheme: 'light', hasTouch: viewport === PHONE });
      await importFiles(page, [...files]);
      await page.waitForTimeout(1_500);
      await shoot(page, join(folder, `map-${actors}-at-${viewport.width}.webp`));
      await page.context().close();
    }
  }
  remove();
};

for (const [look, wanted, options] of LOOKS) await screens(look, wanted, options);
await sizes();
await browser.close();
await server.close();
