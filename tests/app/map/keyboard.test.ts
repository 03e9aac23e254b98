import { beforeEach, describe, expect, it } from 'vitest';
import { createShortcutWatch, type KeyTasks, keyAction, type MapKey } from '../../../src/app/map/keyboard';

const key = (name: string, more: Partial<MapKey> = {}): MapKey => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});

describe('keys of the map', () => {
  let calls: string[] = [];
  const note =
    (name: string) =>
    (...args: readonly unknown[]) => {
      calls.push([name, ...args].join(' '));
    };
  const renderer = { pan: note('pan'), zoom: note('zoom'), fit: note('fit') };
  const tasks: KeyTasks = {
    go: note('go'),
    around: note('around'),
    next: note('next'),
    home: note('home'),
    back: note('back'),
    choose: note('choose'),
    menu: note('menu'),
    nudge: note('nudge'),
    leave: note('leave'),
  };
  const press = (name: string, more: Partial<MapKey> = {}, on = tasks) =>
    keyAction(key(name, more), renderer, on);
  const pressed = (...presses: readonly [name: string, more?: Partial<MapKey>][]) => {
    for (const [name, more] of presses) press(name, more)?.();
    return calls;
  };
  beforeEach(() => {
    calls = [];
  });

  it('walk from actor to actor', () => {
    expect(pressed(['ArrowLeft'], ['ArrowUp'], ['PageDown'], ['PageUp'], ['n'], ['p'])).toEqual([
      'go left',
      'go up',
      'around 1',
      'around -1',
      'next 1',
      'next -1',
    ]);
    calls = [];
    expect(pressed(['Home'], ['Backspace'], ['Escape'])).toEqual(['home', 'back', 'leave']);
  });

  it('select, and open the menu', () => {
    expect(pressed(['Enter'], ['Enter', { shiftKey: true }], ['Enter', { ctrlKey: true }], [' '])).toEqual([
      'choose false',
      'choose true',
      'choose true',
      'choose true',
    ]);
    calls = [];
    expect(pressed(['ContextMenu'], ['F10', { shiftKey: true }])).toEqual(['menu', 'menu']);
  });

  it('move the view with Shift, an actor with Ctrl or Cmd', () => {
    expect(
      pressed(
        ['ArrowLeft', { shiftKey: true }],
        ['ArrowDown', { shiftKey: true }],
        ['ArrowRight', { ctrlKey: true }],
        ['ArrowUp', { metaKey: true }],
      ),
    ).toEqual(['pan -60 0', 'pan 0 60', 'nudge 10 0', 'nudge 0 -10']);
  });

  it('zoom and fit', () => {
    expect(pressed(['+'], ['='], ['-'], ['0'])).toEqual(['zoom in', 'zoom in', 'zoom out', 'fit']);
  });

  it('leave all others to the page', () => {
    for (const name of ['Tab', 'a', 's', 'F10', 'Delete']) expect(press(name)).toBeNull();
    expect(press('n', { ctrlKey: true })).toBeNull();
    expect(press('ArrowLeft', { altKey: true })).toBeNull();
    expect(press('Escape', {}, { ...tasks, leave: null })).toBeNull();
  });
});

describe('shortcuts of the page with several letters', () => {
  it('get their second letter, even where it is one of the map', () => {
    const watch = createShortcutWatch(new Set('glvs'));
    expect(watch.isForPage(key('n'), 0)).toBe(false);
    expect(watch.isForPage(key('s'), 100)).toBe(false);
    expect(watch.isForPage(key('n'), 900)).toBe(true);
    expect(watch.isForPage(key('n'), 1_000)).toBe(false);
  });

  it('do not begin with a letter that is a shortcut by itself', () => {
    const watch = createShortcutWatch(new Set('glvs'));
    watch.isForPage(key('h'), 0);
    expect(watch.isForPage(key('n'), 100)).toBe(false);
  });

  it('are given up after a while, and by a key that writes nothing', () => {
    const watch = createShortcutWatch(new Set('glvs'));
    watch.isForPage(key('s'), 0);
    expect(watch.isForPage(key('n'), 9_000)).toBe(false);
    watch.isForPage(key('s'), 10_000);
    watch.isForPage(key('ArrowLeft'), 10_100);
    expect(watch.isForPage(key('n'), 10_200)).toBe(false);
  });
});
