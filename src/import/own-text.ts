/** Shorter pieces of a text are copied by the engine itself. */
const LONGEST_COPIED = 12;

/**
 * The same text in memory of its own. A piece of a longer text (a cell of a file) is otherwise kept by engines as a
 * reference into it, and one remark of a tie would keep a megabyte of its file alive.
 */
export const ownText = (text: string): string =>
  // Two texts that are joined are written into a new one; one that stands alone is handed back as it is.
  text.length > LONGEST_COPIED ? [text.slice(0, 1), text.slice(1)].join('') : text;
