import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/result';
import { buildFigures } from '../../../src/app/map/figures';
import { arrangeNames } from '../../../src/app/map/labels/arrange';
import { type Box, overlap } from '../../../src/app/map/labels/box-grid';
import type { Measure, NameOptions, OnScreen, PlacedName } from '../../../src/app/map/labels/names';
import { onScreen } from '../../../src/app/map/on-screen';
import { nodeStyle } from '../../../src/app/map/reducers';
import { buildScene } from '../../../src/app/map/scene';
import { buildView, type MapView } from '../../../src/app/map/view';
import type { NetworkFunction } from '../../../src/model/vocabulary';
import type { Layers } from '../../../src/project/view-state';
import { actor, tie } from './fixtures';
import { NOTHING } from './views';

const ROOM = { width: 1100, height: 760 };
const ROLES = {
  blocked: 'blocked',
  target: 'target',
  partner: 'partner',
  'leverage-holder': 'holds leverage',
};

/** As a usual typeface has it, more or less. */
const measure: Measure = (text, { size, weight }) =>
  Array.from(text).length * size * (weight > 600 ? 0.58 : 0.53);

const WORDS = [
  'Ministry',
  'of',
  'Labour',
  'Network',
  'Foundation',
  'against',
  'Trafficking',
  'LEFÖ',
  'Europe',
  'ASTRA',
];
const FUNCTIONS: readonly (readonly NetworkFunction[])[] = [
  [],
  ['convenor'],
  ['amplifier', 'filter'],
  [],
  ['investor'],
];

/** A lumpy network: actors in clusters, names of one to five words, the same at every run. */
const lumpy = (count: number) => {
  const draw = (i: number, n: number) => ((i * 2_654_435_761 + 97 * n) >>> 7) % 1_000;
  const stakeholders = Array.from({ length: count }, (_, i) =>
    actor(`a${i}`, {
      name: Array.from({ length: 1 + (draw(i, 1) % 5) }, (_, w) => WORDS[draw(i, w + 2) % WORDS.length]).join(
        ' ',
      ),
      functions: i % 7 === 0 ? ['facilitator'] : [],
    }),
  );
  const relationships = Array.from({ length: 3 * count }, (_, i) =>
    tie(`t${i}`, `a${draw(i, 3) % count}`, `a${(draw(i, 4) * draw(i, 5)) % count}`),
  );
  const positions = new Float32Array(2 * count);
  for (let i = 0; i < count; i++) {
    const lump = draw(i, 6) % 7;
    positions[2 * i] = 140 * lump + 0.2 * draw(i, 7);
    positions[2 * i + 1] = 90 * ((lump * 3) % 7) + 0.18 * draw(i, 8);
  }
  const scores = Float64Array.from(stakeholders, (_, i) => draw(i, 9));
  const analysis = {
    actors: stakeholders.map(({ id }) => id),
    metrics: {
      betweenness: { status: 'ok', values: scores },
      community: { status: 'undefined', reason: 'test' },
    },
    functions: {
      byFunction: { convenor: { scores } },
      tags: stakeholders.map((_, i) => FUNCTIONS[i % FUNCTIONS.length]),
    },
  } as unknown as Analysis;
  return { network: { stakeholders, relationships }, positions, analysis };
};

interface Look {
  readonly layers?: Partial<Layers>;
  readonly enlarged?: number;
  readonly selected?: readonly string[];
}

const NETWORKS = new Map(
  [20, 120, 2_000].map((count) => {
    const { network, ...more } = lumpy(count);
    return [count, { scene: buildScene(network), ...more }] as const;
  }),
);

const picture = (count: number, look: Look = {}) => {
  const { scene, positions, analysis } = NETWORKS.get(count)!;
  const focus = { ...NOTHING, ...look, layers: { ...NOTHING.layers, ...look.layers } };
  const view = buildView(scene, buildFigures(scene, analysis, 'betweenness'), focus, 'light');
  const styles = scene.nodes.map((_, i) => nodeStyle(view, i));
  return { view, at: (zoom: number) => onScreen(scene, styles, positions, frameAt(zoom, positions)) };
};

/** The first actor stays in the middle. */
const frameAt = (zoom: number, [x = 0, y = 0]: Float32Array) => ({
  ...ROOM,
  left: ROOM.width / 2 - x * zoom,
  top: ROOM.height / 2 + y * zoom,
  scale: zoom,
  sizeScale: Math.sqrt(zoom),
});

