import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid, overlap } from '../../../src/app/map/labels/box-grid';
import { type LabelRequest, placeLabels } from '../../../src/app/map/labels/place';
import { wrapName } from '../../../src/app/map/labels/wrap';

const ROOM = { width: 800, height: 500, most: 100 };
const request = (x: number, y: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  x,
  y,
  radius: 6,
  width: 80,
  height: 14,
  priority: 0,
  always: false,
  ...more,
});

const anyRequest = fc.record({
  x: fc.integer({ min: -50, max: 850 }),
  y: fc.integer({ min: -50, max: 550 }),
  radius: fc.integer({ min: 1, max: 30 }),
  width: fc.integer({ min: 5, max: 200 }),
  height: fc.integer({ min: 8, max: 50 }),
  priority: fc.double({ min: 0, max: 9, noNaN: true }),
  always: fc.boolean(),
});

describe('choice of names', () => {
  it('puts a lone name on the right', () => {
    expect(placeLabels([request(100, 100)], ROOM)).toEqual([
      { request: 0, side: 'right', form: 'whole', x: 110, y: 93, width: 80, height: 14 },
    ]);
  });

  it('keeps off the corners of the shape', () => {
    const reach = { side: 1.5, above: 2, below: 0.5 };
    expect(placeLabels([request(100, 100, { reach })], ROOM)[0]).toMatchObject({ side: 'right', x: 113 });
    const below = placeLabels([request(400, 250, { reach, lean: [1, 0] })], {
      ...ROOM,
      taken: [{ x: 300, y: 243, width: 95, height: 8 }],
    });
    expect(below[0]).toMatchObject({ side: 'below', y: 257 });
  });

  it('goes elsewhere at the rim and beside another actor', () => {
    expect(placeLabels([request(790, 100)], ROOM)[0]!.side).toBe('left');
    const crowded = placeLabels([request(100, 100, { priority: 1 }), request(130, 100, { width: 10 })], ROOM);
    expect(crowded[0]!.side).toBe('left');
  });

  it('keeps off the actor’s own ties and off what is taken', () => {
    expect(placeLabels([request(400, 250, { lean: [1, 0] })], ROOM)[0]!.side).toBe('left');
    expect(placeLabels([request(400, 250, { lean: [0, 0.9] })], ROOM)[0]!.side).toBe('right');
    const taken = [{ x: 405, y: 240, width: 100, height: 20 }];
    expect(placeLabels([request(400, 250)], { ...ROOM, taken })[0]!.side).toBe('left');
  });

  it('names the more important where there is room for one', () => {
    const rivals = [request(400, 250), request(430, 270, { priority: 1 })];
    const tight = { ...ROOM, most: 1 };
    expect(placeLabels(rivals, tight).map((label) => label.request)).toEqual([1]);
  });

  it('covers actors only for a name that must be shown, and then the least of them', () => {
    const walls = Array.from({ length: 400 }, (_, i) => ({
      x: 40 * (i % 20),
      y: 25 * Math.floor(i / 20),
      radius: 12,
    }));
    const options = { ...ROOM, others: walls };
    expect(placeLabels([request(400, 250)], options)).toEqual([]);
    expect(placeLabels([request(400, 250, { always: true })], options)).toHaveLength(1);
  });

  it('is no name too many', () => {
    const many = Array.from({ length: 50 }, (_, i) => request(20 + 15 * i, 10 * i));
    expect(placeLabels(many, { ...ROOM, most: 7 })).toHaveLength(7);
  });

  it('falls back to the smaller form where there is no room, and no further than as often again', () => {
    const smaller = { width: 14, height: 14 };
    const crowd = Array.from({ length: 9 }, (_, i) => request(200 + 60 * i, 250, { smaller }));
    const placed = placeLabels(crowd, { ...ROOM, most: 3 });
    expect(placed.filter((label) => label.form !== 'smaller')).toHaveLength(3);
    expect(placed.filter((label) => label.form === 'smaller')).toHaveLength(3);
    expect(placed.find((label) => label.form === 'smaller')).toMatchObject(smaller);
  });

  it('never lets two names overlap or leave the room', () => {
    fc.assert(
      fc.property(fc.array(anyRequest, { maxLength: 80 }), (requests) => {
        const placed = placeLabels(requests, ROOM);
        for (const [i, a] of placed.entries()) {
          expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= 800 && a.y + a.height <= 500).toBe(true);
          for (const b of placed.slice(i + 1)) expect(overlap(a, b)).toBe(false);
        }
        expect(new Set(placed.map((label) => label.request)).size).toBe(placed.length);
      }),
    );
  });
});

describe('grid of boxes', () => {
  const anyBox = fc.record({
    x: fc.integer({ min: -300, max: 300 }),
    y: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 150 }),
  });

  it('finds what a look at all boxes finds', () => {
    fc.assert(
      fc.property(fc.array(anyBox, { maxLength: 40 }), anyBox, (boxes, asked) => {
        const grid = new BoxGrid(32);
        for (const [i, box] of boxes.entries()) grid.add(box, i + 1);
        const all = boxes.reduce((sum, box, i) => sum + (overlap(box, asked) ? i + 1 : 0), 0);
        expect(grid.weigh(asked)).toBe(all);
        expect(grid.weigh(asked, 1) > 0).toBe(all > 0);
        const first = boxes[0] !== undefined && overlap(boxes[0], asked) ? 1 : 0;
        expect(grid.weigh(asked, Number.POSITIVE_INFINITY, 0)).toBe(all - first);
      }),
    );
  });
});

describe('names in lines', () => {
  it('breaks between words and cuts what is too long', () => {
    expect(wrapName('LEFÖ')).toEqual(['LEFÖ']);
    expect(wrapName('Ministry of Labour and Social Policy')).toEqual([
      'Ministry of Labour and',
      'Social Policy',
    ]);
    expect(wrapName('Office of the National Anti-Trafficking Coordinator')).toEqual([
      'Office of the National',
      'Anti-Trafficking Coordi…',
    ]);
    expect(wrapName('Office of the National Anti-Trafficking Coordinator', true)).toEqual([
      'Office of the National',
      'Anti-Trafficking',
      'Coordinator',
    ]);
  });

  it('never cuts a character in two', () => {
    expect(wrapName('🙂'.repeat(40))).toEqual([`${'🙂'.repeat(23)}…`]);
    expect(wrapName('   ')).toEqual(['']);
  });

  it('keeps every line short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const lines = wrapName(name);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(Array.from(line).length).toBeLessThanOrEqual(24);
      }),
    );
  });
});
