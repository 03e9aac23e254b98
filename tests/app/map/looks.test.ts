import { describe, expect, it } from 'vitest';
import { mix, type Scheme } from '../../../src/app/map/color';
import { loopStyle, nodeStyle, tieStyle } from '../../../src/app/map/reducers';
import type { MapFocus } from '../../../src/app/map/view';
import type { Layers } from '../../../src/project/view-state';
import { LINE, PAIR, ROUTE, tie } from './fixtures';
import { NOTHING, viewOf } from './views';

const view = (focus: Partial<MapFocus> = {}, scheme: Scheme = 'light') => viewOf(LINE, focus, scheme);
const { scene } = view();
const styles = (focus: Partial<MapFocus> = {}) => scene.nodes.map((_, i) => nodeStyle(view(focus), i));
const ties = (focus: Partial<MapFocus> = {}) => scene.ties.map((_, i) => tieStyle(view(focus), i));
const [A, B, C, D] = [0, 1, 2, 3] as const;

describe('ties of actors to themselves', () => {
  const twice = {
    ...LINE,
    relationships: [...LINE.relationships, tie('aa2', 'a', 'a', { direction: 'directed' })],
  };
  const loops = (focus: Partial<MapFocus> = {}) => {
    const looked = viewOf(twice, focus);
    return looked.scene.loops.map((_, i) => loopStyle(looked, i));
  };

  it('are loops and no ties: they join nobody', () => {
    expect(scene.ties.map(({ id }) => id)).not.toContain('aa');
    expect(scene.loops.map(({ id }) => id)).toEqual(['aa']);
    expect(scene.nodes[A]!.ties).toBe(2);
    expect(scene.tieIndexOf.has('aa')).toBe(false);
  });

  it('have a place of their own each, and look like their type', () => {
    expect(loops().map(({ node, place, arrow }) => [node, place, arrow])).toEqual([
      [A, 0, false],
      [A, 1, true],
    ]);
    expect(loops()[0]!.color).toBe(tieStyle(viewOf(twice), 0).color);
  });

  it('step back with their actor, and are hidden by a filter', () => {
    expect(loops({ hovered: 'a' }).map(({ dimmed }) => dimmed)).toEqual([false, false]);
    expect(loops({ hovered: 'b' }).map(({ dimmed }) => dimmed)).toEqual([true, true]);
    const shown = { stakeholders: new Set(['a']), relationships: new Set(['aa2']) };
    expect(loops({ shown }).map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});

describe('what is not shown', () => {
  const shown = { stakeholders: new Set(['a', 'b']), relationships: new Set(['ab']) };

  it('is hidden and not named', () => {
    expect(styles({ shown }).map(({ hidden }) => hidden)).toEqual([false, false, true, true, true]);
    expect(styles({ shown }).map(({ label }) => label === null)).toEqual([false, false, true, true, true]);
    expect(ties({ shown }).map(({ hidden }) => hidden)).toEqual([false, true, true, true, true]);
  });

  it('is not under the pointer, and keeps its style for when it comes back', () => {
    expect(view({ shown, hovered: 'c' }).lit).toBeNull();
    expect(styles({ shown, selected: ['c'] })[C]!.label).toBeNull();
    expect(styles({ shown })[C]!.radius).toBe(styles()[C]!.radius);
  });
});

describe('ways between two actors', () => {
  const path = { stakeholders: ['a', 'b', 'gone'], relationships: ['ab', 'gone'] };

  it('are lit and named, all else steps back', () => {
    expect(styles({ path }).map(({ dimmed }) => dimmed)).toEqual([false, false, true, true, true]);
    expect(ties({ path }).map(({ dimmed }) => dimmed)).toEqual([false, true, true, true, true]);
    expect(styles({ path })[A]!.label).toMatchObject({ bold: true, always: true, whole: true, role: null });
  });

  it('are lit together with a route', () => {
    const route = { ...ROUTE, actors: ['b', 'c', 'd'], ties: ['bc', 'cd'], pattern: 'direct' as const };
    const both = view({ path, shownRoute: { pair: { ...PAIR, blockages: [] }, route } });
    expect([...both.lit!.nodes].sort()).toEqual([A, B, C, D]);
    expect([...both.lit!.ties].map((i) => scene.ties[i]!.id).sort()).toEqual(['ab', 'bc', 'cd']);
  });
});

describe('layers', () => {
  const layers = (more: Partial<Layers>) => ({ layers: { ...NOTHING.layers, ...more } });

  it('leave out all names but those that are looked at', () => {
    const focus = { ...layers({ names: 'none' }), selected: ['a'] };
    expect(styles(focus).map(({ label }) => label?.text ?? null)).toEqual(['A', null, null, null, null]);
  });

  it('keep the signs where there are no names', () => {
    const focus = layers({ names: 'none', badges: true });
    expect(styles(focus).map(({ label }) => label?.text ?? null)).toEqual([null, '', '', null, null]);
  });

  it('show the signs of all functions: on a disc by structure, in a circle as declared', () => {
    const declared = {
      ...LINE,
      stakeholders: LINE.stakeholders.map((s) => ({ ...s, functions: ['investor', 'amplifier'] as const })),
    };
    const signs = (badges: boolean) =>
      nodeStyle(viewOf(declared, layers({ badges })), C).label!.signs.map((s) => `${s.name} ${s.backing}`);
    expect(signs(true)).toEqual(['filter filled', 'amplifier filled', 'investor outlined']);
    expect(signs(false)).toEqual(['amplifier bare']);
  });
});

describe('for a projector', () => {
  it('are names larger and lines heavier, and actors where they were', () => {
    const presented = { enlarged: 1.4 };
    expect(styles(presented)[B]!.label!.size).toBeCloseTo(1.4 * styles()[B]!.label!.size, 9);
    expect(styles(presented)[B]!.inner!.width).toBeCloseTo(1.4 * styles()[B]!.inner!.width, 9);
    expect(ties(presented)[0]!.width).toBeCloseTo(1.4 * ties()[0]!.width, 9);
    expect(styles(presented)[B]!.radius).toBe(styles()[B]!.radius);
  });
});

describe('in print', () => {
  it('are shapes edged in ink, and dimmed edges paler', () => {
    const printed = (focus: Partial<MapFocus> = {}) => nodeStyle(view(focus, 'print'), A);
    expect(printed()).toMatchObject({ edge: '#000000', color: '#ffffff', filling: 'plain' });
    expect(printed({ hovered: 'c' }).edge).toBe(mix('#ffffff', '#000000', 0.16));
    expect(nodeStyle(view({}, 'dark'), A).edge).toBeNull();
  });
});
