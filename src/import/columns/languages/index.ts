import { ALBANIAN } from './albanian';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { HeaderLanguage } from './language';
import { MACEDONIAN } from './macedonian';
import { SOUTH_SLAVIC } from './south-slavic';

/** English first: it wins where a word of another language is as likely. */
export const HEADER_LANGUAGES: readonly HeaderLanguage[] = [
  ENGLISH,
  FRENCH,
  GERMAN,
  ALBANIAN,
  MACEDONIAN,
  SOUTH_SLAVIC,
];
