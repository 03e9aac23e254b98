const WORDS: ReadonlyMap<string, 'comma' | 'semicolon' | 'tab'> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
]);

/** What a person reads for the sign between two columns. `t` is that of the namespace `report`. */
export const delimiterWord = (
  sign: string,
  t: (key: string, values?: { readonly sign: string }) => string,
): string => t(`delimiters.${WORDS.get(sign) ?? 'other'}`, { sign });
