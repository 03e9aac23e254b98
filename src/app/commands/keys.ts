/** A key press as far as shortcuts care; a `KeyboardEvent` is one. */
export interface KeyPress {
  readonly key: string;
  /** Place on the keyboard, whatever is printed on it. */
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS = new Set(['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Dead', 'Process']);

/**
 * The letter of a key press. Where the keyboard writes another script (Cyrillic, Greek), the letter that stands on
 * the same key of a Latin one, so that shortcuts work for everybody.
 */
const letterOf = ({ key, code }: KeyPress): string | null => {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  if (!/^\p{L}$/u.test(key) || /^\p{Script=Latin}$/u.test(key)) return null;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? null;
};

/**
 * What was pressed, in one spelling: `mod+shift+z`, `g`, `?`, `delete`. Shift counts with letters and with keys
 * that write nothing; with a sign it is only the way to write it, and another one on each keyboard. `null` for
 * keys that stand alone for nothing, and with Alt, which belongs to the browser and to writing.
 */
export const strokeOf = (press: KeyPress): string | null => {
  if (MODIFIERS.has(press.key)) return null;
  const letter = letterOf(press);
  const key = letter ?? press.key.toLowerCase();
  const mod = press.ctrlKey || press.metaKey;
  // Alt with Ctrl is how Windows reports the key that writes a sign such as @.
  if (press.altKey && (letter !== null || !mod || key.length > 1)) return null;
  const shift = press.shiftKey && (letter !== null || key.length > 1);
  return [mod && !press.altKey ? 'mod' : '', shift ? 'shift' : '', key].filter(Boolean).join('+');
};

/** The strokes of a shortcut, one after another, in the spelling of `strokeOf`. */
export const strokesOf = (keys: string): readonly string[] => keys.toLowerCase().split(' ');

/** Does the shortcut consist of nothing but plain signs? Such ones can be turned off. */
export const isPlain = (keys: string): boolean =>
  strokesOf(keys).every((stroke) => !stroke.startsWith('mod+'));

const NAMES: ReadonlyMap<string, readonly [anywhere: string, mac: string]> = new Map([
  ['mod', ['Ctrl', '⌘']],
  ['shift', ['Shift', '⇧']],
  ['delete', ['Del', '⌦']],
  ['escape', ['Esc', 'Esc']],
  ['enter', ['Enter', '↩']],
  ['arrowleft', ['←', '←']],
  ['arrowright', ['→', '→']],
  ['arrowup', ['↑', '↑']],
  ['arrowdown', ['↓', '↓']],
]);

const keyName = (key: string, mac: boolean): string => {
  const known = NAMES.get(key.toLowerCase());
  if (known !== undefined) return known[mac ? 1 : 0];
  return key.length === 1 ? key.toUpperCase() : key;
};

/** The keys of one stroke as they are printed: `['Ctrl', 'Shift', 'Z']`. */
export const keyNames = (stroke: string, mac: boolean): readonly string[] =>
  // The plus sign is itself a key.
  (stroke === '+' ? ['+'] : stroke.split('+')).map((key) => keyName(key, mac));

/** A shortcut as text: 'Ctrl+Shift+Z', 'G then M'. */
export const keysText = (keys: string, mac: boolean, then: string): string =>
  keys
    .split(' ')
    .map((stroke) => keyNames(stroke, mac).join(mac ? ' ' : '+'))
    .join(` ${then} `);
