import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildFigures } from '../../../../src/app/map/figures';
import { tieStyle } from '../../../../src/app/map/reducers';
import { buildScene } from '../../../../src/app/map/scene';
import { tieDisplay } from '../../../../src/app/map/sigma/display';
import { createTieDisplays } from '../../../../src/app/map/sigma/tie-displays';
import { buildView, type MapFocus } from '../../../../src/app/map/view';
import { actor, tie } from '../fixtures';
import { NOTHING } from '../views';

const scene = buildScene({
  stakeholders: ['a', 'b', 'c'].map((id) => actor(id)),
  relationships: [
    tie('t1', 'a', 'b'),
    tie('t2', 'b', 'c', { type: 'funding' }),
    tie('t3', 'a', 'c', { type: 'conflict' }),
  ],
});
const figures = buildFigures(scene, null, 'degree');
const viewWith = (focus: Partial<MapFocus>, scheme: 'light' | 'dark' = 'light') =>
  buildView(scene, figures, { ...NOTHING, ...focus }, scheme);

describe('ties as they are drawn', () => {
  it('are as their styles say, whatever was looked at before', () => {
    const focus = fc.record({
      hovered: fc.constantFrom(null, 'a', 'b'),
      selected: fc.subarray(['a', 'b', 'c']),
      enlarged: fc.constantFrom(1, 1.4),
      shown: fc.constantFrom(null, { stakeholders: new Set(['a', 'b']), relationships: new Set(['t1']) }),
    });
    const looks = fc.array(fc.tuple(focus, fc.constantFrom('light', 'dark')), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(looks, (steps) => {
        const displays = createTieDisplays();
        for (const [look, scheme] of steps) {
          const view = viewWith(look, scheme);
          const drawn = scene.ties.map((_, i) => ({ ...displays.of(view, i) }));
          expect(drawn).toEqual(scene.ties.map((_, i) => tieDisplay(tieStyle(view, i))));
        }
      }),
    );
  });

  it('are the same objects when only figures or the selection are new', () => {
    const displays = createTieDisplays();
    const before = displays.of(viewWith({}), 0);
    expect(displays.of(viewWith({ selected: ['a'] }), 0)).toBe(before);
    expect(displays.of(viewWith({ hovered: 'a' }), 0)).not.toBe(before);
  });
});
