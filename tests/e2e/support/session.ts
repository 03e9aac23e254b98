import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { findChromium } from '../../../scripts/browser/find-chromium';
import { launchChromium } from '../../../scripts/browser/launch';
import { type Served, serveBuiltApp } from './serve';

/** One browser and one server for a test file. */
export interface Stage {
  readonly browser: Browser;
  readonly served: Served;
  close(): Promise<void>;
}

export const openStage = async (): Promise<Stage> => {
  const executable = findChromium();
  if (executable === undefined) {
    throw new Error('No Chromium: run `npm test`, which finds or installs one, or set CHROMIUM_PATH.');
  }
  const [browser, served] = [await launchChromium(executable), await serveBuiltApp()];
  return {
    browser,
    served,
    close: async () => {
      await browser.close();
      await served.stop();
    },
  };
};

/** A page that notes whatever must not happen: errors on the console, requests to elsewhere. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Asserts that nothing went wrong unseen since the page was opened. */
  expectClean(): void;
  close(): Promise<void>;
}

export const visit = async (stage: Stage, options: BrowserContextOptions = {}): Promise<Visit> => {
  const context = await stage.browser.newContext({
    viewport: { width: 1440, height: 900 },
    acceptDownloads: true,
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`page: ${error.message}`));
  context.on('request', (request) => {
    const url = request.url();
    if (
      !url.startsWith(stage.served.url) &&
      !url.startsWith('data:') &&
      !url.startsWith(`blob:${stage.served.url}`)
    ) {
      complaints.push(`request off the origin: ${url}`);
    }
  });
  await page.goto(stage.served.url);
  return {
    page,
    context,
    expectClean: () => expect(complaints).toEqual([]),
    close: () => context.close(),
  };
};
