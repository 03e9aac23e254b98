import type { CellLog } from '../ledger';
import { quoted } from '../text';
import { askAbout } from './cell-parser';
import { alpha2Of, countryNamed, isIsoCode } from './country-names';
import { WORD_LANGUAGES } from './languages';
import { termKey } from './vocabulary';

/** Other codes in use, and the European Union, which is no country but has a reserved code. */
const MORE_CODES: ReadonlyMap<string, string> = new Map([
  ['UK', 'GB'],
  ['EL', 'GR'],
  ['EU', 'EU'],
  ['XK', 'XK'],
]);

/** Codes that ISO 3166 leaves to the users: AA, QM to QZ, XA to XZ, ZZ. */
const USER_ASSIGNED = /^(?:AA|Q[M-Z]|X[A-Z]|ZZ)$/;

/** Words for an actor without a home country. */
const NOWHERE: ReadonlySet<string> = new Set(
  [
    'n a',
    'none',
    'no country',
    'not applicable',
    'international',
    'multinational',
    'global',
    'worldwide',
    ...WORD_LANGUAGES.flatMap(({ nowhere }) => nowhere),
  ].map(termKey),
);

/** What people put into a cell that they leave open. */
const DASH = /^[-–—−./?]+$/;

/** The code of a country that is surely one: a known code in capitals, or a name in any of our languages. */
export const countryOf = (text: string): string | undefined => {
  const word = withoutAsterisk(text);
  if (/^[A-Z]{2}$/.test(word)) return MORE_CODES.get(word) ?? (isIsoCode(word) ? word : undefined);
  return (/^[A-Z]{3}$/.test(word) ? alpha2Of(word) : undefined) ?? countryNamed(word);
};

const withoutAsterisk = (text: string): string => text.replace(/\*+$/, '').trim();

/**
 * A country as its ISO 3166 alpha-2 code in capitals: from alpha-2, alpha-3 or a name in English, French, German,
 * Albanian, Macedonian, Serbian, Bosnian, Croatian or Montenegrin. `XK` stands for Kosovo*, with or without the
 * asterisk. Codes that users may assign are kept. Two other letters are kept as a code and a text that is no
 * country is kept as it is; both are told once. A dash or a word such as `international` means no home country.
 */
export const parseCountry = (text: string, log: CellLog): string | undefined => {
  const word = withoutAsterisk(text);
  const capitals = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(capitals)) {
    const code = MORE_CODES.get(capitals) ?? capitals;
    if (MORE_CODES.has(capitals) || USER_ASSIGNED.test(code)) return code;
    if (isIsoCode(code)) return code;
    const local = countryNamed(word);
    if (local !== undefined) return local;
    log.tally(
      'country-unknown',
      code,
      (rows) => `${quoted(code)} is no ISO 3166 country code. It is kept, in ${rows}.`,
    );
    askAbout('country', text, log);
    return code;
  }
  if (/^[A-Z]{3}$/.test(capitals)) {
    const code = alpha2Of(capitals);
    if (code !== undefined) return code;
  }
  const code = countryNamed(word);
  if (code !== undefined) return code;
  if (NOWHERE.has(termKey(word)) || DASH.test(word)) {
    log.tally('country-none', text, (rows) => `${quoted(text)} is read as no home country, in ${rows}.`);
    return undefined;
  }
  log.tally(
    'country-unknown',
    text,
    (rows) => `${quoted(text)} is no country we know. It is kept as it is, in ${rows}.`,
  );
  askAbout('country', text, log);
  return text;
};
