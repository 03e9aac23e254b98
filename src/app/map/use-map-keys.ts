import { useState } from 'react';
import { createShortcutWatch, type KeyTasks, keyAction } from './keyboard';
import type { Renderer } from './renderer';
import type { Walk } from './use-walk';

export interface MapKeysOptions extends Pick<KeyTasks, 'choose' | 'menu' | 'nudge' | 'leave'> {
  readonly renderer: Renderer | null;
  readonly walk: Walk;
  /** Letters that begin a shortcut of the page. */
  readonly beginnings: ReadonlySet<string>;
}

/** What the map does with keys while it has the keyboard. */
export const useMapKeys = ({ renderer, walk, beginnings, ...tasks }: MapKeysOptions) => {
  const [shortcuts] = useState(() => createShortcutWatch(beginnings));
  return (event: React.KeyboardEvent): void => {
    if (renderer === null) return;
    const act = keyAction(event, renderer, { ...walk, ...tasks });
    if (shortcuts.isForPage(event, event.timeStamp) || act === null) return;
    event.preventDefault();
    act();
  };
};
