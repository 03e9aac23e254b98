import { describe, expect, it } from 'vitest';
import { channels, contrast, luminance, mix, readable, SCHEMES } from '../../../src/app/map/color';
import { kindMark, MAP_THEMES } from '../../../src/app/map/palette';
import { SHAPES } from '../../../src/app/map/shapes';
import { tieMark } from '../../../src/app/map/tie-palette';
import { KINDS, sideOf, TIE_TYPES } from '../../../src/model/vocabulary';
import { difference, EVERY_VISION, greyDifference } from './color-vision';

const ON_SCREEN = ['light', 'dark'] as const;
const EVERY_KIND = [...Object.keys(KINDS), 'clan'];

describe.each(ON_SCREEN)('marks of kinds, %s', (scheme) => {
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

  const alike = marks.flatMap((a, i) =>
    marks.slice(i + 1).flatMap((b) => (b.shape === a.shape ? [[a, b] as const] : [])),
  );

  it.each(EVERY_VISION)('keeps kinds of one shape apart: by at least 20, %s', (vision) => {
    for (const [a, b] of alike) {
      expect(difference(a.color, b.color, vision), `${a.kind}, ${b.kind}`).toBeGreaterThanOrEqual(20);
    }
  });

  it('keeps kinds of one shape apart in grey: by at least 12', () => {
    for (const [a, b] of alike) {
      expect(greyDifference(a.color, b.color), `${a.kind}, ${b.kind}`).toBeGreaterThanOrEqual(12);
    }
  });

  it('keeps all families apart for colour-blind eyes: by at least 13', () => {
    const colors = [...new Set(marks.map(({ color }) => color))];
    expect(colors).toHaveLength(6);
    for (const [i, a] of colors.entries()) {
      for (const b of colors.slice(i + 1)) {
        for (const vision of EVERY_VISION) {
          expect(difference(a, b, vision), `${a}, ${b}, ${vision}`).toBeGreaterThanOrEqual(13);
        }
      }
    }
  });

  it('fills shapes plainly, without a line around them', () => {
    for (const mark of marks) expect(mark).toMatchObject({ filling: 'plain', edge: null });
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

describe('marks of kinds in print', () => {
  const marks = EVERY_KIND.map((kind) => ({ kind, ...kindMark(kind, 'print') }));

  it('tells all kinds apart without any colour: by shape, filling, or 30 of lightness', () => {
    for (const [i, a] of marks.entries()) {
      for (const b of marks.slice(i + 1)) {
        const apart =
          a.shape !== b.shape || a.filling !== b.filling || greyDifference(a.color, b.color) >= 30;
        expect(apart, `${a.kind}, ${b.kind}`).toBe(true);
      }
    }
  });

  it('has black ink on white paper, and nothing coloured', () => {
    const inks = [...Object.values(MAP_THEMES.print), ...marks.map(({ color }) => color)];
    for (const ink of inks) expect(new Set(channels(ink)).size, ink).toBe(1);
    for (const { edge } of marks) expect(edge).toBe('#000000');
  });
});

describe.each(SCHEMES)('marks of ties, %s', (scheme) => {
  const types = [...Object.keys(TIE_TYPES), 'gossip'];
  const marks = types.map((type) => tieMark(type, scheme));

  it('tells all types apart and reads against the ground', () => {
    const looks = marks.map(({ color, line, weight }) => `${color} ${line} ${weight}`);
    expect(new Set(looks).size).toBe(marks.length);
    for (const { color } of marks) {
      expect(contrast(color, MAP_THEMES[scheme].background)).toBeGreaterThanOrEqual(3);
    }
  });

  it('takes names of object members for custom types', () => {
    for (const word of ['constructor', '__proto__', 'toString']) {
      expect(tieMark(word, scheme)).toEqual(tieMark('gossip', scheme));
    }
  });

  it('leaves the line of planned ties to planned ties', () => {
    for (const { line } of marks) expect(line).not.toBe('planned');
  });
});

describe.each(SCHEMES)('types of ties that share a line, %s', (scheme) => {
  const marks = [...Object.keys(TIE_TYPES), 'gossip'].map((type) => ({ type, ...tieMark(type, scheme) }));
  const alike = marks.flatMap((a, i) =>
    marks.slice(i + 1).flatMap((b) => (b.line === a.line ? [[a, b] as const] : [])),
  );

  it('are three at most', () => {
    for (const { line } of marks) {
      expect(marks.filter((mark) => mark.line === line).length).toBeLessThanOrEqual(3);
    }
  });

  // Widths do not count: they say how strong a tie is.
  it.each(EVERY_VISION)('are at least 20 apart, %s', (vision) => {
    for (const [a, b] of alike) {
      expect(difference(a.color, b.color, vision), `${a.type}, ${b.type}`).toBeGreaterThanOrEqual(20);
    }
  });

  it('are at least 12 apart in grey, in print 30', () => {
    for (const [a, b] of alike) {
      const least = scheme === 'print' ? 30 : 12;
      expect(greyDifference(a.color, b.color), `${a.type}, ${b.type}`).toBeGreaterThanOrEqual(least);
    }
  });
});

it('draws what makes a government listen heavier, and what is against it dotted', () => {
  for (const type of ['pressure', 'oversight', 'conditionality']) {
    expect(tieMark(type, 'light').weight).toBeGreaterThan(1);
  }
  expect(tieMark('obstruction', 'light').line).toBe('dot');
  expect(tieMark('conflict', 'light').line).toBe('wide-dot');
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

  it('finds a shade that can be read', () => {
    expect(readable('#123f84', '#ffffff', '#000000')).toBe('#123f84');
    const shade = readable('#ffc061', '#ffffff', '#000000');
    expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(luminance(shade)).toBeGreaterThan(0.05);
    // Where even the ink cannot be read, it is the best there is.
    expect(readable('#808080', '#777777', '#7f7f7f')).toBe('#7f7f7f');
  });

  it('knows the contrast of black and white', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#777777', '#777777')).toBe(1);
  });
});
