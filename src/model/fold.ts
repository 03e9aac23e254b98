/** Letters that Unicode does not take apart into a plain letter and a mark. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ł', 'l'],
  ['ø', 'o'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
  ['ı', 'i'],
  ['ħ', 'h'],
  ['ŧ', 't'],
]);

/**
 * `text` as it is compared when a person searches: small letters, no accents, single spaces. 'LEFÖ' becomes
 * 'lefo', 'Đorđe' becomes 'dorde'.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{ASCII}]/gu, (letter) => PLAIN.get(letter) ?? letter)
    // Capital I with a dot leaves its dot behind only when it is made small.
    .replace(/\p{M}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
