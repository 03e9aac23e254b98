import type { Heading } from './interaction/walk';
import type { Renderer } from './renderer';

/** How far a key moves the view, and an actor. Pixels. */
const STEP = 60;
const NUDGE = 10;

/** A key press as far as the map cares; a `KeyboardEvent` is one. */
export interface MapKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What keys can do besides moving the view. */
export interface KeyTasks {
  /** Walk to the neighbour in this direction. */
  go(heading: Heading): void;
  /** To the next neighbour of the actor that the walk came from, clockwise, or the one before. */
  around(turn: 1 | -1): void;
  /** To the next actor by importance, or the one before. */
  next(by: 1 | -1): void;
  /** To the most important actor. */
  home(): void;
  /** To where the walk was before. */
  back(): void;
  /** Select the actor that the walk has come to, alone or besides others. */
  choose(adding: boolean): void;
  menu(): void;
  /** Move the actor that the walk has come to, or all selected with it. Pixels, down is positive. */
  nudge(dx: number, dy: number): void;
  /** Leave what was begun, one thing at a time; `null` where there is nothing to leave. */
  readonly leave: (() => void) | null;
}

const HEADING_OF: ReadonlyMap<string, readonly [heading: Heading, x: number, y: number]> = new Map([
  ['ArrowLeft', ['left', -1, 0]],
  ['ArrowRight', ['right', 1, 0]],
  ['ArrowUp', ['up', 0, -1]],
  ['ArrowDown', ['down', 0, 1]],
]);

/** What a key does on the map; `null` for keys that are not the map's. */
export const keyAction = (
  press: MapKey,
  renderer: Pick<Renderer, 'pan' | 'zoom' | 'fit'>,
  tasks: KeyTasks,
): (() => void) | null => {
  const { key, shiftKey } = press;
  if (press.altKey) return null;
  const arrow = HEADING_OF.get(key);
  if (press.ctrlKey || press.metaKey) {
    if (key === 'Enter') return () => tasks.choose(true);
    return arrow === undefined ? null : () => tasks.nudge(arrow[1] * NUDGE, arrow[2] * NUDGE);
  }
  if (arrow !== undefined) {
    const [heading, x, y] = arrow;
    return shiftKey ? () => renderer.pan(x * STEP, y * STEP) : () => tasks.go(heading);
  }
  switch (key) {
    case '+':
    case '=':
      return () => renderer.zoom('in');
    case '-':
    case '_':
      return () => renderer.zoom('out');
    case '0':
      return () => renderer.fit();
    case 'PageDown':
      return () => tasks.around(1);
    case 'PageUp':
      return () => tasks.around(-1);
    case 'n':
      return () => tasks.next(1);
    case 'p':
      return () => tasks.next(-1);
    case 'Home':
      return tasks.home;
    case 'Backspace':
      return tasks.back;
    case 'Enter':
      return () => tasks.choose(shiftKey);
    case ' ':
      return () => tasks.choose(true);
    case 'ContextMenu':
      return tasks.menu;
    case 'F10':
      return shiftKey ? tasks.menu : null;
    case 'Escape':
      return tasks.leave;
    default:
      return null;
  }
};

/** As long a shortcut of several letters takes at most. Milliseconds. */
const SHORTCUT = 4_000;

/**
 * Tells keys that end a shortcut of the page (`s`, then `n`) from the map's own: after a letter that begins one, the
 * next sign belongs to the page.
 *
 * @param beginnings letters that begin a shortcut of several.
 */
export const createShortcutWatch = (beginnings: ReadonlySet<string>) => {
  let begun = Number.NEGATIVE_INFINITY;
  return {
    isForPage({ key }: MapKey, time: number): boolean {
      const ends = key.length === 1 && time - begun < SHORTCUT;
      begun = !ends && beginnings.has(key) ? time : Number.NEGATIVE_INFINITY;
      return ends;
    },
  };
};
