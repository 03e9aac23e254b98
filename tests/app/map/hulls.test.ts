import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from '../../../src/app/map/color';
import { buildFigures } from '../../../src/app/map/figures';
import { buildHulls } from '../../../src/app/map/hulls/build';
import { groupsOf } from '../../../src/app/map/hulls/groups';
import { type Corner, convexHull, type Disc, outlineOfDiscs } from '../../../src/app/map/hulls/outline';
import { hullTitles } from '../../../src/app/map/hulls/titles';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { buildScene } from '../../../src/app/map/scene';
import type { Grouping } from '../../../src/project/view-state';
import { ANALYSIS, LINE } from './fixtures';
import { viewOf } from './views';

/** Twice the area to the left of `a` to `b` that `c` spans. */
const turn = (a: Corner, b: Corner, c: Corner) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const sides = (corners: readonly Corner[]) =>
  corners.map((corner, i) => [corner, corners[(i + 1) % corners.length]!] as const);

const anyPoint = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
const anyDisc: fc.Arbitrary<Disc> = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  radius: fc.integer({ min: 1, max: 40 }),
});

describe('the convex hull of points', () => {
  it('is the four corners of a square', () => {
    const inside: Corner[] = [
      [1, 1],
      [2, 3],
    ];
    const onTheRim: Corner = [2, 0];
    expect(convexHull([...inside, [4, 4], [0, 0], onTheRim, [4, 0], [0, 4]])).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ]);
  });

  it('is what there is of one point, of none, and of points on a line', () => {
    expect(convexHull([])).toEqual([]);
    expect(convexHull([[3, 4]])).toEqual([[3, 4]]);
    expect(
      convexHull([
        [3, 4],
        [3, 4],
      ]),
    ).toEqual([[3, 4]]);
    expect(
      convexHull([
        [0, 0],
        [2, 2],
        [1, 1],
      ]),
    ).toEqual([
      [0, 0],
      [2, 2],
    ]);
  });

  it('turns left at every corner, has all points on its left, and its corners are points', () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 60 }), (points) => {
        const hull = convexHull(points);
        const given = new Set(points.map(String));
        for (const corner of hull) expect(given.has(String(corner))).toBe(true);
        if (hull.length < 3) return;
        for (const [a, b] of sides(hull))
          for (const point of points) expect(turn(a, b, point)).toBeGreaterThanOrEqual(0);
        for (const [i, [a, b]] of sides(hull).entries()) {
          expect(turn(a, b, hull[(i + 2) % hull.length]!)).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('the outline of discs', () => {
  it('is a circle around one', () => {
    const outline = outlineOfDiscs([{ x: 10, y: 20, radius: 5 }], 3);
    expect(outline).toHaveLength(32);
    for (const [x, y] of outline) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(8, 9);
  });

  it('is nothing of none', () => {
    expect(outlineOfDiscs([], 3)).toEqual([]);
  });

  it('keeps all discs and nearly all of the padding within', () => {
    fc.assert(
      fc.property(fc.array(anyDisc, { minLength: 1, maxLength: 30 }), (discs) => {
        const outline = outlineOfDiscs(discs, 14);
        const many = Array.from({ length: 70 }, (_, i) => discs[i % discs.length]!);
        expect(outlineOfDiscs(many, 14)).toEqual(outline);
        for (const [a, b] of sides(outline)) {
          const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
          for (const { x, y, radius } of discs) {
            const room = turn(a, b, [x, y]) / length;
            expect(room).toBeGreaterThan((radius + 14) * 0.995);
          }
        }
      }),
    );
  });
});

describe('groups', () => {
  const scene = buildScene(LINE);
  const figures = buildFigures(scene, ANALYSIS, 'betweenness');
  const view = viewOf(LINE);
  const groups = (by: Grouping, shown = view.shown) =>
    groupsOf({ scene, figures, scheme: 'light', shown }, by, (number, centre) => `${number} ${centre}`);

  it('are by community, named after who has most ties', () => {
    expect(groups('community').map(({ key, label, nodes }) => [key, label, nodes])).toEqual([
      ['0', '0 B', [0, 1]],
      ['1', '1 C', [2, 3]],
      ['2', '2 LONE', [4]],
    ]);
  });

  it('are by kind in the colour of the kind, and by country', () => {
    const { stakeholders } = LINE;
    const kinds = groups('kind');
    expect(kinds.map(({ key }) => key)).toEqual(['clan', 'cso', 'government', 'igo', 'network']);
    expect(kinds[1]!.label).toBe('Civil-society organisation');
    const abroad = {
      ...LINE,
      stakeholders: stakeholders.map((s, i) => ({
        ...s,
        country: ['AT', 'RS', 'AT', undefined, '__proto__'][i],
      })),
    };
    const of = buildScene(abroad as typeof LINE);
    const countries = groupsOf({ scene: of, figures, scheme: 'dark', shown: null }, 'country', String);
    expect(countries.map(({ key, label, nodes }) => [key, label, nodes])).toEqual([
      ['AT', 'Austria', [0, 2]],
      ['RS', 'Serbia', [1]],
      ['__proto__', '__proto__', [4]],
    ]);
    expect(new Set(countries.map(({ color }) => color)).size).toBe(3);
  });

  it('keep their colours when actors are hidden', () => {
    const shown = { stakeholders: new Set(['c', 'd', 'lone']), relationships: new Set<string>() };
    const part = groups('community', shown);
    expect(part.map(({ nodes }) => nodes)).toEqual([[], [2, 3], [4]]);
    expect(part.map(({ color }) => color)).toEqual(groups('community').map(({ color }) => color));
  });

  it('are none by community before there are figures', () => {
    const bare = {
      scene,
      figures: buildFigures(scene, null, 'betweenness'),
      scheme: 'light',
      shown: null,
    } as const;
    expect(groupsOf(bare, 'community', String)).toEqual([]);
  });
});

describe('hulls', () => {
  const positions = Float32Array.from([0, 0, 100, 0, 0, 100, 100, 100, 900, 900]);
  const hulls = (by: Grouping | 'none', scheme: 'light' | 'dark' | 'print' = 'light') =>
    buildHulls(
      viewOf(LINE, { layers: { hulls: by, badges: false, names: 'all' } }, scheme),
      positions,
      (n, name) => `${n} ${name}`,
    );

  it('are drawn around two and more', () => {
    expect(hulls('none')).toEqual([]);
    expect(hulls('kind')).toEqual([]);
    const two = hulls('community');
    expect(two.map(({ label }) => label)).toEqual(['0 B', '1 C']);
    // a and b lie on y = 0: the hull reaches as far down as the larger of them and the padding.
    const lowest = Math.min(...two[0]!.outline.map(([, y]) => y));
    const { radii } = viewOf(LINE).figures;
    expect(-lowest).toBeCloseTo(Math.max(radii[0]!, radii[1]!) + 14, 4);
  });

  it.each(['light', 'dark', 'print'] as const)('have labels that can be read, %s', (scheme) => {
    for (const { ink } of hulls('community', scheme)) {
      expect(contrast(ink, MAP_THEMES[scheme].background)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('have their names astride the line: at the top, else below, left or right', () => {
    const frame = { width: 800, height: 600, left: 50, top: 500, scale: 2, sizeScale: 1 };
    const [hull] = hulls('community');
    const [title] = hullTitles([hull!], frame);
    expect(title).toMatchObject({ text: '0 B', bold: true });
    const ys = hull!.outline.map(([, y]) => y);
    const xs = hull!.outline.map(([x]) => x);
    expect(title!.spots.map(({ y }) => y).slice(0, 2)).toEqual([
      500 - 2 * Math.max(...ys),
      500 - 2 * Math.min(...ys),
    ]);
    expect(title!.spots.map(({ x }) => x).slice(2)).toEqual([
      50 + 2 * Math.min(...xs),
      50 + 2 * Math.max(...xs),
    ]);
  });
});
