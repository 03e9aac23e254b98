import { useEffect } from 'react';

/** The browser may refuse full screen, or have none (on an iPhone): the presentation goes on in the window. */
const enterFullScreen = () => void document.documentElement.requestFullscreen?.().catch(() => undefined);
const leaveFullScreen = () => {
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
};

/**
 * While presenting, the page has large type and strong contrast (`data-presenting` on the root, read by the global
 * styles) and fills the screen where the browser lets it. Escape ends it, and so does leaving the full screen.
 */
export const usePresenting = (presenting: boolean, present: (presenting: boolean) => void): void => {
  useEffect(() => {
    if (!presenting) return;
    document.documentElement.dataset.presenting = '';
    enterFullScreen();
    const onFullScreen = () => {
      if (document.fullscreenElement === null) present(false);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) present(false);
    };
    document.addEventListener('fullscreenchange', onFullScreen);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      delete document.documentElement.dataset.presenting;
      document.removeEventListener('fullscreenchange', onFullScreen);
      document.removeEventListener('keydown', onKeyDown);
      leaveFullScreen();
    };
  }, [presenting, present]);
};