const optionsOf = (view: MapView, more: Partial<NameOptions> = {}): NameOptions => ({
  ...ROOM,
  view,
  scale: 1,
  roleNames: ROLES,
  taken: [],
  ...more,
});

const overlaps = (names: readonly PlacedName[]): number => {
  let found = 0;
  for (const [i, a] of names.entries()) {
    for (const b of names.slice(i + 1)) if (overlap(a.box, b.box)) found++;
  }
  return found;
};

const ZOOMS = [0.4, 0.8, 1.6, 4, 12];

describe.each([...NETWORKS.keys()])('names of %i actors', (count) => {
  const looks: readonly (readonly [string, Look])[] = [
    ['the important ones', {}],
    ['as many as fit', { layers: { names: 'all' } }],
    ['with the signs of functions', { layers: { badges: true } }],
    ['signs alone', { layers: { badges: true, names: 'none' } }],
    ['for a projector', { enlarged: 1.4, layers: { names: 'all', badges: true } }],
    ['with 30 selected', { selected: Array.from({ length: 30 }, (_, i) => `a${i}`) }],
  ];

  it.each(looks)('never overlap at any zoom: %s', (_, look) => {
    const { view, at } = picture(count, look);
    for (const zoom of ZOOMS) {
      const names = arrangeNames(at(zoom), optionsOf(view), measure);
      expect(overlaps(names), `zoom ${zoom}`).toBe(0);
      for (const { box } of names) {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= ROOM.width).toBe(true);
        expect(box.y + box.height).toBeLessThanOrEqual(ROOM.height);
      }
    }
  });

  it('have letters and signs within their box', () => {
    const { view, at } = picture(count, { layers: { names: 'all', badges: true } });
    const names = arrangeNames(at(1.6), optionsOf(view), measure);
    expect(names.length).toBeGreaterThan(10);
    for (const { box, lines, signs } of names) {
      for (const line of lines) {
        expect(line.x).toBeGreaterThanOrEqual(box.x - 0.01);
        expect(line.x + measure(line.text, line)).toBeLessThanOrEqual(box.x + box.width + 0.01);
        // Above the base line stand the letters, below it what hangs down.
        expect(line.y - 0.75 * line.size).toBeGreaterThanOrEqual(box.y - 0.01);
        expect(line.y + 0.24 * line.size).toBeLessThanOrEqual(box.y + box.height + 0.01);
      }
      for (const { x, y, radius } of signs) {
        const sign: Box = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
        const slack = 0.12 * radius;
        expect(sign.x).toBeGreaterThanOrEqual(box.x - slack);
        expect(sign.x + sign.width).toBeLessThanOrEqual(box.x + box.width + slack);
        expect(sign.y).toBeGreaterThanOrEqual(box.y - slack);
        expect(sign.y + sign.height).toBeLessThanOrEqual(box.y + box.height + slack);
        for (const line of lines) {
          const letters = {
            x: line.x,
            y: line.y - 0.7 * line.size,
            width: measure(line.text, line),
            height: 0.7 * line.size,
          };
          expect(overlap(sign, letters)).toBe(false);
        }
      }
    }
  });
});

