import {
  isWordOf,
  KINDS,
  LEVELS,
  type Level,
  NETWORK_FUNCTIONS,
  type NetworkFunction,
  TIE_TYPES,
} from '../../model/vocabulary';

/** What a person reads for a kind: its label, the word itself where nobody has explained it, '' for none. */
export const kindLabel = (kind: string | undefined): string => {
  if (kind === undefined) return '';
  return isWordOf(KINDS, kind) ? KINDS[kind].label : kind;
};

/** What a person reads for a tie type; a custom type stands for itself. */
export const typeLabel = (type: string): string => (isWordOf(TIE_TYPES, type) ? TIE_TYPES[type].label : type);

export const levelLabel = (level: Level | undefined): string =>
  level === undefined ? '' : LEVELS[level].label;

export const functionLabel = (name: NetworkFunction): string => NETWORK_FUNCTIONS[name].label;

/** The six functions in the order of the vocabulary. */
export const FUNCTION_NAMES = Object.keys(NETWORK_FUNCTIONS) as readonly NetworkFunction[];

/** Codes for which browsers have a name and ISO 3166 has no country: maps of fictional countries use them. */
const NO_COUNTRY = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EZ', 'IC', 'QO', 'TA', 'XA', 'XB', 'ZZ']);

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Name of a country code; what was written where it is no code; '' for none. */
export const countryName = (country: string | undefined): string => {
  if (country === undefined) return '';
  // The asterisk stands for the note that lets all sides sit at one table.
  if (country === 'XK') return 'Kosovo*';
  // The browser refuses whatever does not look like a code.
  if (NO_COUNTRY.has(country) || !/^[A-Z]{2}$/u.test(country)) return country;
  return regions.of(country) ?? country;
};
