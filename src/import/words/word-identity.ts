import { fold } from '../text';

/** What two writings of one word have in common: everything but case, accents and spaces. */
export const wordIdentity = (word: string): string => fold(word).replaceAll(' ', '');
