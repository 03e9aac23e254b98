/** Has the person asked the machine for less motion? Then nothing glides: it is there at once. */
export const prefersStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;
