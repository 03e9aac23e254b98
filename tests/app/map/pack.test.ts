import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../../../src/app/map/labels/box-grid';
import { type Block, pack } from '../../../src/app/map/layout/pack';

const boxes = (blocks: readonly Block[], aspect: number, gap: number) =>
  pack(blocks, aspect, gap).map(([x, y], i) => {
    const { width, height } = blocks[i]!;
    return { x: x - width / 2, y: y - height / 2, width, height };
  });

const extent = (all: ReturnType<typeof boxes>) => ({
  width: Math.max(...all.map((b) => b.x + b.width)) - Math.min(...all.map((b) => b.x)),
  height: Math.max(...all.map((b) => b.y + b.height)) - Math.min(...all.map((b) => b.y)),
});

describe('packing of components', () => {
  it('stands one block in the middle', () => {
    expect(pack([{ width: 10, height: 20 }], 1.4, 5)).toEqual([[0, 0]]);
    expect(pack([], 1.4, 5)).toEqual([]);
  });

  it('stands a lone actor beside the main part', () => {
    const blocks = [
      { width: 100, height: 80 },
      { width: 10, height: 10 },
    ];
    expect(pack(blocks, 1.4, 5)).toEqual([
      [-7.5, 0],
      [52.5, 0],
    ]);
  });

  it('stands it beneath in a room that is higher than wide', () => {
    const [main, lone] = pack(
      [
        { width: 80, height: 100 },
        { width: 10, height: 10 },
      ],
      0.5,
      5,
    );
    expect(main![1]).toBeGreaterThan(lone![1]);
    expect(lone![0]).toBe(0);
  });

  it('lets no lone actor set the scale', () => {
    const blocks = [
      { width: 700, height: 500 },
      ...Array.from({ length: 12 }, () => ({ width: 40, height: 25 })),
    ];
    const { width, height } = extent(boxes(blocks, 1.4, 10));
    expect(width).toBeLessThanOrEqual(750);
    expect(height).toBe(500);
  });

  const block = fc.record({
    width: fc.integer({ min: 1, max: 400 }),
    height: fc.integer({ min: 1, max: 400 }),
  });

  it('never lets blocks overlap, and keeps the gap', () => {
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 25 }),
        fc.constantFrom(0.5, 0.75, 1, 1.4, 1.9),
        (blocks, aspect) => {
          const all = boxes(blocks, aspect, 8);
          for (const [i, a] of all.entries()) {
            const wide = { x: a.x - 3.9, y: a.y - 3.9, width: a.width + 7.8, height: a.height + 7.8 };
            for (const b of all.slice(i + 1)) {
              expect(
                overlap(wide, { x: b.x - 3.9, y: b.y - 3.9, width: b.width + 7.8, height: b.height + 7.8 }),
              ).toBe(false);
            }
          }
        },
      ),
    );
  });
});
