import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Small enough for a repository, and no ghosts around letters. */
const QUALITY = 70;
/** Wider windows are pictured smaller, and a little coarser. Pixels. */
const WIDEST = 1600;
const QUALITY_OF_WIDE = 58;

/** The window as WebP. */
export const shoot = async (page: Page, path: string): Promise<void> => {
  const { width, height } = page.viewportSize()!;
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: width > WIDEST ? QUALITY_OF_WIDE : QUALITY,
    clip: { x: 0, y: 0, width, height, scale: Math.min(1, WIDEST / width) },
  });
  await session.detach();
  writeFileSync(path, Buffer.from(data, 'base64'));
};
