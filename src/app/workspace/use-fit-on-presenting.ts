import { type RefObject, useEffect, useRef } from 'react';
import type { MapHandle } from '../map';

/** How long the full screen may take to open or close. Milliseconds. */
const SETTLING = 1_500;

/**
 * The map shows everything when a presentation begins and when it ends, in the room that it then has: while
 * presenting after each change of the room (full screen, the folded legend), afterwards until the window has settled.
 */
export const useFitOnPresenting = (presenting: boolean, map: RefObject<MapHandle | null>): void => {
  const wasPresenting = useRef(false);
  useEffect(() => {
    const ends = wasPresenting.current && !presenting;
    wasPresenting.current = presenting;
    const room = document.getElementById('main');
    if (room === null || !(presenting || ends)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const resized = new ResizeObserver(() => {
      clearTimeout(timer);
      // The map takes its new size first.
      timer = setTimeout(() => map.current?.fit());
    });
    resized.observe(room);
    const over = ends ? setTimeout(() => resized.disconnect(), SETTLING) : undefined;
    return () => {
      resized.disconnect();
      clearTimeout(timer);
      clearTimeout(over);
    };
  }, [presenting, map]);
};
