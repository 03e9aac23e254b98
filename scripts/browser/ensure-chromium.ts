import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './find-chromium';

const run = (command: string, args: readonly string[], timeoutMinutes: number): boolean => {
  console.log(`> ${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: timeoutMinutes * 60_000,
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000',
    },
  });
  return status === 0;
};

const playwrightDownload = (): boolean => {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium'], 5);
};

const debianPackage = (): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  run('apt-get', ['update'], 5) &&
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 15);

/**
 * A Chromium that starts, installed if need be: Playwright's download first, then Debian's package as root.
 * Throws a sentence that says what to do where neither works.
 */
export const ensureChromium = (): string => {
  const found = findChromium();
  if (found !== undefined) return found;
  console.log('No Chromium found. Trying to install one for the end-to-end tests.');
  for (const install of [playwrightDownload, debianPackage]) {
    if (!install()) continue;
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The end-to-end tests need Chromium, and none could be found or installed. Install Chromium or Chrome, ' +
      'or set CHROMIUM_PATH to the program, and run the tests again.',
  );
};
