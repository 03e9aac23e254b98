/** Lists deeper than this are inside an element. */
const DEEPEST = 3;

interface Frame {
  readonly isList: boolean;
  readonly path: string;
  /** Key of the value that comes next, in an object. */
  key: string;
}

/**
 * On which lines of a JSON text the elements of its lists start, by the path of the list: `nodes`,
 * `elements/nodes`, or the empty path for a list at the top. Linear.
 *
 * @param text Valid JSON.
 */
export const elementLines = (text: string): ReadonlyMap<string, readonly number[]> => {
  const lines = new Map<string, number[]>();
  const frames: Frame[] = [];
  let depth = 0;
  let line = 1;
  let lastString = '';
  let expectsElement = false;
  const begin = (): void => {
    const top = frames.at(-1);
    if (!expectsElement || depth > frames.length || !top?.isList) return;
    expectsElement = false;
    const known = lines.get(top.path);
    if (known) known.push(line);
    else lines.set(top.path, [line]);
  };
  const open = (isList: boolean): void => {
    if (depth < DEEPEST && depth === frames.length) {
      const top = frames.at(-1);
      const path = top === undefined ? '' : top.isList ? `${top.path}/` : joined(top.path, top.key);
      frames.push({ isList, path, key: '' });
    }
    depth++;
    if (isList && depth === frames.length) expectsElement = true;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) line++;
    else if (code === 0x0d) {
      if (text.charCodeAt(i + 1) !== 0x0a) line++;
    } else if (code === 0x22) {
      begin();
      const end = endOfString(text, i);
      lastString = end - i > 100 ? '' : text.slice(i + 1, end);
      i = end;
    } else if (code === 0x7b || code === 0x5b) {
      begin();
      open(code === 0x5b);
    } else if (code === 0x7d || code === 0x5d) {
      if (depth === frames.length) {
        frames.pop();
        expectsElement = false;
      }
      depth--;
    } else if (code === 0x2c) {
      if (depth === frames.length && frames.at(-1)?.isList) expectsElement = true;
    } else if (code === 0x3a) {
      const top = frames.at(-1);
      if (top !== undefined && depth === frames.length && !top.isList) top.key = lastString;
    } else if (code > 0x20) begin();
  }
  return lines;
};

const joined = (path: string, key: string): string => (path === '' ? key : `${path}/${key}`);

/** The place of the quotation mark that closes the string. */
const endOfString = (text: string, start: number): number => {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x22) return i;
  }
  return text.length;
};
