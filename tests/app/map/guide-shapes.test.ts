import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/app/map/bounds';
import { guideShapes, guideTitles } from '../../../src/app/map/guide-shapes';
import type { Guide } from '../../../src/app/map/layout/guides';
import { MAP_THEMES } from '../../../src/app/map/palette';
import type { MapFrame } from '../../../src/app/map/renderer';

const RING: Guide = {
  what: 'ring',
  key: '1',
  x: 0,
  y: 0,
  radius: 100,
  label: { text: '0 to 4', short: '0 to 4', x: 0, y: 110, align: 'middle', room: 140 },
};
const LANE: Guide = {
  what: 'lane',
  key: 'AT',
  runs: 'upwards',
  left: -10,
  right: 30,
  bottom: -50,
  top: 50,
  shaded: true,
  label: { text: '', short: '', x: 10, y: 60, align: 'middle', room: 40 },
};
const FRAME: MapFrame = { width: 800, height: 600, left: 400, top: 300, scale: 2, sizeScale: 1 };

describe('guides on the screen', () => {
  it('lie where their places lie, y downwards', () => {
    const [ring, lane] = guideShapes([RING, LANE], FRAME);
    expect(ring).toMatchObject({ what: 'circle', x: 400, y: 300, radius: 200 });
    expect(lane).toMatchObject({ what: 'rectangle', x: 380, y: 200, width: 80, height: 200 });
  });

  it('have their words beside them, where they have any', () => {
    expect(guideTitles([RING, LANE], FRAME, MAP_THEMES.light)).toMatchObject([
      { text: '0 to 4', spots: [{ x: 400, y: 80, align: 'middle' }] },
    ]);
  });

  it('are said in short where there is little room, then cut, then left out', () => {
    const label = { text: 'Bosnia and Herzegovina', short: 'BiH', x: 0, y: 0, align: 'middle' } as const;
    const words = (room: number, short: string) =>
      guideTitles([{ ...LANE, label: { ...label, short, room } }], FRAME, MAP_THEMES.light).map(
        ({ text }) => text,
      );
    // 13 pixels high, 7.8 wide a letter; 2 pixels for a unit of places.
    expect(words(90, 'BiH')).toEqual(['Bosnia and Herzegovina']);
    expect(words(60, 'BiH')).toEqual(['BiH']);
    expect(words(20, 'Bosnia and H.')).toEqual(['Bosn…']);
    expect(words(8, 'BiH')).toEqual([]);
  });
});

describe('the box of a map', () => {
  it('is that around all actors', () => {
    expect(boundsOf(Float32Array.from([0, 0, 300, -200]))).toEqual({ x: [0, 300], y: [-200, 0] });
  });

  it('takes in guides and their words', () => {
    expect(boundsOf(Float32Array.from([0, 0, 300, -200]), [RING, LANE])).toEqual({
      x: [-100, 300],
      y: [-200, 110],
    });
  });

  it('has some extent, whatever is in it', () => {
    expect(boundsOf(Float32Array.from([5, 7]))).toEqual({ x: [-55, 65], y: [-53, 67] });
    expect(boundsOf(new Float32Array())).toEqual({ x: [-1, 1], y: [-1, 1] });
  });
});
