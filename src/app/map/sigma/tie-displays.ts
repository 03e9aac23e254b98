import { tieStyle } from '../reducers';
import type { MapView } from '../view';
import { type TieDisplay, tieDisplay } from './display';

/** Parts of a view that change no tie. Whatever else there is may change them all. */
const UNRELATED: ReadonlySet<string> = new Set<keyof MapView>([
  'figures',
  'selected',
  'hovered',
  'roles',
  'onTheWay',
  'layers',
]);

const relatedParts = (view: MapView): readonly unknown[] =>
  Object.entries(view)
    .filter(([part]) => !UNRELATED.has(part))
    .map(([, value]) => value);

/** Ties as sigma's data. */
export interface TieDisplays {
  of(view: MapView, tie: number): TieDisplay;
}

/**
 * Remembers ties from one drawing to the next: new figures, another selection and other places leave them as they
 * are, and there are many more ties than actors.
 */
export const createTieDisplays = (): TieDisplays => {
  let known: (TieDisplay | undefined)[] = [];
  let lastView: MapView | null = null;
  let parts: readonly unknown[] = [];
  return {
    of(view, tie) {
      if (view !== lastView) {
        lastView = view;
        const now = relatedParts(view);
        if (now.some((part, i) => part !== parts[i])) known = [];
        parts = now;
      }
      known[tie] ??= tieDisplay(tieStyle(view, tie));
      return known[tie];
    },
  };
};
