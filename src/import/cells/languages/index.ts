import { ALBANIAN } from './albanian';
import { FRENCH } from './french';
import { GERMAN } from './german';
import type { WordLanguage } from './language';
import { MACEDONIAN } from './macedonian';
import { SOUTH_SLAVIC } from './south-slavic';

/** The languages beside English, whose words stand with the vocabularies themselves. */
export const WORD_LANGUAGES: readonly WordLanguage[] = [FRENCH, GERMAN, ALBANIAN, MACEDONIAN, SOUTH_SLAVIC];
