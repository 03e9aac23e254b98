import type { Page } from 'playwright-core';

/** What a page under measurement notes of itself. */
interface Notes {
  /** When the first name stood on a map, on the page's clock; `null` until then. */
  firstName: number | null;
}

const NOTES = 'benchNotes';

/** From the first script of the page on, notes when a map first shows a name. */
export const watchNames = (page: Page): Promise<unknown> =>
  page.addInitScript((key) => {
    const notes: Notes = { firstName: null };
    Object.assign(window, { [key]: notes });
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (this: CanvasRenderingContext2D, ...what) {
      if (notes.firstName === null && this.canvas.className === 'sigma-labels') {
        notes.firstName = 0;
        // The task after this one: the frame has been handed over.
        setTimeout(() => {
          notes.firstName = performance.now();
        });
      }
      write.apply(this, what);
    };
  }, NOTES);

/** Waits for the first name on a map, and tells when that was. */
export const firstName = async (page: Page): Promise<number> => {
  const found = await page.waitForFunction(
    (key) => (window as unknown as Record<string, Notes>)[key]!.firstName || null,
    NOTES,
    { timeout: 120_000 },
  );
  return (await found.jsonValue())!;
};

/** The page's clock. Milliseconds. */
export const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
