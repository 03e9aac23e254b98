import { describe, expect, it } from 'vitest';
import { rolesOfRoute } from '../../../src/analysis/boomerang/roles';
import { mix, type Scheme } from '../../../src/app/map/color';
import { buildFigures } from '../../../src/app/map/figures';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { nodeStyle, tieStyle } from '../../../src/app/map/reducers';
import { buildScene, EMPTY_SCENE } from '../../../src/app/map/scene';
import { sizeRange } from '../../../src/app/map/sizes';
import { buildView, type MapFocus } from '../../../src/app/map/view';
import { ANALYSIS, actor, LINE, PAIR, ROUTE, tie } from './fixtures';
import { NOTHING, viewOf } from './views';

const scene = buildScene(LINE);
const figures = buildFigures(scene, ANALYSIS, 'betweenness');
const view = (focus: Partial<MapFocus> = {}, scheme: Scheme = 'light') =>
  buildView(scene, figures, { ...NOTHING, ...focus }, scheme);
const styles = (focus: Partial<MapFocus> = {}) => scene.nodes.map((_, i) => nodeStyle(view(focus), i));
const ties = (focus: Partial<MapFocus> = {}) => scene.ties.map((_, i) => tieStyle(view(focus), i));
const [A, B, C, D, LONE] = [0, 1, 2, 3, 4] as const;

describe('size', () => {
  it('is proportional in area above the smallest', () => {
    const { smallest, largest } = sizeRange(5);
    const area = figures.radii.map((r) => r * r - smallest * smallest);
    expect(figures.radii[B]).toBeCloseTo(largest, 5);
    expect(figures.radii[A]).toBeCloseTo(smallest, 5);
    // c has a quarter of b's betweenness.
    expect(area[C]! / area[B]!).toBeCloseTo(0.25, 5);
    // Undefined counts as none.
    expect(figures.radii[LONE]).toBeCloseTo(smallest, 5);
  });

  it('is equal for all without figures, and where a metric is undefined or only a name', () => {
    for (const radii of [
      buildFigures(scene, null, 'betweenness').radii,
      buildFigures(scene, ANALYSIS, 'pagerank').radii,
      buildFigures(scene, ANALYSIS, 'community').radii,
    ]) {
      expect(new Set(radii).size).toBe(1);
    }
  });

  it('shrinks with the number of actors', () => {
    expect(sizeRange(2000).largest).toBeLessThan(sizeRange(120).largest);
    expect(sizeRange(120).largest).toBeLessThan(sizeRange(20).largest);
    expect(sizeRange(2000).smallest).toBeGreaterThan(2);
  });

  it('has a place for an actor that the analysis does not know yet', () => {
    const old = { ...ANALYSIS, actors: ['a', 'b'] };
    expect(buildFigures(scene, old, 'betweenness').marks[C]).toEqual([]);
  });
});

describe('marks', () => {
  it('rings convenors in gold, amplifiers in a broken ring, others not', () => {
    const [a, b, c] = styles();
    expect(a!.inner).toBeNull();
    expect(b!.inner).toMatchObject({ color: MAP_THEMES.light.convenor, broken: false });
    expect(c!.inner).toMatchObject({ color: MAP_THEMES.light.amplifier, broken: true });
  });

  it('names convenors in bold with a star, whatever the room', () => {
    const [a, b, c] = styles();
    expect(b!.label).toMatchObject({ text: 'B', bold: true, always: true });
    expect(c!.label).toMatchObject({ bold: false, always: false });
    expect(a!.label).toMatchObject({ bold: false, signs: [] });
    expect(b!.label!.signs.map(({ name, backing }) => `${name} ${backing}`)).toEqual([
      'convenor bare',
      'amplifier bare',
    ]);
    expect(c!.label!.signs.map(({ name }) => name)).toEqual(['amplifier']);
    expect(b!.label!.priority).toBeGreaterThan(c!.label!.priority);
    expect(b!.label!.size).toBeGreaterThan(a!.label!.size);
  });
});

