import type { helpTexts } from './texts';

/** Keys that work only while the keyboard is in a certain part of the page. They are no commands. */
export interface PlaceKey {
  readonly id: keyof typeof helpTexts.place;
  readonly keys: readonly string[];
}

/** On the map. What they do is decided there; here they are told. */
export const MAP_KEYS: readonly PlaceKey[] = [
  { id: 'map-walk', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { id: 'map-around', keys: ['PageDown', 'PageUp'] },
  { id: 'map-return', keys: ['Backspace'] },
  { id: 'map-select', keys: ['Enter'] },
  { id: 'map-add', keys: ['Space', 'shift+Enter'] },
  { id: 'map-next', keys: ['n'] },
  { id: 'map-previous', keys: ['p'] },
  { id: 'map-first', keys: ['Home'] },
  { id: 'map-pan', keys: ['shift+ArrowLeft', 'shift+ArrowRight', 'shift+ArrowUp', 'shift+ArrowDown'] },
  { id: 'map-nudge', keys: ['mod+ArrowLeft', 'mod+ArrowRight', 'mod+ArrowUp', 'mod+ArrowDown'] },
  { id: 'map-menu', keys: ['ContextMenu', 'shift+F10'] },
  { id: 'map-back', keys: ['Escape'] },
];

/** In a table of stakeholders or relationships. */
export const TABLE_KEYS: readonly PlaceKey[] = [
  { id: 'table-move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
  { id: 'table-far', keys: ['Home', 'End'] },
  { id: 'table-page', keys: ['PageUp', 'PageDown'] },
  { id: 'table-edit', keys: ['Enter', 'F2'] },
  { id: 'table-cancel', keys: ['Escape'] },
  { id: 'table-next', keys: ['Tab'] },
  { id: 'table-clear', keys: ['Delete'] },
  { id: 'table-pick', keys: ['Space'] },
  { id: 'table-pick-all', keys: ['mod+A'] },
  { id: 'table-delete', keys: ['mod+Delete'] },
  { id: 'table-copy', keys: ['mod+C'] },
  { id: 'table-paste', keys: ['mod+V'] },
];
