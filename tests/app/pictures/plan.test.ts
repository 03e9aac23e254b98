import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { NOTHING, written } from '../../../src/app/map/svg/markup';
import type { LegendBlock } from '../../../src/app/pictures/legend-columns';
import { composePage } from '../../../src/app/pictures/page';
import { type Given, type PageTexts, planPage } from '../../../src/app/pictures/plan';

const EMPTY: PageTexts = { title: '', subtitle: '', note: '', date: '' };
const measure = (text: string, size: number) => text.length * size * 0.55;
const theme = MAP_THEMES.light;

const blocks = (lines: readonly number[]): LegendBlock[] =>
  lines.map((count, b) => ({
    heading: `Block ${b}`,
    lines: Array.from({ length: count }, (_, l) => ({ text: `line ${b}.${l}`, mark: null })),
  }));

const plan = (given: Given, texts: Partial<PageTexts> = {}, legend: readonly LegendBlock[] = []) =>
  planPage({ given, texts: { ...EMPTY, ...texts }, legend, theme, measure });

const MAP: Given = { what: 'map', room: { width: 900, height: 600 } };
const PAGE: Given = { what: 'page', room: { width: 1_200, height: 849 } };

describe('around a map of given size', () => {
  it('is the map alone where nothing is written', () => {
    expect(plan(MAP)).toMatchObject({
      width: 900,
      height: 600,
      map: { x: 0, y: 0, width: 900, height: 600 },
      rule: null,
    });
  });

  it('puts title, subtitle and note around it, and never changes the map', () => {
    const { map, height, rule } = plan(MAP, { title: 'One', subtitle: 'Two', note: 'Three', date: 'Four' });
    // 24 above, a line of 30 and one of 21, 8 below.
    expect(map).toEqual({ x: 0, y: 83, width: 900, height: 600 });
    expect(rule).toBe(683);
    // 14 above the line of 17, 18 below.
    expect(height).toBe(683 + 14 + 17 + 18);
  });

  it('grows with the legend', () => {
    const { map, legend, height } = plan(MAP, {}, blocks([3]));
    expect(map.height).toBe(600);
    expect(legend.y).toBe(620);
    // A heading and three lines of 17 + 4.
    expect(height).toBe(620 + 4 * 21 + 18);
  });
});

describe('on a page of given size', () => {
  it('gives the map what is left', () => {
    const { width, height, map } = plan(PAGE, { title: 'One' });
    expect([width, height]).toEqual([1_200, 849]);
    expect(map.y + map.height).toBe(849);
  });

  it('puts a long legend beside the map', () => {
    const slide: Given = { what: 'page', room: { width: 1_200, height: 675 } };
    const { height, map, legend } = plan(slide, { title: 'One' }, blocks([20, 4, 22]));
    expect(height).toBe(675);
    expect(legend.x).toBeGreaterThanOrEqual(map.x + map.width);
  });

  it('puts it beneath the map of an upright page', () => {
    const { height, map, legend } = plan(
      { what: 'page', room: { width: 849, height: 1_200 } },
      {},
      blocks([6, 3, 6]),
    );
    expect(height).toBe(1_200);
    expect(map.width).toBe(849);
    expect(legend.y).toBeGreaterThan(map.y + map.height);
  });

  it('leaves the map room, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.record({
          title: fc.string({ maxLength: 300 }),
          subtitle: fc.string({ maxLength: 300 }),
          note: fc.string({ maxLength: 900 }),
          date: fc.string({ maxLength: 20 }),
        }),
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }),
        fc.constantFrom(0.7, 1, Math.SQRT2, 1.78),
        (texts, lines, ratio) => {
          const room = { width: 1_000, height: 1_000 / ratio };
          const { map, width, height } = plan({ what: 'page', room }, texts, blocks(lines));
          expect(width).toBe(1_000);
          expect(map.width).toBeGreaterThan(150);
          expect(map.height).toBeGreaterThan(100);
          expect(map.y + map.height).toBeLessThanOrEqual(height + 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('a page says its size, and keeps its shape at any other', () => {
  const page = composePage({
    plan: plan(MAP, { title: 'A & B' }),
    map: NOTHING,
    definitions: NOTHING,
    title: 'A & B',
    description: 'What is on it',
    theme,
    fontFamily: '"Segoe UI", sans-serif',
  });
  expect(page.svg).toContain('width="900" height="662" viewBox="0 0 900 662"');
  expect(page.sized(1_800)).toContain('width="1800" height="1324" viewBox="0 0 900 662"');
  expect(page.svg).toContain(`<title>${written('A & B')}</title>`);
  expect(page.svg).toContain('>A &amp; B</text>');
  expect(page.svg).toContain('font-family="&quot;Segoe UI&quot;, sans-serif"');
});
