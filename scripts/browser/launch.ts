import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Quiet, without a display, and with WebGL drawn in software, so that every machine draws the same. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Start the Chromium at `executablePath` without a window. */
export const launchChromium = (executablePath: string, options: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath, headless: true, args: CHROMIUM_FLAGS, ...options });
