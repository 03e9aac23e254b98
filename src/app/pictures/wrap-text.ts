/** Width of a text in pixels. `size` in pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/**
 * A text in lines of at most this width, broken between words; a word that is too long by itself is broken inside.
 * Line breaks of the text stay. No line for an empty text.
 */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): readonly string[] =>
  text
    .trim()
    .split(/\r?\n/u)
    .flatMap((paragraph) => wrapLine(paragraph.trim(), width, widthOf));

const wrapLine = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(...pieces(word, width, widthOf));
  }
  return lines;
};

/** A word in pieces that fit, by characters as a reader counts them. */
const pieces = (word: string, width: number, widthOf: (text: string) => number): string[] => {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('en').segment(word)) {
    if (piece !== '' && widthOf(piece + segment) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
};
