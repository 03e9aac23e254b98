import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, visit } from './support/session';
import { mapSettled, openSample, type Sample } from './support/steps';

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Notes every line of text on the canvas of names, as the browser sets it; wiped with the canvas. */
const noteLines = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const lines: Line[] = [];
    Object.assign(window, { drawnLines: lines });
    const { fillText, clearRect } = CanvasRenderingContext2D.prototype;
    const isNames = ({ canvas }: CanvasRenderingContext2D) => canvas.className === 'sigma-labels';
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (isNames(this)) lines.length = 0;
      clearRect.apply(this, box);
    };
    CanvasRenderingContext2D.prototype.fillText = function (...what) {
      const [text, x, y] = what;
      if (isNames(this)) {
        const ink = this.measureText(text);
        lines.push({
          text,
          left: x,
          right: x + ink.width,
          top: y - ink.actualBoundingBoxAscent,
          bottom: y + ink.actualBoundingBoxDescent,
        });
      }
      fillText.apply(this, what);
    };
  });

const drawnLines = (page: Page): Promise<Line[]> =>
  page.evaluate(() => (window as unknown as { drawnLines: Line[] }).drawnLines);

/** Pairs of lines that share ink, in words. */
const overlaps = (lines: readonly Line[]): string[] =>
  lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );

const ZOOMS = 5;

describe('names on the real map', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it.each<readonly [Sample, number]>([
    ['boomerang-textbook', 10],
    ['national-dialogue', 30],
  ])('never share ink, at five zooms: %s', async (sample, atLeast) => {
    const { page, close } = await visit(stage);
    await noteLines(page);
    await page.reload();
    await openSample(page, sample);
    const whole = await drawnLines(page);
    expect(whole.length).toBeGreaterThanOrEqual(atLeast);
    const seen = new Set<string>();
    for (let zoom = 1; zoom <= ZOOMS; zoom++) {
      await mapSettled(page);
      await page.waitForTimeout(300);
      const lines = await drawnLines(page);
      seen.add(lines.map(({ text, left }) => `${text} ${Math.round(left)}`).join());
      expect(lines.length, `zoom ${zoom}`).toBeGreaterThan(0);
      expect(overlaps(lines), `zoom ${zoom}`).toEqual([]);
      await page.getByRole('button', { name: 'Zoom in' }).click();
    }
    // Five pictures, and not one five times.
    expect(seen.size).toBe(ZOOMS);
    await close();
  });
});
