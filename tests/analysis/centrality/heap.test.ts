import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MinHeap } from '../../../src/analysis/centrality/heap';

it('hands out keys in rising order, whatever order they came in', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 60 }), (keys) => {
      const heap = new MinHeap(keys.length);
      keys.forEach((key, item) => {
        heap.push(key, item);
      });
      const order: number[] = [];
      while (heap.size > 0) {
        const smallest = heap.smallestKey;
        const item = heap.pop();
        expect(keys[item]).toBe(smallest);
        order.push(smallest);
      }
      expect(order.map((key) => key + 0)).toEqual(keys.map((key) => key + 0).sort((a, b) => a - b));
    }),
  );
});
