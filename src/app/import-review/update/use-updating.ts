import { useEffect, useState } from 'react';
import type { ImportMemory } from '../../../import/choices';
import type { Project } from '../../../project/project';
import type { ReviewClient } from '../../worker/review-client';
import { conflictKey, NO_REMOVALS, rowKey, type UpdateChoice } from '../../worker/update-choice';
import type { UpdateConflict, UpdateDigest, UpdateRow } from '../../worker/update-digest';
import type { Reading } from '../use-reading';

/** Bringing the open project up to date with the tables. */
export interface Updating extends UpdateChoice {
  /** What would change; `null` while it is not known. */
  readonly digest: UpdateDigest | null;
  readonly fault: string | null;
  /** Is the digest that of the newest reading? */
  readonly ready: boolean;
  /** Do the tables tell of the same actors as the project? */
  readonly fits: boolean;
  remove(row: UpdateRow, remove: boolean): void;
  removeAll(remove: boolean): void;
  take(conflict: UpdateConflict, take: boolean): void;
  restore(row: UpdateRow, restore: boolean): void;
  restoreAll(restore: boolean): void;
  /** Carry it out, as one step that can be undone. */
  apply(client: ReviewClient, memory: ImportMemory): Promise<void>;
}

/** The same keys with one more or one less; `all` of them are those of `rows`. */
const ticked = (
  keys: UpdateChoice['removed'],
  rows: readonly UpdateRow[],
  row: UpdateRow,
  on: boolean,
): ReadonlySet<string> => toggled(keys === 'all' ? new Set(rows.map(rowKey)) : keys, rowKey(row), on);

const toggled = (keys: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(keys);
  if (on) next.add(key);
  else next.delete(key);
  return next;
};

export const useUpdating = (base: Project | null, reading: Reading): Updating => {
  const [digest, setDigest] = useState<UpdateDigest | null>(null);
  const [compared, setCompared] = useState<Reading['digest']>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [choice, setChoice] = useState(NO_REMOVALS);
  const { digest: read, client, busy } = reading;

  useEffect(() => {
    if (base === null || client === null || busy || read?.ok !== true) return;
    let stale = false;
    setFault(null);
    client.compare(base.snapshot().network, base.editedFields()).then(
      (found) => {
        if (stale) return;
        setDigest(found);
        setCompared(read);
      },
      (error: unknown) => {
        if (!stale) setFault(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      stale = true;
    };
  }, [base, client, busy, read]);

  return {
    digest,
    fault,
    ready: digest !== null && compared === read,
    fits: digest?.fits === true,
    ...choice,
    remove: (row, on) =>
      setChoice({ ...choice, removed: ticked(choice.removed, digest?.gone.rows ?? [], row, on) }),
    removeAll: (on) => setChoice({ ...choice, removed: on ? 'all' : new Set() }),
    restore: (row, on) =>
      setChoice({ ...choice, restored: ticked(choice.restored, digest?.deleted.rows ?? [], row, on) }),
    restoreAll: (on) => setChoice({ ...choice, restored: on ? 'all' : new Set() }),
    take: (conflict, on) => setChoice({ ...choice, taken: toggled(choice.taken, conflictKey(conflict), on) }),
    apply: async (from, memory) => {
      if (base === null) return;
      const { plan, report } = await from.takeUpdate(choice);
      base.commands.applyUpdate(plan, { remove: true, overwriteEdits: true, restore: true }, report, memory);
    },
  };
};
