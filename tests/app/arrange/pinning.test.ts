import { expect, it } from 'vitest';
import { pinnedAmong, turnedPins } from '../../../src/app/arrange/pinning';
import type { Places } from '../../../src/project/places';

const PLACES: Places = new Map([
  ['a', { x: 1, y: 2, pinned: true }],
  ['b', { x: 3, y: 4, pinned: false }],
  ['gone', { x: 5, y: 6, pinned: true }],
]);

it('turns only those that are the other way, and leaves them where they are', () => {
  expect([...turnedPins(PLACES, ['a', 'b', 'nowhere'], true)]).toEqual([['b', { x: 3, y: 4, pinned: true }]]);
  expect([...turnedPins(PLACES, ['a', 'b', 'nowhere'], false)]).toEqual([
    ['a', { x: 1, y: 2, pinned: false }],
  ]);
});

it('counts pins of actors that are still there', () => {
  expect(pinnedAmong(PLACES, [{ id: 'b' }, { id: 'a' }, { id: 'new' }])).toEqual(['a']);
});
