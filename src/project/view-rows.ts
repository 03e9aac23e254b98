import type * as Y from 'yjs';
import { byCodeUnit } from '../model/order';
import { asViewState } from './view-shape';
import { FIRST_VIEW, type SavedView, type ViewState } from './view-state';

/** `null` where what is stored is no saved view. */
export const decodeView = (text: unknown): SavedView | null => {
  if (typeof text !== 'string') return null;
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data !== 'object' || data === null || !('id' in data && 'name' in data && 'view' in data)) {
      return null;
    }
    const { id, name } = data;
    const view = asViewState(data.view);
    return typeof id === 'string' && typeof name === 'string' && view !== null ? { id, name, view } : null;
  } catch {
    return null;
  }
};

/** The saved views in the order of their names. */
export const readViews = (stored: Y.Map<string>): readonly SavedView[] =>
  [...stored.values()]
    .map(decodeView)
    .filter((view) => view !== null)
    .sort((a, b) => byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));

/**
 * The view that was looked at last; the first one where none is stored. Parts that are as in `before` are the same
 * objects, so that what depends on them is not done again.
 */
export const readView = (stored: unknown, before: ViewState = FIRST_VIEW): ViewState => {
  if (typeof stored !== 'string') return FIRST_VIEW;
  try {
    const view = asViewState(JSON.parse(stored));
    return view === null ? FIRST_VIEW : withSharedParts(view, before);
  } catch {
    return FIRST_VIEW;
  }
};

const withSharedParts = (view: ViewState, before: ViewState): ViewState => {
  const shared = <Key extends keyof ViewState>(key: Key): ViewState[Key] =>
    JSON.stringify(view[key]) === JSON.stringify(before[key]) ? before[key] : view[key];
  return {
    layout: shared('layout'),
    sizeMetric: view.sizeMetric,
    filters: shared('filters'),
    hidden: shared('hidden'),
    around: shared('around'),
    path: shared('path'),
    layers: shared('layers'),
  };
};

/** Id of the view with a name. */
export const viewNamed = (stored: Y.Map<string>, name: string): string | undefined =>
  readViews(stored).find((saved) => saved.name === name)?.id;

/** The first free id of the form `v1`, `v2` ... */
export const freeViewId = (stored: Y.Map<string>): string => {
  let number = stored.size + 1;
  while (stored.has(`v${number}`)) number++;
  return `v${number}`;
};
