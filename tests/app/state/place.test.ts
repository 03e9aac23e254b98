import { describe, expect, it } from 'vitest';
import { hashOf, type Place, placeOf } from '../../../src/app/state/place';

describe('the place in the address', () => {
  const places: readonly Place[] = [
    { page: 'start' },
    { page: 'import' },
    { page: 'project', id: 'a1b2', screen: 'map' },
    { page: 'project', id: 'a/b#c %', screen: 'report' },
  ];
  it('reads back what it writes', () => {
    for (const place of places) expect(placeOf(hashOf(place))).toEqual(place);
  });

  it('is the start screen for an address that names none', () => {
    for (const hash of [
      '',
      '#',
      '#/',
      '#/nowhere',
      '#/project',
      '#/project//map',
      '#/project/%E0%A4%A/map',
    ]) {
      expect(placeOf(hash)).toEqual({ page: 'start' });
    }
  });

  it('is the map for a screen that does not exist', () => {
    expect(placeOf('#/project/x/__proto__')).toEqual({ page: 'project', id: 'x', screen: 'map' });
    expect(placeOf('#/project/x')).toEqual({ page: 'project', id: 'x', screen: 'map' });
  });
});
