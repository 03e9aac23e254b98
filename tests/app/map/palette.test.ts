import { describe, expect, it } from 'vitest';
import { contrast, mix } from '../../../src/app/map/color';
import { kindMark, MAP_THEMES } from '../../../src/app/map/palette';
import { SHAPES } from '../../../src/app/map/shapes';
import { tieMark } from '../../../src/app/map/tie-palette';
import { KINDS, sideOf, TIE_TYPES } from '../../../src/model/vocabulary';
import { difference, EVERY_VISION } from './color-vision';

const SCHEMES = ['light', 'dark'] as const;
const EVERY_KIND = [...Object.keys(KINDS), 'clan'];

describe.each(SCHEMES)('marks of kinds, %s', (scheme) => {
  const marks = EVERY_KIND.map((kind) => ({ kind, ...kindMark(kind, scheme) }));

  it('tells all 18 kinds and unknown words apart', () => {
    expect(marks).toHaveLength(19);
    expect(new Set(marks.map(({ shape, color }) => `${shape} ${color}`)).size).toBe(19);
  });

  it('reads against the ground: at least 3 to 1', () => {
    for (const { color } of marks) {
      expect(contrast(color, MAP_THEMES[scheme].background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('keeps kinds of one shape apart for colour-blind eyes', () => {
    for (const a of marks) {
      for (const b of marks.filter((other) => other.shape === a.shape && other.kind !== a.kind)) {
        for (const vision of EVERY_VISION) {
          const least = vision === 'tritan' ? 12 : 20;
          expect(difference(a.color, b.color, vision), `${a.kind}, ${b.kind}, ${vision}`).toBeGreaterThan(
            least,
          );
        }
      }
    }
  });

  it('gives state kinds one colour of their own', () => {
    const state = new Set(marks.filter(({ kind }) => sideOf(kind) === 'state').map(({ color }) => color));
    const civil = new Set(marks.filter(({ kind }) => sideOf(kind) === 'civil').map(({ color }) => color));
    expect(state.size).toBe(1);
    expect(civil.size).toBe(2);
    expect([...state].some((color) => civil.has(color))).toBe(false);
  });

  it('reads words that are names of object members as unknown', () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      expect(kindMark(word, scheme)).toEqual(kindMark(undefined, scheme));
    }
  });

  it('writes and rings legibly', () => {
    const { background, ...inks } = MAP_THEMES[scheme];
    for (const [name, ink] of Object.entries(inks)) {
      expect(contrast(ink, background), name).toBeGreaterThanOrEqual(name === 'convenor' ? 3 : 4.5);
    }
  });
});

describe.each(SCHEMES)('marks of ties, %s', (scheme) => {
  const marks = [...Object.keys(TIE_TYPES), 'gossip'].map((type) => tieMark(type, scheme));

  it('tells all types apart and reads against the ground', () => {
    expect(new Set(marks.map(({ color, line }) => `${color} ${line}`)).size).toBe(marks.length);
    for (const { color } of marks) {
      expect(contrast(color, MAP_THEMES[scheme].background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('gives what carries different things different lines', () => {
    expect(tieMark('cooperation', scheme).line).toBe('solid');
    expect(tieMark('advocacy', scheme).line).toBe('dash');
    expect(tieMark('funding', scheme).line).toBe('long-dash');
    expect(tieMark('obstruction', scheme).line).toBe('dot');
    expect(tieMark('conflict', scheme).line).toBe('dot');
    expect(tieMark('pressure', scheme).weight).toBeGreaterThan(1);
    expect(tieMark('constructor', scheme)).toEqual(tieMark('gossip', scheme));
  });
});

describe('shapes and colours', () => {
  it('has few shapes', () => {
    expect(SHAPES.length).toBeLessThanOrEqual(7);
  });

  it('mixes', () => {
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mix('#102030', '#f0e0d0', 1)).toBe('#f0e0d0');
  });

  it('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
