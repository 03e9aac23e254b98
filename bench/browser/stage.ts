import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build, preview } from 'vite';
import { ensureChromium } from '../../scripts/browser/ensure-chromium';
import { launchChromium } from '../../scripts/browser/launch';
import { watchNames } from './watch';

const root = join(import.meta.dirname, '../..');

export interface Size {
  readonly width: number;
  readonly height: number;
}

const LAPTOP: Size = { width: 1440, height: 900 };

/** One Chromium with the built app and with bare sigma beside it, and a folder for files to open. */
export interface BenchStage {
  readonly browser: Browser;
  /** Origins with a closing slash. */
  readonly app: string;
  readonly bare: string;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  /** A page of its own, with nothing in its cache. */
  open(url: string, size?: Size): Promise<Page>;
  close(): Promise<void>;
}

const serve = async (folder: string) => {
  const server = await preview({
    root,
    build: { outDir: folder },
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0, open: false },
  });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server gave no address.');
  return { url, stop: () => server.close() };
};

/** @param built where the built app lies; `dist` unless told. */
export const openBenchStage = async (built = join(root, 'dist')): Promise<BenchStage> => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-network-bench-'));
  const bareFolder = join(folder, 'bare');
  await build({ root: join(root, 'bench/bare-sigma'), logLevel: 'error', build: { outDir: bareFolder } });
  const [app, bare] = [await serve(built), await serve(bareFolder)];
  const browser = await launchChromium(ensureChromium());
  return {
    browser,
    app: app.url,
    bare: bare.url,
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    open: async (url, viewport = LAPTOP) => {
      const context = await browser.newContext({ viewport, acceptDownloads: true });
      const page = await context.newPage();
      await watchNames(page);
      await page.goto(url, { waitUntil: 'networkidle' });
      return page;
    },
    close: async () => {
      await browser.close();
      await app.stop();
      await bare.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
