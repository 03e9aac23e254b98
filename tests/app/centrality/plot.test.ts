import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LabelWish,
  placeLabels,
  shortened,
  textWidth,
} from '../../../src/app/centrality/plot/place-labels';
import { leadersOf, marksOf, nearestMark, nextOfMark } from '../../../src/app/centrality/plot/points';

const point = (id: string, convenor: number, amplifier: number) => ({ id, name: id, convenor, amplifier });
const FRAME = { left: 0, top: 0, right: 400, bottom: 300 };
const wish = (key: string, x: number, y: number, more: Partial<LabelWish> = {}): LabelWish => ({
  key,
  x,
  y,
  radius: 5,
  width: 60,
  height: 16,
  ...more,
});
const markOf = ({ x, y, radius }: LabelWish) => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

describe('leadersOf', () => {
  it('puts everybody from the threshold on into one list', () => {
    const points = [
      point('a', 1, 0.9),
      point('b', 0.8, 0.8),
      point('c', 0.85, 0.2),
      point('d', 0.95, 0.1),
      point('e', 0.1, 0.8),
      point('f', 0.79, 0.79),
    ];
    const { both, convenors, amplifiers } = leadersOf(points, 0.8);
    expect(both.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(convenors.map(({ id }) => id)).toEqual(['d', 'c']);
    expect(amplifiers.map(({ id }) => id)).toEqual(['e']);
  });
});

describe('marksOf', () => {
  const marks = marksOf(
    [point('a', 0, 0), point('b', 0.001, 0), point('c', 1, 1)],
    (score) => score * 100,
    (score) => 100 - score * 100,
  );
  it('makes one mark of points at one place', () => {
    expect(marks.map(({ x, y, points }) => [x, y, points.map(({ id }) => id)])).toEqual([
      [0, 100, ['a', 'b']],
      [100, 0, ['c']],
    ]);
  });

  it('finds the nearest within reach', () => {
    expect(nearestMark(marks, 3, 96, 16)).toBe(marks[0]);
    expect(nearestMark(marks, 50, 50, 16)).toBeNull();
  });

  it('walks through the actors of a mark', () => {
    expect(nextOfMark(marks[0]!, null)).toBe('a');
    expect(nextOfMark(marks[0]!, 'a')).toBe('b');
    expect(nextOfMark(marks[0]!, 'b')).toBe('a');
  });
});

describe('placeLabels', () => {
  it('writes to the right where there is room, else to the left', () => {
    const [right, left] = placeLabels([wish('r', 100, 50), wish('l', 390, 150)], [], FRAME);
    expect(right).toMatchObject({ key: 'r', anchor: 'start', x: 109, y: 50 });
    expect(left).toMatchObject({ key: 'l', anchor: 'end', x: 381, y: 150 });
  });

  it('leaves out a name that finds no clear place, unless it must stand', () => {
    const narrow = { left: 0, top: 0, right: 100, bottom: 40 };
    const crowd = [{ left: 0, top: 0, right: 100, bottom: 40 }];
    expect(placeLabels([wish('a', 10, 20)], crowd, narrow)).toEqual([]);
    expect(placeLabels([wish('a', 10, 20, { must: true })], crowd, narrow)).toHaveLength(1);
  });

  it('never lets names overlap, leave the frame or cover a mark', () => {
    const wishes = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        width: fc.integer({ min: 10, max: 180 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(wishes, (places) => {
        const all = places.map(({ x, y, width }, i) => wish(String(i), x, y, { width }));
        const marks = all.map(markOf);
        const boxes = placeLabels(all, marks, FRAME).map(({ box }) => box);
        const apart = (a: (typeof boxes)[0], b: (typeof boxes)[0]) =>
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        boxes.forEach((box, i) => {
          expect(box.left >= 0 && box.right <= 400 && box.top >= 0 && box.bottom <= 300).toBe(true);
          expect(boxes.slice(i + 1).every((other) => apart(box, other))).toBe(true);
          expect(marks.every((mark) => apart(box, mark))).toBe(true);
        });
      }),
    );
  });
});

describe('shortened', () => {
  it('keeps a short name and cuts a long one', () => {
    expect(shortened('ASTRA')).toBe('ASTRA');
    expect(shortened('A name that is much longer than a label')).toHaveLength(30);
    expect(textWidth('ASTRA', 12)).toBeGreaterThan(30);
  });
});
