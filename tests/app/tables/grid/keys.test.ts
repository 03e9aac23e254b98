import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionOf, type GridKey, nextPlace } from '../../../../src/app/tables/grid/keys';
import { picked } from '../../../../src/app/tables/grid/pick';

const size = { rows: 5, columns: 3, page: 2 };
const at = { row: 2, column: 1 };
const key = (name: string, more: Partial<GridKey> = {}): GridKey => ({
  key: name,
  mod: false,
  shift: false,
  alt: false,
  ...more,
});
const action = (pressed: GridKey, place = at, isEntering = false) =>
  actionOf(pressed, place, size, isEntering);

describe('keys of a table', () => {
  it('moves as in a spreadsheet', () => {
    const to = (pressed: GridKey, place = at) => {
      const done = action(pressed, place);
      return done?.do === 'move' ? [done.to.row, done.to.column] : done;
    };
    expect(to(key('ArrowDown'))).toEqual([3, 1]);
    expect(to(key('ArrowDown', { mod: true }))).toEqual([4, 1]);
    expect(to(key('ArrowLeft'))).toEqual([2, 0]);
    expect(to(key('ArrowRight'), { row: 2, column: 2 })).toEqual([2, 2]);
    expect(to(key('PageUp'))).toEqual([0, 1]);
    expect(to(key('End'))).toEqual([2, 2]);
    expect(to(key('Home', { mod: true }))).toEqual([0, 0]);
    expect(action(key('ArrowUp'), { row: 0, column: 1 })).toEqual({ do: 'to-head' });
    expect(action(key('ArrowDown', { shift: true }))).toMatchObject({ do: 'move', extends: true });
  });

  it('edits, empties, selects and deletes', () => {
    expect(action(key('Enter'))).toEqual({ do: 'edit', typed: null });
    expect(action(key('F2'))).toEqual({ do: 'edit', typed: null });
    expect(action(key('š'))).toEqual({ do: 'edit', typed: 'š' });
    expect(action(key('A', { shift: true }))).toEqual({ do: 'edit', typed: 'A' });
    expect(action(key('Delete'))).toEqual({ do: 'empty' });
    expect(action(key('Delete', { mod: true }))).toEqual({ do: 'delete-rows' });
    expect(action(key(' '))).toEqual({ do: 'pick', extends: false });
    expect(action(key('a', { mod: true }))).toEqual({ do: 'pick-all' });
    expect(action(key('Escape'))).toEqual({ do: 'pick-none' });
  });

  it('leaves to the browser and the app what is theirs', () => {
    for (const pressed of [
      key('c', { mod: true }),
      key('v', { mod: true }),
      key('z', { mod: true }),
      key('F5'),
    ]) {
      expect(action(pressed)).toBeNull();
    }
    expect(action(key('ArrowDown', { alt: true }))).toBeNull();
  });

  it('goes on with Tab only after a cell was filled in, and out of the table at its end', () => {
    expect(action(key('Tab'))).toBeNull();
    expect(action(key('Tab'), at, true)).toEqual({ do: 'next', to: { row: 2, column: 2 } });
    expect(action(key('Tab', { shift: true }), { row: 2, column: 0 }, true)).toEqual({
      do: 'next',
      to: { row: 1, column: 2 },
    });
    expect(action(key('Tab'), { row: 4, column: 2 }, true)).toEqual({ do: 'next', to: null });
  });

  it('never leaves the table, whatever is pressed', () => {
    const anyKey = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'Tab',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 2 }),
        anyKey,
        fc.boolean(),
        fc.boolean(),
        (row, column, name, mod, shift) => {
          const done = actionOf(key(name, { mod, shift }), { row, column }, size, true);
          const to = done?.do === 'move' || done?.do === 'next' ? done.to : null;
          if (to === null) return;
          expect(to.row >= 0 && to.row < 5 && to.column >= 0 && to.column < 3).toBe(true);
        },
      ),
    );
    expect(nextPlace({ row: 0, column: 0 }, size, true)).toBeNull();
  });
});

describe('selecting rows', () => {
  const ids = ['a', 'b', 'c', 'd'];
  it('ticks one and lets it go', () => {
    expect(picked([], ids, 'b', null)).toEqual(['b']);
    expect(picked(['b', 'd'], ids, 'b', null)).toEqual(['d']);
  });
  it('ticks a range, in either direction, and keeps what is ticked', () => {
    expect(picked(['b'], ids, 'd', 'b')).toEqual(['b', 'c', 'd']);
    expect(picked(['d'], ids, 'b', 'd')).toEqual(['d', 'b', 'c']);
    expect(picked(['x'], ids, 'b', 'gone')).toEqual(['x', 'b']);
  });
});