describe('names', () => {
  const textOf = ({ lines }: PlacedName) => lines.map(({ text }) => text).join(' ');

  it('are all there when 20 actors have room', () => {
    const { view, at } = picture(20, { layers: { names: 'all' } });
    const actors = at(4);
    const inside = actors.filter(
      ({ x, y }) => x > 150 && y > 80 && x < ROOM.width - 150 && y < ROOM.height - 80,
    );
    const names = arrangeNames(actors, optionsOf(view), measure);
    expect(names.length).toBeGreaterThanOrEqual(inside.length * 0.8);
  });

  it('are more where one comes closer', () => {
    const { view, at } = picture(2_000);
    const shownAt = (zoom: number) => {
      const actors = at(zoom);
      const seen = actors.filter(({ x, y }) => x > 0 && y > 0 && x < ROOM.width && y < ROOM.height).length;
      return arrangeNames(actors, optionsOf(view), measure).length / seen;
    };
    expect(shownAt(12)).toBeGreaterThan(2 * shownAt(1.6));
  });

  it('have smaller letters on a phone, larger ones on a wall, and overlap on neither', () => {
    const lettersAt = (width: number, enlarged = 1) => {
      const { view, at } = picture(120, { enlarged });
      const names = arrangeNames(at(1), optionsOf(view, { width }), measure);
      expect(overlaps(names), `${width}`).toBe(0);
      return Math.max(...names.flatMap(({ lines }) => lines.map(({ size }) => size)));
    };
    const usual = lettersAt(ROOM.width);
    expect(lettersAt(400)).toBeLessThan(usual);
    expect(lettersAt(3_000) / usual).toBeCloseTo(1.35, 1);
    // Who presents has enlarged them already.
    expect(lettersAt(3_000, 2)).toBeLessThan(2.1 * usual);
  });

  it('leave out hidden actors', () => {
    const { view, at } = picture(20);
    const hidden = at(1).map((one): OnScreen => ({ ...one, style: { ...one.style, hidden: true } }));
    expect(arrangeNames(hidden, optionsOf(view), measure)).toEqual([]);
  });

  it('keep off what is taken', () => {
    const { view, at } = picture(120);
    const taken = [{ x: 300, y: 200, width: 400, height: 300 }];
    const names = arrangeNames(at(1), optionsOf(view, { taken }), measure);
    expect(names.length).toBeGreaterThan(5);
    for (const { box } of names) expect(overlap(box, taken[0]!)).toBe(false);
  });

  it('are twice as large in a picture of twice the size, and the same ones', () => {
    const { view, at } = picture(120);
    const once = arrangeNames(at(1), optionsOf(view), measure);
    const larger = at(1).map(
      (one): OnScreen => ({ ...one, x: 2 * one.x, y: 2 * one.y, radius: 2 * one.radius }),
    );
    const twice = arrangeNames(
      larger,
      optionsOf(view, { width: 2 * ROOM.width, height: 2 * ROOM.height, scale: 2 }),
      measure,
    );
    const common = new Set(once.map(textOf));
    const again = twice.filter((name) => common.has(textOf(name))).length;
    expect(again / once.length).toBeGreaterThan(0.8);
    expect(twice[0]!.lines[0]!.size).toBeCloseTo(2 * once[0]!.lines[0]!.size, 0);
  });
});

describe('titles', () => {
  const { view, at } = picture(120);
  const title = (text: string, ...spots: readonly (readonly [number, number])[]) => ({
    text,
    color: '#123456' as const,
    spots: spots.map(([x, y]) => ({ x, y, align: 'middle' as const })),
  });

  it('take the first free spot, before any name', () => {
    const titles = [
      title('Austria', [500, 300]),
      title('Serbia', [505, 305], [500, 400]),
      title('Italy', [500, 300]),
    ];
    const names = arrangeNames(at(1), optionsOf(view, { titles }), measure);
    expect(names.slice(0, 2).map(({ lines }) => lines[0]!.text)).toEqual(['Austria', 'Serbia']);
    expect(names[1]!.box.y + names[1]!.box.height / 2).toBeCloseTo(400, 9);
    expect(names.some(({ lines }) => lines[0]?.text === 'Italy')).toBe(false);
    expect(overlaps(names)).toBe(0);
  });

  it('are aligned as they are told', () => {
    const widthOf = (names: readonly PlacedName[]) => names[0]!.box;
    for (const [align, edge] of [
      ['left', 0],
      ['middle', 0.5],
      ['right', 1],
    ] as const) {
      const spots = [{ x: 500, y: 300, align }];
      const box = widthOf(
        arrangeNames([], optionsOf(view, { titles: [{ text: 'Local', color: '#000000', spots }] }), measure),
      );
      expect(box.x + edge * box.width).toBeCloseTo(500, 9);
    }
  });

  it('never overlap, nor stand outside the room', () => {
    const spot = fc.record({
      x: fc.integer({ min: -50, max: 1_150 }),
      y: fc.integer({ min: -50, max: 800 }),
      align: fc.constantFrom('left' as const, 'middle' as const, 'right' as const),
    });
    const anyTitle = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      color: fc.constant('#000000' as const),
      spots: fc.array(spot, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(anyTitle, { maxLength: 30 }), (titles) => {
        const names = arrangeNames([], optionsOf(view, { titles }), measure);
        expect(overlaps(names)).toBe(0);
        for (const { box } of names)
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1_100).toBe(true);
      }),
    );
  });
});
