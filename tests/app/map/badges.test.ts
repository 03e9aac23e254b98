import { describe, expect, it } from 'vitest';
import { signsOf } from '../../../src/app/map/badges/function-signs';
import { SIGN_SHAPES } from '../../../src/app/map/badges/sign-shapes';
import { contrast, SCHEMES } from '../../../src/app/map/color';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../../src/model/vocabulary';

const EVERY = Object.keys(NETWORK_FUNCTIONS) as NetworkFunction[];
const { light } = MAP_THEMES;

describe('the signs of an actor', () => {
  it('are those of convenors and amplifiers, unless all are asked for', () => {
    const all = signsOf(EVERY, [], { badges: false }, light);
    expect(all.map(({ name, backing }) => [name, backing])).toEqual([
      ['convenor', 'bare'],
      ['amplifier', 'bare'],
    ]);
    expect(signsOf([], EVERY, { badges: false }, light)).toEqual([]);
    expect(signsOf(['investor'], [], { badges: false }, light)).toEqual([]);
  });

  it('tell what the structure shows from what is only declared', () => {
    const signs = signsOf(['investor', 'filter'], ['investor', 'facilitator'], { badges: true }, light);
    expect(signs.map(({ name, backing }) => [name, backing])).toEqual([
      ['filter', 'filled'],
      ['facilitator', 'outlined'],
      ['investor', 'filled'],
    ]);
  });

  it.each(SCHEMES)('can be seen: 3 to 1 against the ground, and on their disc, %s', (scheme) => {
    const theme = MAP_THEMES[scheme];
    for (const { color } of signsOf(EVERY, [], { badges: true }, theme)) {
      expect(contrast(color, theme.background)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the shapes of signs', () => {
  it('are six different ones of numbers and commands only', () => {
    const paths = EVERY.map((name) => SIGN_SHAPES[name].areas + SIGN_SHAPES[name].lines);
    expect(new Set(paths).size).toBe(6);
    for (const path of paths) expect(path).toMatch(/^M[-0-9.MLHVAaZ ]+$/);
  });

  it('keep within the circle of radius 1, or its square', () => {
    for (const { areas, lines } of Object.values(SIGN_SHAPES)) {
      const corners = `${areas}${lines}`.match(/[ML]-?[\d.]+ -?[\d.]+/g) ?? [];
      expect(corners.length).toBeGreaterThan(0);
      for (const corner of corners) {
        const [x, y] = corner.slice(1).split(' ').map(Number);
        expect(Math.abs(x!)).toBeLessThanOrEqual(1);
        expect(Math.abs(y!)).toBeLessThanOrEqual(1.15);
      }
    }
  });
});
