import { useEffect, useMemo, useRef, useState } from 'react';
import { type Around, type Command, isEnabled } from './command';
import { createKeyReader } from './key-reader';
import { isPlain, strokeOf } from './keys';
import { keepsKeys } from './own-keys';
import { COMMANDS } from './registry';
import { useSingleKeys } from './single-keys';

/** After this time a shortcut that was begun is given up. Milliseconds. */
const PATIENCE = 4_000;

/** The search opens from text fields too. */
const EVERYWHERE = 'mod+k';

/** The beginning of a shortcut of several keys, and the commands that it can still become. */
export interface BegunKeys {
  readonly stroke: string;
  readonly next: readonly { readonly stroke: string; readonly item: Command }[];
}

/**
 * Runs commands by their shortcuts, wherever the keyboard is; not in a text field, and not where another part of
 * the page has used the key. Tells what was begun, so that it can be shown.
 */
export const useCommandKeys = (around: Around): BegunKeys | null => {
  const [plain] = useSingleKeys();
  const [begun, setBegun] = useState<BegunKeys | null>(null);
  const latest = useRef(around);
  useEffect(() => {
    latest.current = around;
  }, [around]);
  const reader = useMemo(
    () =>
      createKeyReader(
        COMMANDS.flatMap((item) =>
          item.keys.filter((keys) => plain || !isPlain(keys)).map((keys) => ({ keys, item })),
        ),
      ),
    [plain],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const stroke = strokeOf(event);
      if (stroke === null) return;
      // What was asked for is about to take the keyboard.
      const opening = latest.current.frame.overlay !== null;
      if (stroke !== EVERYWHERE && (opening || keepsKeys(event.target, isPlain(stroke)))) return;
      const reading = reader.press(stroke);
      setBegun(reading.what === 'begun' ? { stroke, next: reading.next } : null);
      if (reading.what === 'nothing') return;
      event.preventDefault();
      if (reading.what === 'done' && isEnabled(reading.item, latest.current))
        reading.item.run(latest.current);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [reader]);

  useEffect(() => {
    if (begun === null) return;
    const timer = setTimeout(() => {
      reader.forget();
      setBegun(null);
    }, PATIENCE);
    return () => clearTimeout(timer);
  }, [begun, reader]);
  return begun;
};
