const LONGEST_LINE = 24;

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
  const words = name.trim().split(/\s+/u);
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= LONGEST_LINE) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  if (whole) return lines.map((line) => cut(line, 2 * LONGEST_LINE));
  const [first = '', ...rest] = lines;
  const shown = rest.length === 0 ? [first] : [first, rest.join(' ')];
  return shown.map((line) => cut(line, LONGEST_LINE));
};
