import { describe, expect, it, vi } from 'vitest';
import { isEnabled } from '../../../src/app/commands/command';
import { commandOf } from '../../../src/app/commands/registry';
import type { MapHandle } from '../../../src/app/map/props';
import { FIRST_VIEW } from '../../../src/project/view-state';
import { around } from './workspace';

const chosen = (...ids: string[]) =>
  ids.length === 1
    ? ({ what: 'stakeholder', id: ids[0]! } as const)
    : ({ what: 'stakeholders', ids } as const);

describe('commands of the map', () => {
  it('arrange, and go to the map to show it', () => {
    const world = around({ screen: 'centrality' });
    commandOf('layout-lanes').run(world);
    expect(world.now().view.layout.kind).toBe('lanes');
    expect(world.now().screen).toBe('map');
  });

  it('use the map where it is on screen, and go there else', () => {
    const fit = vi.fn();
    const map = { current: { fit } as unknown as MapHandle };
    const routes = around({ screen: 'boomerang', map });
    commandOf('map-fit').run(routes);
    expect(routes.now().screen).toBe('boomerang');
    const table = around({ screen: 'stakeholders', map });
    commandOf('map-fit').run(table);
    expect(table.now().screen).toBe('map');
    expect(fit).toHaveBeenCalledTimes(2);
  });

  it('present the map, and stop', () => {
    const world = around({ screen: 'report' });
    commandOf('present').run(world);
    expect([world.now().presenting, world.now().screen]).toEqual([true, 'map']);
    commandOf('present').run(world);
    expect(world.now().presenting).toBe(false);
  });

  it('change one layer and keep the others', () => {
    const world = around();
    commandOf('badges').run(world);
    commandOf('hulls-country').run(world);
    expect(world.now().view.layers).toEqual({ hulls: 'country', badges: true, names: 'important' });
    commandOf('badges').run(world);
    expect(world.now().view.layers.badges).toBe(false);
  });

  it('pin those of the selected that stand somewhere and are not pinned', () => {
    const places = new Map([
      ['a', { x: 1, y: 2, pinned: false }],
      ['b', { x: 3, y: 4, pinned: true }],
    ]);
    const world = around({ places, selection: chosen('a', 'b', 'alone') });
    commandOf('pin').run(world);
    expect(world.workspace.commands.placeActors).toHaveBeenCalledWith(
      new Map([['a', { x: 1, y: 2, pinned: true }]]),
      'hand',
    );
    expect(isEnabled(commandOf('unpin'), around({ places, selection: chosen('a') }))).toBe(false);
  });
});

describe('commands of the selection', () => {
  it('select all that are shown', () => {
    const shown = { stakeholders: new Set(['d', 'a']), relationships: new Set<string>() };
    const world = around({ shown });
    commandOf('select-all').run(world);
    expect(world.now().selection).toEqual({ what: 'stakeholders', ids: ['a', 'd'] });
  });

  it('add neighbours over ties that are shown', () => {
    const world = around({ selection: chosen('b') });
    commandOf('select-neighbours').run(world);
    expect(world.now().selection).toEqual({ what: 'stakeholders', ids: ['b', 'a', 'c'] });
    const shown = { stakeholders: new Set(['a', 'b', 'c', 'd']), relationships: new Set(['ab']) };
    const narrowed = around({ selection: chosen('b'), shown });
    commandOf('select-neighbours').run(narrowed);
    expect(narrowed.now().selection).toEqual({ what: 'stakeholders', ids: ['b', 'a'] });
  });

  it('cannot do anything with nobody', () => {
    const off = [
      'focus-1',
      'path',
      'hide',
      'hide-others',
      'select-neighbours',
      'select-none',
      'delete',
      'pin',
    ] as const;
    expect(off.filter((id) => isEnabled(commandOf(id), around()))).toEqual([]);
  });

  it('find the way between two, and only two', () => {
    const world = around({ selection: chosen('a', 'd') });
    commandOf('path').run(world);
    expect(world.now().view.path).toEqual({ from: 'a', to: 'd' });
    expect(isEnabled(commandOf('path'), around({ selection: chosen('a', 'b', 'c') }))).toBe(false);
  });

  it('hide the selected besides the hidden, or all but them', () => {
    const world = around({ selection: chosen('a', 'b') });
    world.workspace.setView({ hidden: ['b', 'd'] });
    commandOf('hide').run(world);
    expect(world.now().view.hidden).toEqual(['b', 'd', 'a']);
    expect(world.now().selection).toBeNull();
    const others = around({ selection: chosen('a', 'b') });
    commandOf('hide-others').run(others);
    expect(others.now().view.hidden).toEqual(['c', 'd', 'alone']);
  });

  it('delete what is selected, with the command that fits', () => {
    const one = around({ selection: chosen('a') });
    commandOf('delete').run(one);
    expect(one.workspace.commands.deleteStakeholder).toHaveBeenCalledWith('a');
    const tie = around({ selection: { what: 'relationship', id: 'ab' } });
    commandOf('delete').run(tie);
    expect(tie.workspace.commands.deleteRelationship).toHaveBeenCalledWith('ab');
    const many = around({ selection: chosen('a', 'b') });
    commandOf('delete').run(many);
    expect(many.workspace.commands.deleteStakeholders).toHaveBeenCalledWith(['a', 'b']);
  });

  it('hide actors without a shown tie, besides those that are hidden', () => {
    const world = around({ view: { ...FIRST_VIEW, hidden: ['a'] } });
    commandOf('hide-alone').run(world);
    expect(world.now().view.hidden).toEqual(['a', 'alone']);
    const shown = { stakeholders: new Set(['b', 'c', 'd']), relationships: new Set(['bc']) };
    const narrowed = around({ shown });
    commandOf('hide-alone').run(narrowed);
    expect(narrowed.now().view.hidden).toEqual(['d']);
    const tied = around({ shown: { ...shown, stakeholders: new Set(['b', 'c']) } });
    expect(isEnabled(commandOf('hide-alone'), tied)).toBe(false);
  });

  it('show the whole network again, whatever narrowed it, and fit it to the screen', () => {
    vi.useFakeTimers();
    const fit = vi.fn();
    const world = around({ map: { current: { fit } as unknown as MapHandle } });
    world.workspace.setView({
      hidden: ['a'],
      around: { actors: ['b'], steps: 2 },
      path: { from: 'a', to: 'b' },
    });
    commandOf('show-all').run(world);
    const { hidden, around: focus, path, filters } = world.now().view;
    expect({ hidden, focus, path, filters }).toEqual({ hidden: [], focus: null, path: null, filters: [] });
    vi.runAllTimers();
    vi.useRealTimers();
    expect(fit).toHaveBeenCalledOnce();
  });
});
