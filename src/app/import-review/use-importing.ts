import { notifications } from '@mantine/notifications';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../state/session';
import { suggestName } from './choices';
import type { Updating } from './update/use-updating';
import type { Review } from './use-review';

/** `update`: into the project that was open when the files were dropped. */
export type Mode = 'new' | 'update';

/** Share of an import that the fetching of rows takes; the rest is writing them into the project. */
const FETCHING = 0.4;

/** The act at the end of a review. */
export interface Importing {
  /** Name of the open project; `null` where there is none, and nothing to choose. */
  readonly baseName: string | null;
  readonly mode: Mode;
  setMode(mode: Mode): void;
  /** Name of the project to be. */
  readonly name: string;
  setName(name: string): void;
  readonly possible: boolean;
  /** Pressed: the last answers are still being applied, or the import is under way. */
  readonly waiting: boolean;
  press(): void;
  /** Share of the import that is done; `null` while none is under way. */
  readonly done: number | null;
  readonly fault: string | null;
}

export const useImporting = (
  session: Session,
  files: readonly File[],
  review: Review,
  updating: Updating,
): Importing => {
  const { t } = useTranslation('importReview');
  const [typedName, setTypedName] = useState<string | null>(null);
  const [chosenMode, setMode] = useState<Mode | null>(null);
  const [pressed, setPressed] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const { digest, busy, pairs, searching, client } = review.reading;

  const { base } = session;
  const mode = base === null ? 'new' : (chosenMode ?? (updating.fits ? 'update' : 'new'));
  const name = typedName ?? suggestName(files.map((file) => file.name)) ?? t('unnamed');
  const settled = !busy && !searching && (mode === 'new' || updating.ready);

  const carryOut = async () => {
    if (client === null) return;
    const memory = review.memory();
    if (mode === 'update') {
      await updating.apply(client, memory);
      notifications.show({ message: t('updating.done'), withBorder: true });
      session.finishUpdate();
      return;
    }
    const { network, report } = await client.take((share) => setDone(share * FETCHING));
    await session.begin(
      { name: name.trim() || t('unnamed'), network, report, sample: null, memory },
      (share) => setDone(FETCHING + share * (1 - FETCHING)),
    );
  };

  useEffect(() => {
    if (!pressed || !settled) return;
    setPressed(false);
    if (digest?.ok !== true) return;
    setDone(0);
    setFault(null);
    carryOut()
      .catch((error: unknown) => {
        setFault(error instanceof Error ? error.message : String(error));
      })
      .finally(() => setDone(null));
  });

  return {
    baseName: base?.snapshot().name ?? null,
    mode,
    setMode,
    name,
    setName: setTypedName,
    // Nobody imports before they could see the questions about likely duplicates.
    possible: digest?.ok === true && pairs !== null,
    waiting: pressed || done !== null,
    done,
    press: useCallback(() => setPressed(true), []),
    fault,
  };
};