describe('focus', () => {
  it('dims nothing when nothing is looked at', () => {
    expect(styles().every((style) => !style.dimmed)).toBe(true);
    expect(ties().every((style) => !style.dimmed)).toBe(true);
  });

  it('lights the neighbourhood of the actor under the pointer', () => {
    const focus = { hovered: 'b' };
    expect(styles(focus).map((style) => style.dimmed)).toEqual([false, false, false, true, true]);
    expect(ties(focus).map((style) => style.dimmed)).toEqual([false, false, false, true, true]);
    expect(styles(focus)[D]!.label).toBeNull();
    expect(styles(focus)[A]!.z).toBeGreaterThan(styles(focus)[D]!.z);
    const { color } = styles()[D]!;
    expect(styles(focus)[D]!.color).toBe(mix(MAP_THEMES.light.background, color, 0.16));
  });

  it('rings every selected actor and dims nobody', () => {
    const selected = ['a', 'c'];
    const [a, b, c] = styles({ selected });
    for (const style of [a, c]) {
      expect(style!.outer).toMatchObject({ color: MAP_THEMES.light.selection });
      expect(style!.label).toMatchObject({ bold: true, always: true, whole: true });
    }
    expect(b!.outer).toBeNull();
    expect(styles({ selected }).some((style) => style.dimmed)).toBe(false);
  });

  it('keeps the ring and the name of a selected actor when it steps back', () => {
    const [a, b, c, d] = styles({ selected: ['d'], hovered: 'a' });
    expect([a, b, c, d].map((style) => style!.dimmed)).toEqual([false, false, true, false]);
    const far = styles({ selected: ['lone'], hovered: 'a' })[LONE]!;
    expect(far).toMatchObject({ dimmed: true, outer: { color: MAP_THEMES.light.selection } });
    expect(far.label).toMatchObject({ text: 'LONE', always: true });
  });

  it('forgets a focus on somebody who is gone', () => {
    const gone = view({ hovered: 'nobody', selected: ['nobody'] });
    expect(gone.lit).toBeNull();
    expect(gone.selected.size).toBe(0);
  });
});

describe('a shown route', () => {
  const shownRoute = { pair: PAIR, route: ROUTE };

  it('tags the parts', () => {
    expect([...rolesOfRoute(shownRoute.route)]).toEqual([
      ['a', 'blocked'],
      ['b', 'partner'],
      ['c', 'leverage-holder'],
      ['d', 'target'],
    ]);
    const two = { pair: PAIR, route: { ...ROUTE, pattern: 'two-step' as const } };
    expect([...rolesOfRoute(two.route).values()]).toEqual([
      'blocked',
      'leverage-holder',
      'leverage-holder',
      'target',
    ]);
    const direct = { ...ROUTE, pattern: 'direct' as const, actors: ['a', 'c', 'd'], ties: [] };
    expect([...rolesOfRoute(direct).values()]).toEqual(['blocked', 'leverage-holder', 'target']);
  });

  it('lights its actors and ties, and the tie that blocks; all else steps back', () => {
    expect(styles({ shownRoute }).map((style) => style.dimmed)).toEqual([false, false, false, false, true]);
    const lit = scene.ties.filter((_, i) => !ties({ shownRoute })[i]!.dimmed).map(({ id }) => id);
    expect(lit).toEqual(['ab', 'bc', 'cd', 'da']);
  });

  it('rings by part, outside the ring of a convenor', () => {
    const [a, b, c, d] = styles({ shownRoute });
    const { blocked, partner, 'leverage-holder': leverage, target, convenor } = MAP_THEMES.light;
    expect([a, b, c, d].map((style) => style!.outer!.color)).toEqual([blocked, partner, leverage, target]);
    expect(b!.inner!.color).toBe(convenor);
    expect(d!.label).toMatchObject({ role: 'target', always: true, bold: true });
  });

  it('gives way to the pointer', () => {
    expect(styles({ shownRoute, hovered: 'lone' }).map((s) => s.dimmed)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  it('keeps the parts of a route whose tie was deleted', () => {
    const cut = { pair: PAIR, route: { ...ROUTE, ties: ['ab', 'gone', 'cd'] } };
    expect(view({ shownRoute: cut }).lit!.ties.size).toBe(3);
  });
});

describe('ties', () => {
  it('have arrowheads where directed', () => {
    expect(ties().map((style) => style.arrow)).toEqual([false, true, true, true, true]);
  });

  it('are wider where stronger', () => {
    const [, bc, cb] = ties();
    expect(bc!.width).toBeGreaterThan(cb!.width);
  });

  it('are broken and paler where only planned', () => {
    const planned = ties()[2]!;
    expect([planned.dash, planned.gap]).toEqual([3, 6]);
  });

  it('bend only where parallel', () => {
    expect(ties().map((style) => style.bend !== 0)).toEqual([false, true, true, false, false]);
  });

  it('are bolder the fewer are shown', () => {
    const stakeholders = [actor('a'), actor('b')];
    const many = Array.from({ length: 200 }, (_, i) => tie(`t${i}`, 'a', 'b'));
    const network = { stakeholders, relationships: many };
    const shown = { stakeholders: new Set(['a', 'b']), relationships: new Set(['t0']) };
    expect(tieStyle(viewOf(network, { shown }), 0).width).toBeGreaterThan(tieStyle(viewOf(network), 0).width);
  });
});

it('draws nothing of nothing', () => {
  const empty = buildFigures(EMPTY_SCENE, null, 'betweenness');
  expect(empty.radii).toHaveLength(0);
  expect(buildView(EMPTY_SCENE, empty, NOTHING, 'dark').lit).toBeNull();
});
