/** What a cell with a number holds. */
export type NumberReading =
  | { readonly value: number; readonly hasComma: boolean }
  | { readonly value: undefined; readonly why: string };

const POINT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i;
/** One comma and three digits: 1,500 is one and a half to some and fifteen hundred to others. */
const DOUBTFUL = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Read a number with a decimal point or a decimal comma. Groups of thousands are not read, because nobody can
 * tell them from decimals.
 */
export const readNumber = (text: string): NumberReading => {
  const plain = text.replace(/^\u2212/, '-');
  if (DOUBTFUL.test(plain))
    return { value: undefined, why: 'can be read in two ways: write it without the comma' };
  const hasComma = COMMA.test(plain);
  if (!hasComma && !POINT.test(plain)) return { value: undefined, why: 'is no number' };
  const value = Number(hasComma ? plain.replace(',', '.') : plain);
  return Number.isFinite(value) ? { value, hasComma } : { value: undefined, why: 'is too large a number' };
};
