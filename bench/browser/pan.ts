import type { Browser, Page } from 'playwright-core';
import { processorSeconds } from './processor';

const FRAMES = 40;
/** Until the map is at rest again, its throw included. Milliseconds. */
const REST = 1_000;

/** A frame while the hand moves the map. Milliseconds. */
export interface FrameCost {
  readonly wall: number;
  /** Processor time of the whole browser. */
  readonly processor: number;
}

/** Draws frames while a mouse drags the ground of a sigma to and fro, a step a frame. */
const drag = (page: Page, frames: number): Promise<number> =>
  page.evaluate(async (count) => {
    const ground = document.querySelector('canvas.sigma-mouse')!;
    const box = ground.getBoundingClientRect();
    // Near a corner: an actor there would be dragged.
    const [left, top] = [box.left + 6, box.top + 6];
    const hand = {
      send(type: string, step: number) {
        const clientX = left + 90 * Math.sin(step / 6);
        const clientY = top + 60 * Math.sin(step / 9);
        const options = { bubbles: true, cancelable: true, buttons: 1, clientX, clientY };
        ground.dispatchEvent(new MouseEvent(type, options));
        return new Promise((resolve) => requestAnimationFrame(resolve));
      },
    };
    await hand.send('mousedown', 0);
    const start = performance.now();
    for (let step = 1; step <= count; step++) await hand.send('mousemove', step);
    const elapsed = performance.now() - start;
    await hand.send('mouseup', count);
    return elapsed / count;
  }, frames);

/** What a frame costs while the map that is on the page is panned. It must be at rest. */
export const panning = async (browser: Browser, page: Page): Promise<FrameCost> => {
  const before = await processorSeconds(browser);
  const wall = await drag(page, FRAMES);
  const processor = (1000 * ((await processorSeconds(browser)) - before)) / FRAMES;
  await page.waitForTimeout(REST);
  return { wall, processor };
};
