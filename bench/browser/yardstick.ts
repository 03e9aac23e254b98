import type { Page } from 'playwright-core';
import type { PolicyNetwork } from '../../src/model/network';
import { layOut } from '../bare-sigma/lay-out';
import type { BenchStage, Size } from './stage';
import { longestOf, type Task, traceTasks } from './tasks';
import { firstName, now } from './watch';

interface Yardstick {
  build(network: PolicyNetwork, places: readonly number[]): Promise<void>;
  draw(): Promise<void>;
  openSample(aspect: number): Promise<void>;
}

/** Bare sigma with a network at rest, in a window of this size, and the longest task of drawing it. */
export const drawBare = async (
  stage: BenchStage,
  network: PolicyNetwork,
  room: Size,
): Promise<{ readonly page: Page; readonly longest: Omit<Task, 'start'> }> => {
  const page = await stage.open(stage.bare, room);
  const places = Array.from(layOut(network, room.width / room.height));
  await page.evaluate(
    ([rows, at]) => (window as unknown as { yardstick: Yardstick }).yardstick.build(rows, at),
    [network, places] as const,
  );
  const stop = await traceTasks(stage.browser, page);
  const start = await now(page);
  await page.evaluate(() => (window as unknown as { yardstick: Yardstick }).yardstick.draw());
  await page.waitForTimeout(300);
  return { page, longest: longestOf(await stop(), start) };
};

/** Milliseconds from the tables of the sample to its first picture with names: the app's layout and bare sigma. */
export const openSampleBare = async (stage: BenchStage, room: Size): Promise<number> => {
  const page = await stage.open(stage.bare, room);
  const start = await page.evaluate((aspect) => {
    const begun = performance.now();
    void (window as unknown as { yardstick: Yardstick }).yardstick.openSample(aspect);
    return begun;
  }, room.width / room.height);
  const milliseconds = (await firstName(page)) - start;
  await page.context().close();
  return milliseconds;
};
