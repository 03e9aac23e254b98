import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowAfterKey, slotsOf } from '../../../src/app/table/virtual-rows';

describe('slotsOf', () => {
  it('puts gaps where rows are left out', () => {
    expect(slotsOf([2, 3, 7], 10, 40)).toEqual([
      { what: 'gap', from: 0, height: 80 },
      { what: 'row', index: 2 },
      { what: 'row', index: 3 },
      { what: 'gap', from: 4, height: 120 },
      { what: 'row', index: 7 },
      { what: 'gap', from: 8, height: 80 },
    ]);
    expect(slotsOf([], 0, 40)).toEqual([]);
    expect(slotsOf([0], 1, 40)).toEqual([{ what: 'row', index: 0 }]);
  });

  it('is as high as the whole list, whatever is drawn', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.array(fc.nat(199)), (count, drawn) => {
        const indexes = [...new Set(drawn.filter((i) => i < count))].sort((a, b) => a - b);
        const slots = slotsOf(indexes, count, 40);
        const height = slots.reduce((sum, slot) => sum + (slot.what === 'row' ? 40 : slot.height), 0);
        expect(height).toBe(count * 40);
        expect(slots.flatMap((slot) => (slot.what === 'row' ? [slot.index] : []))).toEqual(indexes);
      }),
    );
  });
});

describe('rowAfterKey', () => {
  it('moves within the list', () => {
    expect(rowAfterKey('ArrowDown', 4, 6, 10)).toBe(5);
    expect(rowAfterKey('ArrowDown', 5, 6, 10)).toBe(5);
    expect(rowAfterKey('ArrowUp', 0, 6, 10)).toBe(0);
    expect(rowAfterKey('PageDown', 0, 60, 10)).toBe(10);
    expect(rowAfterKey('PageUp', 3, 60, 10)).toBe(0);
    expect(rowAfterKey('Home', 30, 60, 10)).toBe(0);
    expect(rowAfterKey('End', 30, 60, 10)).toBe(59);
    expect(rowAfterKey('Enter', 30, 60, 10)).toBeNull();
  });
});
