import { useEffect } from 'react';

/**
 * Calls `onReady` in the task after the frame in which the first picture stands. Whoever waits for that may then use
 * all of the machine: graphics, layout and figures at once are too much for two cores.
 */
export const useTellReady = (stands: boolean, onReady: (() => void) | undefined): void => {
  useEffect(() => {
    if (!stands || onReady === undefined) return;
    let timer = 0;
    const frame = requestAnimationFrame(() => {
      timer = window.setTimeout(onReady);
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [stands, onReady]);
};
