import { lazy, Suspense, useEffect } from 'react';
import { useFrame } from '../commands';
import { forgetTourWanted, rememberTourSeen, tourWanted } from '../tour';

const loadPalette = () => import('../search/Palette');
const Palette = lazy(loadPalette);
const ShortcutsDialog = lazy(() => import('../help/ShortcutsDialog'));
const GlossaryDialog = lazy(() => import('../help/GlossaryDialog'));
const Tour = lazy(() => import('../tour/Tour'));

/** Who opens the search types at once: it is fetched when the first screen is there. Milliseconds. */
const BEFORE_SEARCH = 1_500;

/** What lies over the screens: search, shortcuts, glossary or tour. Each is loaded when it is first opened. */
export const Overlays = () => {
  const { overlay, open } = useFrame();
  useEffect(() => {
    if (!tourWanted()) return;
    forgetTourWanted();
    open('tour');
  }, [open]);
  useEffect(() => {
    if (overlay === 'tour') rememberTourSeen();
  }, [overlay]);
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), BEFORE_SEARCH);
    return () => clearTimeout(timer);
  }, []);
  const close = () => open(null);
  return (
    <Suspense fallback={null}>
      {overlay === 'search' && <Palette close={close} />}
      {overlay === 'shortcuts' && <ShortcutsDialog close={close} />}
      {overlay === 'words' && <GlossaryDialog close={close} />}
      {overlay === 'tour' && <Tour close={close} />}
    </Suspense>
  );
};
