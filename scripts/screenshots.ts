/**
 * `npm run screenshots [FOLDER]`: pictures of the built app's main screens, light and dark, laptop and phone.
 * Without a folder they go where the README shows them from (`docs/images`).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { preview } from 'vite';
import { ensureChromium } from './browser/ensure-chromium';
import { launchChromium } from './browser/launch';

const root = join(import.meta.dirname, '..');
const folder = process.argv[2] ?? join(root, 'docs/images');
mkdirSync(folder, { recursive: true });

const LOOKS = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 390, height: 844 } },
] as const;

const settled = async (page: Page): Promise<void> => {
  await page.locator('[data-state="settled"]').waitFor({ timeout: 60_000 });
  await page.getByRole('progressbar', { name: 'Computing the figures' }).waitFor({ state: 'detached' });
  await page.waitForTimeout(700);
};

const server = await preview({
  root,
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const browser = await launchChromium(ensureChromium());
for (const { name, ...look } of LOOKS) {
  const context = await browser.newContext({ ...look, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const shoot = (screen: string) => page.screenshot({ path: join(folder, `${screen}-${name}.png`) });
  await page.goto(server.resolvedUrls!.local[0]!);
  await page.getByRole('button', { name: /A national dialogue/ }).waitFor();
  await page.waitForTimeout(300);
  await shoot('start');
  await page.getByRole('button', { name: /A national dialogue/ }).click();
  await settled(page);
  await shoot('map');
  await page.getByRole('tab', { name: 'Centrality' }).click();
  await page.waitForTimeout(700);
  await shoot('centrality');
  await page.getByRole('tab', { name: 'Boomerang' }).click();
  await page
    .getByRole('button', { name: /leverage .+ties · weakest strength/ })
    .first()
    .click();
  await page.waitForTimeout(1000);
  await shoot('boomerang');
  await context.close();
}
await browser.close();
await server.close();
