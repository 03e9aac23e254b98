import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json';
import type { CellLog } from '../ledger';
import { quoted, wordKey } from '../text';

countries.registerLocale(english);

/** Names that the library does not know, or knows under another word. */
const MORE_NAMES: readonly (readonly [name: string, code: string])[] = [
  ['Bosnia', 'BA'],
  ['BiH', 'BA'],
  ['Bosnia and Hercegovina', 'BA'],
  ['Macedonia', 'MK'],
  ['FYROM', 'MK'],
  ['The former Yugoslav Republic of Macedonia', 'MK'],
  ['Kosovo under UNSCR 1244', 'XK'],
  ['Kosovo UNSCR 1244', 'XK'],
  ['XKX', 'XK'],
  ['RKS', 'XK'],
  ['Holland', 'NL'],
  ['Vatican', 'VA'],
  ['Holy See', 'VA'],
  ['Cabo Verde', 'CV'],
  ['Cape Verde', 'CV'],
  ['Swaziland', 'SZ'],
  ['Burma', 'MM'],
  ['East Timor', 'TL'],
  ['Moldova', 'MD'],
  ['Syria', 'SY'],
  ['Laos', 'LA'],
  ['Vietnam', 'VN'],
  ['Bolivia', 'BO'],
  ['Venezuela', 'VE'],
  ['North Korea', 'KP'],
  ['Brunei', 'BN'],
  ['Republic of China', 'TW'],
  ['Congo-Brazzaville', 'CG'],
  ['Congo-Kinshasa', 'CD'],
  ['DRC', 'CD'],
];

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
const NOWHERE: ReadonlySet<string> = new Set([
  'n a',
  'none',
  'no country',
  'not applicable',
  'international',
  'multinational',
  'global',
  'worldwide',
]);

/** What people put into a cell that they leave open. */
const DASH = /^[-–—−./?]+$/;

/** Without `the`, `and` and what is in brackets, so that usual spellings meet. */
const nameKey = (name: string): string =>
  wordKey(name.replace(/\([^)]*\)/g, ' '))
    .replace(/\b(?:the|and)\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim();

const STATE_FORM =
  /^(?:federal |islamic |people s |democratic |socialist )*(?:republic|kingdom|state|principality|grand duchy) of /;

/** Names by key. A name that stands for two countries (Congo) stands for none here. */
const byName: ReadonlyMap<string, string> = (() => {
  const names = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [code, all] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    for (const key of new Set(all.map(nameKey))) {
      if (names.has(key)) ambiguous.add(key);
      names.set(key, code);
    }
  }
  for (const key of ambiguous) names.delete(key);
  for (const [name, code] of MORE_NAMES) names.set(nameKey(name), code);
  return names;
})();

/**
 * A country as its ISO 3166 alpha-2 code in capitals: from alpha-2, alpha-3 or an English name. `XK` stands for
 * Kosovo*, with or without the asterisk. Codes that users may assign are kept. Two other letters are kept as a
 * code and a text that is no country is kept as it is; both are told once. A dash or a word such as
 * `international` means no home country.
 */
export const parseCountry = (text: string, log: CellLog): string | undefined => {
  const word = text.replace(/\*+$/, '').trim();
  const capitals = word.toUpperCase();
  if (/^[A-Z]{2}$/.test(capitals)) {
    const code = MORE_CODES.get(capitals) ?? capitals;
    if (MORE_CODES.has(capitals) || USER_ASSIGNED.test(code)) return code;
    if (countries.alpha2ToAlpha3(code) === undefined) {
      log.tally(
        'country-unknown',
        code,
        (rows) => `${quoted(code)} is no ISO 3166 country code. It is kept, in ${rows}.`,
      );
    }
    return code;
  }
  if (/^[A-Z]{3}$/.test(capitals)) {
    const code = countries.alpha3ToAlpha2(capitals);
    if (code !== undefined) return code;
  }
  const key = nameKey(word);
  if (NOWHERE.has(key) || DASH.test(word)) {
    log.tally('country-none', text, (rows) => `${quoted(text)} is read as no home country, in ${rows}.`);
    return undefined;
  }
  const code = byName.get(key) ?? byName.get(key.replace(STATE_FORM, ''));
  if (code !== undefined) return code;
  log.tally(
    'country-unknown',
    text,
    (rows) => `${quoted(text)} is no country we know. It is kept as it is, in ${rows}.`,
  );
  return text;
};
