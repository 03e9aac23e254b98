import type { Selection } from '../state/workspace';

const NOBODY: readonly string[] = [];

/** The selected actors, in the order in which they were chosen; none where a tie is selected. */
export const actorsIn = (selection: Selection): readonly string[] => {
  if (selection?.what === 'stakeholders') return selection.ids;
  return selection?.what === 'stakeholder' ? [selection.id] : NOBODY;
};

/** These actors as a selection. */
export const selectionOfActors = (ids: readonly string[]): Selection => {
  const [first] = ids;
  if (first === undefined) return null;
  return ids.length === 1 ? { what: 'stakeholder', id: first } : { what: 'stakeholders', ids };
};
