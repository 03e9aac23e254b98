import type { Browser } from 'playwright-core';

/** Seconds of processor time that all processes of a browser have used. On a busy machine steadier than the clock. */
export const processorSeconds = async (browser: Browser): Promise<number> => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
};
