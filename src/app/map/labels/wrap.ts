const LONGEST_LINE = 24;
/** Of a name that has little room to the sides. */
const NARROW_LINE = 14;
const NARROW_LINES = 4;

/** Cut a line that is too long, by characters as a reader counts them. */
const cut = (line: string, longest: number): string => {
  const characters = Array.from(line);
  return characters.length <= longest
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
};

/**
 * A name in at most two lines of about equal length, broken between words. What still does not fit ends in an
 * ellipsis; a name that is looked at (`whole`) is broken into as many lines as it takes.
 */
export const wrapName = (name: string, whole = false): readonly string[] => {
  const lines = inLines(name, LONGEST_LINE);
  if (whole) return lines.map((line) => cut(line, 2 * LONGEST_LINE));
  const [first = '', ...rest] = lines;
  const shown = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return shown.map((line) => cut(line, LONGEST_LINE));
};

/**
 * A name in more and shorter lines than usual; `null` where that makes no difference, or more lines than are read
 * at a glance.
 */
export const wrapNarrow = (name: string): readonly string[] | null => {
  const lines = inLines(name, NARROW_LINE).map((line) => cut(line, LONGEST_LINE));
  const usual = inLines(name, LONGEST_LINE).length;
  return lines.length > usual && lines.length <= NARROW_LINES ? lines : null;
};

const inLines = (name: string, longest: number): string[] => {
  const words = name.trim().split(/\s+/u);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
};
