import { describe, expect, it } from 'vitest';
import { MAP_THEMES } from '../../../src/app/map/palette';
import { nodeStyle, tieStyle } from '../../../src/app/map/reducers';
import type { Picture } from '../../../src/app/map/renderer';
import type { MapFocus } from '../../../src/app/map/view';
import { type PictureLayers, pageFor, varied } from '../../../src/app/pictures/vary';
import { FIRST_VIEW } from '../../../src/project/view-state';
import { LINE, PAIR, ROUTE } from '../map/fixtures';
import { viewOf } from '../map/views';

const LAYERS: PictureLayers = { ...FIRST_VIEW.layers, ties: true, guides: true, lit: true };

const pictureOf = (focus: Partial<MapFocus> = {}): Picture => ({
  view: viewOf(LINE, focus),
  positions: Float32Array.from([0, 0, 100, 0, 200, 50, 300, 0, 400, 90]),
  settled: true,
  guides: [
    {
      what: 'ring',
      key: 'outer',
      x: 0,
      y: 0,
      radius: 100,
      label: { text: 'low', short: '', room: 100, x: 0, y: 100, align: 'middle' },
    },
  ],
  hulls: [],
  roleNames: { blocked: 'b', target: 't', partner: 'p', 'leverage-holder': 'l' },
});

const vary = (picture: Picture, change: Partial<PictureLayers> = {}, scheme: 'light' | 'print' = 'light') =>
  varied(picture, scheme, { ...LAYERS, ...change }, (number, name) => `${number} ${name}`);

describe('another picture of the same map', () => {
  it('is the same where nothing is asked for', () => {
    const picture = pictureOf({ selected: ['b'], shownRoute: { pair: PAIR, route: ROUTE } });
    const next = vary(picture);
    for (const node of picture.view.scene.nodes.keys()) {
      expect(nodeStyle(next.view, node)).toEqual(nodeStyle(picture.view, node));
    }
    expect(next.guides).toBe(picture.guides);
  });

  it('has the colours of print', () => {
    const { view } = vary(pictureOf(), {}, 'print');
    expect(view.theme).toBe(MAP_THEMES.print);
    expect(nodeStyle(view, 0).edge).toBe('#000000');
  });

  it('has the hulls that are asked for, and guides only where they are', () => {
    const { hulls, guides } = vary(pictureOf(), { hulls: 'community', guides: false });
    expect(hulls.map(({ key }) => key)).toEqual(['0', '1']);
    expect(guides).toEqual([]);
  });

  it('lights the route also where the pointer was on somebody else', () => {
    const route = { pair: PAIR, route: ROUTE };
    const calm = vary(pictureOf({ shownRoute: route }));
    const pointed = vary(pictureOf({ shownRoute: route, hovered: 'lone' }));
    for (const node of calm.view.scene.nodes.keys()) {
      expect(nodeStyle(pointed.view, node)).toEqual(nodeStyle(calm.view, node));
    }
    for (const tie of calm.view.scene.ties.keys()) {
      expect(tieStyle(pointed.view, tie)).toEqual(tieStyle(calm.view, tie));
    }
  });

  it('forgets whom the pointer is on', () => {
    const { view } = vary(pictureOf({ hovered: 'a' }));
    expect(nodeStyle(view, 2).dimmed).toBe(false);
  });

  it('puts out route and selection where they are not wanted', () => {
    const { view } = vary(pictureOf({ selected: ['b'], shownRoute: { pair: PAIR, route: ROUTE } }), {
      lit: false,
    });
    expect(view.scene.nodes.some((_, node) => nodeStyle(view, node).outer !== null)).toBe(false);
    expect(view.scene.ties.some((_, index) => tieStyle(view, index).dimmed)).toBe(false);
  });
});

describe('the page', () => {
  it.each([
    ['landscape', Math.SQRT2],
    ['portrait', Math.SQRT1_2],
    ['square', 1],
    ['slide', 16 / 9],
    ['screen', 0.5],
  ] as const)('%s has its shape', (shape, ratio) => {
    const { width, height } = pageFor(shape, 'medium', { width: 400, height: 800 });
    expect(width / height).toBeCloseTo(ratio, 9);
    // The area of the landscape page of 1,200 pixels, but for rounding.
    expect(width * height).toBeCloseTo((1_200 * 1_200) / Math.SQRT2, -4);
  });
});
