/** What a cell with a number holds. */
export type NumberReading =
  | { readonly value: number; readonly hasComma: boolean }
  | { readonly value: undefined; readonly why: string };

/** By far the commonest, and there may be a million of them. */
const WHOLE = /^\d{1,9}$/;
const POINT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i;
/** One comma and three digits: 1,500 is one and a half to some and fifteen hundred to others. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/** Thousands that nobody can take for decimals: set apart by spaces or apostrophes, or by a sign used twice. */
const BY_SPACE = /^([+-]?\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+)(?:([.,])(\d+))?$/;
const BY_POINT = /^([+-]?\d{1,3}(?:\.\d{3})+),(\d+)$|^([+-]?\d{1,3}(?:\.\d{3}){2,})$/;
const BY_COMMA = /^([+-]?\d{1,3}(?:,\d{3})+)\.(\d+)$|^([+-]?\d{1,3}(?:,\d{3}){2,})$/;

/**
 * Read a number with a decimal point or a decimal comma. Groups of thousands are read where they cannot be
 * decimals: `1 000`, `1'000`, `1.234,5`, `1,234.5`, `1.234.567`; `1,500` is not read, and `1.500` is 1.5.
 */
export const readNumber = (text: string): NumberReading => {
  if (WHOLE.test(text)) return { value: Number(text), hasComma: false };
  const plain = text.replace(/^\u2212/, '-');
  if (DOUBTFUL.test(plain))
    return { value: undefined, why: 'can be read in two ways: write it without the comma' };
  const hasComma = COMMA.test(plain);
  if (hasComma) return finite(plain.replace(',', '.'), true);
  return POINT.test(plain) ? finite(plain, false) : grouped(plain);
};

const grouped = (text: string): NumberReading => {
  const spaced = BY_SPACE.exec(text);
  if (spaced) return joined(spaced[1]!, spaced[3], spaced[2] === ',');
  const pointed = BY_POINT.exec(text);
  if (pointed) return joined(pointed[1] ?? pointed[3]!, pointed[2], pointed[2] !== undefined);
  const commaed = BY_COMMA.exec(text);
  if (commaed) return joined(commaed[1] ?? commaed[3]!, commaed[2], false);
  return { value: undefined, why: 'is no number' };
};

const joined = (groups: string, decimals: string | undefined, hasComma: boolean): NumberReading =>
  finite(`${groups.replace(/[^\d+-]/g, '')}.${decimals ?? '0'}`, hasComma);

const finite = (text: string, hasComma: boolean): NumberReading => {
  const value = Number(text);
  return Number.isFinite(value) ? { value, hasComma } : { value: undefined, why: 'is too large a number' };
};
