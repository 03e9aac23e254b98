import { useCallback, useEffect, useMemo, useState } from 'react';
import { useWorkspace } from '../state/workspace';
import type { TableName } from './row';

export interface Picked {
  /** Ids of the selected rows, in the order in which they were selected. */
  readonly picked: readonly string[];
  pick(ids: readonly string[]): void;
}

const NONE: readonly string[] = [];

/**
 * The selected rows. Actors are selected everywhere at once; so is a tie that is selected alone. Several ties are
 * selected in their table only: nothing else shows them.
 */
export const usePicked = (table: TableName): Picked => {
  const { selection, select, network } = useWorkspace();
  const [several, setSeveral] = useState<readonly string[]>(NONE);
  const isTie = selection?.what === 'relationship';
  useEffect(() => {
    if (isTie) setSeveral(NONE);
  }, [isTie]);
  const picked = useMemo(() => {
    if (table === 'stakeholders') {
      if (selection?.what === 'stakeholders') return selection.ids;
      return selection?.what === 'stakeholder' ? [selection.id] : NONE;
    }
    if (selection?.what === 'relationship') return [selection.id];
    if (several.length === 0) return NONE;
    const there = new Set(network.relationships.map(({ id }) => id));
    return several.filter((id) => there.has(id));
  }, [table, selection, several, network]);
  const pick = useCallback(
    (ids: readonly string[]) => {
      const [first] = ids;
      if (table === 'stakeholders') {
        if (first === undefined) select(null);
        else select(ids.length === 1 ? { what: 'stakeholder', id: first } : { what: 'stakeholders', ids });
        return;
      }
      if (first !== undefined && ids.length === 1) {
        select({ what: 'relationship', id: first });
        return;
      }
      if (isTie) select(null);
      setSeveral(ids);
    },
    [table, select, isTie],
  );
  return { picked, pick };
};
