import { strokesOf } from './keys';

/** A shortcut and what it stands for. */
export interface Binding<T> {
  readonly keys: string;
  readonly item: T;
}

/** What has become of a stroke. */
export type Reading<T> =
  | { readonly what: 'nothing' }
  /** A shortcut has been pressed to its end. */
  | { readonly what: 'done'; readonly item: T }
  /** The beginning of shortcuts: `next` are the strokes that can follow, each with all it leads to. */
  | { readonly what: 'begun'; readonly next: readonly { readonly stroke: string; readonly item: T }[] };

const NOTHING = { what: 'nothing' } as const;

/**
 * Reads strokes into shortcuts. A stroke that fits nothing after a beginning ends it, and counts as a first stroke
 * of its own. A shortcut that begins another one is done at once.
 */
export const createKeyReader = <T>(bindings: readonly Binding<T>[]) => {
  const all = bindings.map(({ keys, item }) => ({ strokes: strokesOf(keys), item }));
  let begun: readonly string[] = [];

  const read = (strokes: readonly string[]): Reading<T> => {
    const fitting = all.filter((binding) => strokes.every((stroke, i) => binding.strokes[i] === stroke));
    const done = fitting.find((binding) => binding.strokes.length === strokes.length);
    if (done !== undefined) return { what: 'done', item: done.item };
    if (fitting.length === 0) return NOTHING;
    const next = fitting.map(({ strokes: whole, item }) => ({ stroke: whole[strokes.length]!, item }));
    return { what: 'begun', next };
  };

  return {
    /** The next stroke, in the spelling of `strokeOf`. */
    press: (stroke: string): Reading<T> => {
      const before = begun;
      begun = [];
      let reading = read([...before, stroke]);
      let strokes = [...before, stroke];
      if (reading.what === 'nothing' && before.length > 0) {
        strokes = [stroke];
        reading = read(strokes);
      }
      if (reading.what === 'begun') begun = strokes;
      return reading;
    },
    /** Give up what was begun. */
    forget: (): void => {
      begun = [];
    },
  };
};
