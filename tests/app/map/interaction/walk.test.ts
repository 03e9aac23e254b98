import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byImportance,
  HEADINGS,
  neighbourAround,
  neighboursOf,
  neighbourTowards,
  typesBetween,
  type WalkGround,
} from '../../../../src/app/map/interaction/walk';
import { afterStep, STANDING, type WalkStep } from '../../../../src/app/map/interaction/walk-state';
import { buildScene } from '../../../../src/app/map/scene';
import { actor, LINE, tie } from '../fixtures';

/** a in the middle; b to the right, c above, d to the left and further off; lone far away. */
const PLACES = Float32Array.from([0, 0, 10, 1, 2, 12, -30, -4, 100, 100]);
const scene = buildScene({
  stakeholders: LINE.stakeholders,
  relationships: [
    tie('ab', 'a', 'b'),
    tie('ba', 'b', 'a', { type: 'advocacy' }),
    tie('ac', 'a', 'c'),
    tie('ad', 'a', 'd', { type: 'pressure' }),
    tie('aa', 'a', 'a'),
  ],
});
const ground: WalkGround = { scene, positions: PLACES, isNodeDrawn: () => true, isTieDrawn: () => true };
const [A, B, C, D, LONE] = [0, 1, 2, 3, 4] as const;

describe('neighbours on the map', () => {
  it('are joined by a drawn tie, each once', () => {
    expect(neighboursOf(ground, A)).toEqual([B, C, D]);
    expect(neighboursOf(ground, LONE)).toEqual([]);
    const pressure = scene.tieIndexOf.get('ad');
    expect(neighboursOf({ ...ground, isTieDrawn: (t) => t === pressure }, A)).toEqual([D]);
    expect(neighboursOf({ ...ground, isNodeDrawn: (n) => n !== B }, A)).toEqual([C, D]);
  });

  it('lie in a direction; up is where y grows', () => {
    expect(HEADINGS.map((heading) => neighbourTowards(ground, A, heading))).toEqual([D, B, C, null]);
    expect(neighbourTowards(ground, C, 'down')).toBe(A);
  });

  it('are gone through clockwise from twelve, and round again', () => {
    const turn = (at: number) => neighbourAround(ground, A, at, 1);
    // c stands a little right of twelve, then b at three, then d at nine.
    expect([turn(A), turn(C), turn(B), turn(D)]).toEqual([C, B, D, C]);
    expect(neighbourAround(ground, A, C, -1)).toBe(D);
    expect(neighbourAround(ground, LONE, LONE, 1)).toBeNull();
  });

  it('are all met by going round', () => {
    const coordinate = fc.integer({ min: -50, max: 50 });
    const around = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(around, (places) => {
        const star = buildScene({
          stakeholders: [actor('hub'), ...places.map((_, i) => actor(`n${i}`))],
          relationships: places.map((_, i) => tie(`t${i}`, 'hub', `n${i}`)),
        });
        const positions = Float32Array.from([0, 0, ...places.flat()]);
        const met = new Set<number>();
        let at = 0;
        for (let i = 0; i < places.length; i++) {
          at = neighbourAround({ ...ground, scene: star, positions }, 0, at, 1)!;
          met.add(at);
        }
        expect(met.size).toBe(places.length);
      }),
    );
  });

  it('are told with the types of the ties between', () => {
    expect(typesBetween(ground, A, B)).toEqual(['cooperation', 'advocacy']);
    expect(typesBetween(ground, B, C)).toEqual([]);
  });

  it('are ranked by importance, equals in the order of the network', () => {
    expect(byImportance(ground, [0.2, 0.9, 0.2, 1, 0])).toEqual([D, B, A, C, LONE]);
    expect(byImportance({ ...ground, isNodeDrawn: (n) => n !== D }, [0.2, 0.9, 0.2, 1, 0])[0]).toBe(B);
  });
});

describe('a walk', () => {
  const map = { ground, importance: [0.2, 0.9, 0.2, 1, 0], begin: null as string | null };
  const walk = (steps: readonly WalkStep[], on = map) =>
    steps.reduce((state, step) => afterStep(state, step, on), STANDING);
  const go = (heading: (typeof HEADINGS)[number]): WalkStep => ({ step: 'go', heading });

  it('begins with the selected actor, else with the most important one', () => {
    expect(walk([go('left')]).trail).toEqual(['d']);
    expect(walk([go('left')], { ...map, begin: 'c' }).trail).toEqual(['c']);
    expect(walk([go('left')], { ...map, begin: 'gone' }).trail).toEqual(['d']);
  });

  it('goes along ties, and says along which it came', () => {
    const state = walk([go('up'), go('right'), go('right')]);
    expect(state.trail).toEqual(['d', 'a', 'b']);
    expect(state.news).toEqual({ what: 'at', node: B, from: A });
  });

  it('stays where there is nobody, and says so', () => {
    const state = walk([go('up'), go('left')]);
    expect(state.trail).toEqual(['d']);
    expect(state.news).toEqual({ what: 'nobody', heading: 'left' });
    expect(walk([go('up')], { ...map, begin: 'lone' }).trail).toEqual(['lone']);
    expect(walk([go('up'), go('up')], { ...map, begin: 'lone' }).news).toEqual({ what: 'alone' });
  });

  it('goes through the neighbours of the actor that it came from', () => {
    const round: WalkStep = { step: 'around', turn: 1 };
    expect(walk([go('up'), go('right'), go('right'), round, round]).trail).toEqual(['d', 'a', 'b', 'd', 'c']);
    // Begun with it, the first actor is the hub.
    expect(walk([go('up'), round, round], { ...map, begin: 'a' }).trail).toEqual(['a', 'c', 'b']);
  });

  it('goes by importance and round again, home and back', () => {
    const next: WalkStep = { step: 'next', by: 1 };
    expect(walk([next, next, next]).trail).toEqual(['d', 'b', 'a']);
    expect(walk([next, { step: 'next', by: -1 }]).trail).toEqual(['d', 'lone']);
    const state = walk([next, next, { step: 'home' }, { step: 'back' }]);
    expect(state.trail).toEqual(['d', 'b']);
    expect(walk([next, { step: 'back' }]).trail).toEqual(['d']);
    expect(walk([next, { step: 'leave' }])).toEqual(STANDING);
  });

  it('begins anew where its actor is no longer drawn, and never begins on an empty map', () => {
    const state = walk([go('up')]);
    const without = { ...map, ground: { ...ground, isNodeDrawn: (n: number) => n !== D } };
    expect(afterStep(state, go('up'), without).trail).toEqual(['d', 'b']);
    const empty = { ...map, ground: { ...ground, isNodeDrawn: () => false } };
    expect(walk([go('up'), { step: 'home' }], empty)).toEqual(STANDING);
  });
});
