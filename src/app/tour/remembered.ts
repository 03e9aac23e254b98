/** Kept in the browser, because it is about the person and not about a project. */
const SEEN = 'policy-network-mapper.tour-seen';
const WANTED = 'policy-network-mapper.tour-wanted';

/** A private window may refuse to store: then nothing is remembered. */
const quietly = <T>(read: () => T, otherwise: T): T => {
  try {
    return read();
  } catch {
    return otherwise;
  }
};

/** Has this person taken the tour, or declined it? */
export const tourSeen = (): boolean => quietly(() => localStorage.getItem(SEEN) !== null, true);

export const rememberTourSeen = (): void => quietly(() => localStorage.setItem(SEEN, 'yes'), undefined);

/** The next project that is opened begins with the tour. */
export const wantTour = (): void => quietly(() => sessionStorage.setItem(WANTED, 'yes'), undefined);

export const tourWanted = (): boolean => quietly(() => sessionStorage.getItem(WANTED) !== null, false);

export const forgetTourWanted = (): void => quietly(() => sessionStorage.removeItem(WANTED), undefined);
