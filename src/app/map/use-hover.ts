import { useEffect, useState } from 'react';
import type { NetworkMapProps } from './props';

/**
 * The actor under the pointer. What somebody lights up, a route or the ways between two actors, is what they want
 * to see next: from then on, as after the end of a selection, nobody counts as pointed at until the pointer moves to
 * another actor.
 */
export const useHover = ({ selected, shownRoute, view }: NetworkMapProps) => {
  const [hovered, setHovered] = useState<string | null>(null);
  const { path } = view;
  const nothingSelected = selected.length === 0;
  useEffect(() => {
    if (shownRoute !== null) setHovered(null);
  }, [shownRoute]);
  useEffect(() => {
    if (path !== null) setHovered(null);
  }, [path]);
  useEffect(() => {
    if (nothingSelected) setHovered(null);
  }, [nothingSelected]);
  return [hovered, setHovered] as const;
};
