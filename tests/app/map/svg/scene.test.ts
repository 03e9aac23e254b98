import { DOMParser } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { Scheme } from '../../../../src/app/map/color';
import { buildHulls } from '../../../../src/app/map/hulls/build';
import { NO_GUIDES } from '../../../../src/app/map/layout/guides';
import { kindMark, MAP_THEMES } from '../../../../src/app/map/palette';
import type { MapFrame, Picture } from '../../../../src/app/map/renderer';
import { fillingDefinitions } from '../../../../src/app/map/svg/fillings';
import { drawScene, type SceneOptions } from '../../../../src/app/map/svg/scene';
import type { MapFocus } from '../../../../src/app/map/view';
import type { PolicyNetwork } from '../../../../src/model/network';
import { FIRST_VIEW } from '../../../../src/project/view-state';
import { actor, LINE, PAIR, ROUTE, tie } from '../fixtures';
import { viewOf } from '../views';

const FRAME: MapFrame = { width: 1_000, height: 700, left: 0, top: 700, scale: 1, sizeScale: 1 };
const OPTIONS: SceneOptions = {
  measure: (text, { size }) => text.length * size * 0.55,
  taken: [],
  ties: true,
};

/** Actors in a row across the room. */
const pictureOf = (
  network: PolicyNetwork,
  focus: Partial<MapFocus> = {},
  scheme: Scheme = 'light',
): Picture => {
  const view = viewOf(network, focus, scheme);
  const positions = Float32Array.from(
    view.scene.nodes.flatMap((_, i) => [120 + i * 170, 300 + (i % 2) * 120]),
  );
  return {
    view,
    positions,
    settled: true,
    guides: NO_GUIDES,
    hulls: buildHulls(view, positions, (number) => `Community ${number}`),
    roleNames: {
      blocked: 'blocked actor',
      target: 'target',
      partner: 'partner',
      'leverage-holder': 'holds leverage',
    },
  };
};

const drawn = (picture: Picture, options: Partial<SceneOptions> = {}) => {
  const { markup, actors } = drawScene(picture, FRAME, { ...OPTIONS, ...options });
  const definitions = fillingDefinitions(actors.map(({ style }) => style));
  const text = `<svg xmlns="http://www.w3.org/2000/svg">${definitions}${markup}</svg>`;
  const trouble: string[] = [];
  const parsed = new DOMParser({
    errorHandler: (_level: string, message: string) => trouble.push(message),
  }).parseFromString(text, 'image/svg+xml');
  expect(trouble).toEqual([]);
  const groups = Array.from(parsed.getElementsByTagName('g'));
  const group = (name: string) => groups.find((one) => one.getAttribute('class') === name);
  const inside = (name: string, element: string) =>
    Array.from(group(name)?.getElementsByTagName(element) ?? []);
  return {
    text,
    group,
    inside,
    /** Texts that are seen: a halo is text as well, and hidden from readers. */
    names: inside('names', 'text')
      .filter((line) => line.getAttribute('aria-hidden') !== 'true')
      .map((line) => line.textContent),
  };
};

describe('a scene', () => {
  it('has every actor, every tie with its line, and every loop', () => {
    const { inside } = drawn(pictureOf(LINE));
    expect(
      inside('actors', 'title')
        .map((title) => title.textContent)
        .sort(),
    ).toEqual(['A', 'B', 'C', 'D', 'LONE']);
    // Five ties between two actors, and a's tie to itself.
    expect(inside('ties', 'path')).toHaveLength(6);
    // Of these four are directed.
    expect(inside('ties', 'polygon')).toHaveLength(4);
  });

  it('bends the two ties between the same actors, and no other', () => {
    const lines = drawn(pictureOf(LINE))
      .inside('ties', 'path')
      .map((path) => path.getAttribute('d') ?? '');
    expect(lines.filter((d) => d.includes('Q'))).toHaveLength(2);
    expect(lines.filter((d) => d.includes('C'))).toHaveLength(1);
    expect(lines.filter((d) => d.includes('L'))).toHaveLength(3);
  });

  it('says names as text, and what an actor is in a route', () => {
    const { names } = drawn(pictureOf(LINE, { shownRoute: { pair: PAIR, route: ROUTE } }));
    for (const name of ['A', 'B', 'C', 'D', 'blocked actor', 'target']) expect(names).toContain(name);
    expect(drawn(pictureOf(LINE, { layers: { ...FIRST_VIEW.layers, names: 'none' } })).names).toEqual([]);
  });

  it('leaves out what is not shown, and ties where none are wanted', () => {
    const shown = { stakeholders: new Set(['a', 'b']), relationships: new Set(['ab']) };
    const part = drawn(pictureOf(LINE, { shown }));
    expect(part.inside('actors', 'title')).toHaveLength(2);
    expect(part.inside('ties', 'path')).toHaveLength(1);
    expect(drawn(pictureOf(LINE), { ties: false }).group('ties')).toBeUndefined();
  });

  it('has the ground of groups, and its name', () => {
    const { inside, names } = drawn(
      pictureOf(LINE, { layers: { ...FIRST_VIEW.layers, hulls: 'community' } }),
    );
    // The community of one has none.
    expect(inside('hulls', 'title').map((title) => title.textContent)).toEqual([
      'Community 0',
      'Community 1',
    ]);
    expect(names).toContain('Community 0');
  });

  it('is the same text for the same picture', () => {
    expect(drawn(pictureOf(LINE)).text).toBe(drawn(pictureOf(LINE)).text);
  });
});

describe('black and white', () => {
  it('has no colour at all', () => {
    const { text } = drawn(
      pictureOf(LINE, { selected: ['b'], layers: { hulls: 'kind', badges: true, names: 'all' } }, 'print'),
    );
    const colors = new Set(text.match(/#[0-9a-f]{6}\b/g));
    for (const color of colors) {
      expect([color.slice(3, 5), color.slice(5, 7)], color).toEqual([color.slice(1, 3), color.slice(1, 3)]);
    }
  });

  it('fills what has a pattern with one that is there', () => {
    const network = { stakeholders: [actor('p', { kind: 'police' })], relationships: [] };
    expect(kindMark('police', 'print').filling).toBe('grid');
    const { text } = drawn(pictureOf(network, {}, 'print'));
    const [, used] = /fill="url\(#([^)]+)\)"/.exec(text)!;
    expect(text).toContain(`<pattern id="${used}"`);
    expect(MAP_THEMES.print.background).toBe('#ffffff');
  });
});

describe('what people wrote', () => {
  const NASTY = '</text><script>alert("1")</script> & \u0000 <b>';
  const network: PolicyNetwork = {
    stakeholders: [
      actor('__proto__', { name: NASTY, kind: 'constructor', country: NASTY }),
      actor('b', { name: 'toString', kind: NASTY, country: NASTY }),
    ],
    relationships: [tie('t', '__proto__', 'b', { type: '" onload="alert(1)' })],
  };

  it('is text and nothing else', () => {
    const { text, inside, names } = drawn(
      pictureOf(network, { layers: { hulls: 'country', badges: false, names: 'all' } }),
    );
    expect(text).not.toMatch(/<script|onload|<b>/);
    expect(inside('actors', 'title').map((title) => title.textContent)).toContain(
      NASTY.replace('\u0000', '\u{FFFD}'),
    );
    expect(names.join(' ')).toContain('toString');
  });
});
