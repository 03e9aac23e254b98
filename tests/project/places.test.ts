import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createProject } from '../../src/project';
import { decodePlace, encodePlace, readPlaces } from '../../src/project/place-rows';
import { type Place, placesKey } from '../../src/project/places';
import { FIRST_VIEW, type LayoutChoice } from '../../src/project/view-state';
import { small } from './networks';

const open = () => createProject('test', { name: 'Water', network: small, report: null });
const at = (x: number, y: number, pinned = false): Place => ({ x, y, pinned });
const force = FIRST_VIEW.layout;
const rings: LayoutChoice = { ...force, kind: 'rings', ringsBy: 'degree' };

describe('a place as it is kept', () => {
  it('is a short text with two decimals, and comes back', () => {
    expect(encodePlace(at(1.234, -5))).toBe('[1.23,-5]');
    expect(encodePlace(at(0, 0, true))).toBe('[0,0,1]');
    const coordinate = fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 100);
    fc.assert(
      fc.property(coordinate, coordinate, fc.boolean(), (x, y, pinned) => {
        // JSON knows no minus zero.
        expect(decodePlace(encodePlace(at(x, y, pinned)))).toEqual(at(x + 0, y + 0, pinned));
      }),
    );
  });

  it('is passed over where it is none', () => {
    for (const text of ['', '[]', '[1]', '{}', '[null,2]', '["1",2]', 'null', 7, undefined]) {
      expect(decodePlace(text)).toBeNull();
    }
    const stored = new Y.Doc().getMap<string>('places');
    stored.set('force/a', '[1,2]');
    stored.set('force/b', 'nonsense');
    stored.set('a', '[3,4]');
    expect([...readPlaces(stored, force)]).toEqual([['a', at(1, 2)]]);
  });
});

describe('the layout that places belong to', () => {
  it('is told apart by kind, metric and grouping, as far as they matter', () => {
    const keys = new Set([
      placesKey(force),
      placesKey(rings),
      placesKey({ ...rings, ringsBy: 'betweenness' }),
      placesKey({ ...force, kind: 'groups' }),
      placesKey({ ...force, kind: 'groups', groupsBy: 'country' }),
      placesKey({ ...force, kind: 'lanes' }),
      placesKey({ ...force, kind: 'hand' }),
    ]);
    expect(keys.size).toBe(7);
    expect(placesKey({ ...force, ringsBy: 'degree', groupsBy: 'community' })).toBe(placesKey(force));
  });
});

describe('placing actors', () => {
  it('by hand is a step; by a layout it is none', () => {
    const { commands, snapshot } = open();
    commands.placeActors(new Map([['a', at(1, 2)]]), 'layout');
    expect(snapshot().places.get('a')).toEqual(at(1, 2));
    expect(snapshot().canUndo).toBe(false);
    commands.placeActors(new Map([['a', at(30, 40, true)]]), 'hand');
    expect(snapshot().places.get('a')).toEqual(at(30, 40, true));
    commands.undo();
    expect(snapshot().places.get('a')).toEqual(at(1, 2));
    commands.redo();
    expect(snapshot().places.get('a')).toEqual(at(30, 40, true));
  });

  it('is undone one step at a time, whatever a layout has written since', () => {
    const { commands, snapshot } = open();
    commands.placeActors(new Map([['a', at(1, 2)]]), 'layout');
    commands.editStakeholder('a', { name: 'Edited' });
    commands.placeActors(new Map([['a', at(30, 40, true)]]), 'hand');
    commands.placeActors(new Map([['a', at(30, 40)]]), 'hand');
    // Let go, the actor goes back to where the layout has it.
    commands.placeActors(new Map([['a', at(1, 2)]]), 'layout');
    const nameOfA = () => snapshot().network.stakeholders.find(({ id }) => id === 'a')?.name;
    commands.undo();
    expect([snapshot().places.get('a'), nameOfA()]).toEqual([at(30, 40, true), 'Edited']);
    commands.undo();
    expect([snapshot().places.get('a'), nameOfA()]).toEqual([at(1, 2), 'Edited']);
    commands.undo();
    expect(nameOfA()).not.toBe('Edited');
    commands.redo();
    commands.redo();
    expect([snapshot().places.get('a'), nameOfA()]).toEqual([at(30, 40, true), 'Edited']);
    commands.undo();
    commands.layOutAgain();
    commands.redo();
    expect(snapshot().places.get('a')).toEqual(at(30, 40, true));
  });

  it('moves several in one step, and changes nothing where nobody moves', () => {
    const { commands, snapshot, subscribe } = open();
    const places = new Map([
      ['a', at(1, 2, true)],
      ['__proto__', at(3, 4, true)],
    ]);
    commands.placeActors(places, 'hand');
    expect([...snapshot().places].sort()).toEqual([...places].sort());
    const before = snapshot();
    let told = 0;
    subscribe(() => {
      told++;
    });
    commands.placeActors(new Map([['a', at(1.001, 2, true)]]), 'hand');
    expect(told).toBe(0);
    expect(snapshot()).toBe(before);
    commands.undo();
    expect(snapshot().places.size).toBe(0);
    expect(snapshot().canUndo).toBe(false);
  });

  it('is for the layout that is looked at: each has its own places and pins', () => {
    const { commands, snapshot } = open();
    const look = (layout: LayoutChoice) => commands.keepView({ ...snapshot().view, layout });
    commands.placeActors(new Map([['a', at(1, 1, true)]]), 'hand');
    look(rings);
    expect(snapshot().places.size).toBe(0);
    commands.placeActors(new Map([['a', at(2, 2)]]), 'layout');
    look(force);
    expect(snapshot().places.get('a')).toEqual(at(1, 1, true));
    look(rings);
    expect(snapshot().places.get('a')).toEqual(at(2, 2));
  });

  it('keeps the identity of the places while another part of the view changes', () => {
    const { commands, snapshot } = open();
    commands.placeActors(new Map([['a', at(1, 1)]]), 'layout');
    const { places, view } = snapshot();
    commands.keepView({ ...view, sizeMetric: 'degree' });
    expect(snapshot().places).toBe(places);
    expect(snapshot().view.sizeMetric).toBe('degree');
  });

  it('forgets what rings by another metric gave, but for pins', () => {
    const { commands, snapshot } = open();
    const look = (layout: LayoutChoice) => commands.keepView({ ...snapshot().view, layout });
    look(rings);
    commands.placeActors(new Map([['a', at(1, 1)]]), 'layout');
    commands.placeActors(new Map([['b', at(2, 2, true)]]), 'hand');
    look({ ...rings, ringsBy: 'betweenness' });
    commands.placeActors(new Map([['a', at(5, 5)]]), 'layout');
    look(rings);
    expect([...snapshot().places]).toEqual([['b', at(2, 2, true)]]);
  });
});

describe('laying out again', () => {
  it('forgets all places of this layout but pinned ones, without a step', () => {
    const { commands, snapshot } = open();
    commands.placeActors(
      new Map([
        ['a', at(1, 1)],
        ['b', at(2, 2)],
      ]),
      'layout',
    );
    commands.placeActors(new Map([['b', at(9, 9, true)]]), 'hand');
    commands.keepView({ ...snapshot().view, layout: rings });
    commands.placeActors(new Map([['a', at(4, 4)]]), 'layout');
    commands.keepView({ ...snapshot().view, layout: force });
    commands.layOutAgain();
    expect([...snapshot().places]).toEqual([['b', at(9, 9, true)]]);
    commands.keepView({ ...snapshot().view, layout: rings });
    expect([...snapshot().places]).toEqual([['a', at(4, 4)]]);
  });
});
