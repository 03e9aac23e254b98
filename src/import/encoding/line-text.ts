import { readBytes, readBytesExactly } from './read-bytes';

/** The text of a file, a piece at a time: the whole of a large file need never be in memory. */
export interface LineText {
  /** Characters of the whole, without byte-order marks at its start. */
  readonly length: number;
  /** NUL characters in it. */
  readonly nuls: number;
  /** Characters that could not be read, and stand as U+FFFD. */
  readonly lost: number;
  /** Its beginning, to find out what it is: some whole lines. */
  beginning(): string;
  whole(): string;
  /** The text in pieces, each of them but the last one with a line break at its end. Every call starts afresh. */
  pieces(): Iterable<string>;
}

/** Bytes of a piece, as a rule. So small that engines put the text where it is soon swept away. */
const PIECE = 1 << 15;

/** A file up to this size comes in one piece: it is read once only. */
const SHORT = 1 << 21;

/** Characters of the beginning, as a rule. */
const BEGINNING = 1 << 17;

const LF = 0x0a;

/** Encodings in which the byte of a line feed may be a part of another character, or hangs on what went before. */
const NOT_DIVISIBLE: ReadonlySet<string> = new Set(['utf-16le', 'utf-16be', 'iso-2022-jp', 'replacement']);

/** A text that is in memory. */
export const lineTextOf = (text: string): LineText => ({
  length: text.length,
  nuls: count(text, '\0'),
  lost: count(text, '\ufffd'),
  beginning: () => text,
  whole: () => text,
  pieces: () => (text === '' ? [] : [text]),
});

/** Bytes as text; what cannot be read becomes U+FFFD. `label` must be one of the Encoding Standard. */
export const lineText = (
  bytes: Uint8Array,
  label: string,
  { short = SHORT, piece = PIECE } = {},
): LineText =>
  isLong(bytes, label, short)
    ? longText(bytes, piece, (part) => readBytes(part, label, true))!
    : lineTextOf(withoutMarks(readBytes(bytes, label)));

/** The same, or `undefined` where a byte cannot be read. */
export const lineTextExactly = (
  bytes: Uint8Array,
  label: string,
  { short = SHORT, piece = PIECE } = {},
): LineText | undefined => {
  if (isLong(bytes, label, short))
    return longText(bytes, piece, (part) => readBytesExactly(part, label, true));
  const text = readBytesExactly(bytes, label);
  return text === undefined ? undefined : lineTextOf(withoutMarks(text));
};

const isLong = (bytes: Uint8Array, label: string, short: number): boolean =>
  bytes.length > short && !NOT_DIVISIBLE.has(new TextDecoder(label).encoding);

const withoutMarks = (text: string): string => text.replace(/^\ufeff+/, '');

/** A text that is read from its bytes anew whenever it is asked for. */
const longText = (
  bytes: Uint8Array,
  piece: number,
  read: (part: Uint8Array) => string | undefined,
): LineText | undefined => {
  let length = 0;
  let nuls = 0;
  let lost = 0;
  for (const text of piecesOf(bytes, piece, read)) {
    if (text === undefined) return undefined;
    length += text.length;
    nuls += count(text, '\0');
    lost += count(text, '\ufffd');
  }
  const pieces = () => piecesOf(bytes, piece, read) as Iterable<string>;
  return {
    length,
    nuls,
    lost,
    beginning: () => {
      let beginning = '';
      for (const text of pieces()) {
        beginning += text;
        if (beginning.length >= BEGINNING) break;
      }
      return beginning;
    },
    whole: () => Array.from(pieces()).join(''),
    pieces,
  };
};

function* piecesOf(
  bytes: Uint8Array,
  piece: number,
  read: (part: Uint8Array) => string | undefined,
): Generator<string | undefined, void, undefined> {
  let isStart = true;
  for (let from = 0; from < bytes.length; ) {
    const lineEnd = from + piece >= bytes.length ? -1 : bytes.indexOf(LF, from + piece - 1);
    const to = lineEnd === -1 ? bytes.length : lineEnd + 1;
    const text = read(bytes.subarray(from, to));
    from = to;
    const rest = isStart && text !== undefined ? withoutMarks(text) : text;
    if (rest === '') continue;
    isStart = false;
    yield rest;
  }
}

const count = (text: string, character: string): number => {
  let found = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) found++;
  return found;
};
