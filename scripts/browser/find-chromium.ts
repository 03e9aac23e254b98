import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'msedge',
];
const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A path counts only when the program behind it starts: a download may lack system libraries. */
const starts = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000 }).status === 0);

const onPath = (): string[] =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)));

/**
 * The Chromium to test with: `CHROMIUM_PATH`, else a system Chromium or Chrome, else Playwright's own download.
 * Undefined where there is none. A `CHROMIUM_PATH` that does not start is an error, not a reason to look on.
 */
export const findChromium = (): string | undefined => {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!starts(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, and that does not start.`);
    return chosen;
  }
  return [...onPath(), ...SYSTEM_PLACES, chromium.executablePath()].find((path) => path && starts(path));
};
