import { lazy, type RefObject, Suspense, useEffect, useSyncExternalStore } from 'react';
import { closePictures, picturesOpen } from './open';

const PictureDialog = lazy(() =>
  import('./PictureDialog').then((module) => ({ default: module.PictureDialog })),
);

interface Props {
  /** Gets the keyboard's focus when the dialog closes and what had it before is gone, as an item of a menu is. */
  readonly returnTo: RefObject<HTMLElement | null>;
}

/** The place of the dialog on the page. Fetched when it is first opened. */
export const PictureHost = ({ returnTo }: Props) => {
  const open = useSyncExternalStore(picturesOpen.subscribe, picturesOpen.isOpen);
  // A project that is left takes its dialog with it.
  useEffect(() => closePictures, []);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    return () => {
      const isThere = before instanceof HTMLElement && before.isConnected && before !== document.body;
      (isThere ? before : returnTo.current)?.focus();
    };
  }, [open, returnTo]);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <PictureDialog onClose={closePictures} />
    </Suspense>
  );
};
