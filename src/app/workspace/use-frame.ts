import { useMantineColorScheme } from '@mantine/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Frame, Overlay } from '../commands';
import { chooseFiles } from './choose-files';

export type Side = 'left' | 'right';

/** Which of the two panels are open: beside the map, and on a narrow screen over it, where only one can be. */
export interface Panels {
  readonly beside: Readonly<Record<Side, boolean>>;
  readonly over: Side | null;
  setBeside(side: Side, open: boolean): void;
  showOver(side: Side | null): void;
}

/** The frame around the screens, for commands and for the frame itself. `wide`: panels have room beside the map. */
export const useFrameValue = (
  wide: boolean,
  review: (files: readonly File[]) => void,
): { readonly frame: Frame; readonly panels: Panels } => {
  const { setColorScheme } = useMantineColorScheme();
  const { overlay, open } = useOverlay();
  const [beside, setBeside] = useState<Readonly<Record<Side, boolean>>>({ left: true, right: true });
  const [over, showOver] = useState<Side | null>(null);
  const latestReview = useRef(review);
  useEffect(() => {
    latestReview.current = review;
  }, [review]);

  const panels = useMemo(
    (): Panels => ({
      beside,
      over,
      setBeside: (side, isOpen) => setBeside((now) => ({ ...now, [side]: isOpen })),
      showOver,
    }),
    [beside, over],
  );
  const frame = useMemo(
    (): Frame => ({
      overlay,
      open,
      togglePanel: (side) => {
        if (wide) setBeside((now) => ({ ...now, [side]: !now[side] }));
        else showOver((now) => (now === side ? null : side));
      },
      setColours: setColorScheme,
      chooseFiles: () => chooseFiles((files) => latestReview.current(files)),
    }),
    [overlay, open, wide, setColorScheme],
  );
  return { frame, panels };
};

/** What lies over the screens. When it closes, the keyboard is back where it was before it opened. */
const useOverlay = () => {
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const before = useRef<Element | null>(null);
  const open = useCallback((next: Overlay | null) => {
    setOverlay((now) => {
      if (now === null && next !== null) before.current = document.activeElement;
      return next;
    });
  }, []);
  useEffect(() => {
    if (overlay !== null) return;
    const element = before.current;
    before.current = null;
    if (!(element instanceof HTMLElement)) return;
    const timer = setTimeout(() => {
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (!lost) return;
      const there =
        element.isConnected && element !== document.body ? element : document.getElementById('main');
      there?.focus({ preventScroll: true });
    });
    return () => clearTimeout(timer);
  }, [overlay]);
  return { overlay, open };
};
