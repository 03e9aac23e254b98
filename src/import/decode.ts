import { encodingName } from './encoding/candidates';
import { guessEncoding } from './encoding/guess';
import { type LineText, lineText, lineTextExactly } from './encoding/line-text';
import { isDamagedUtf8, unmarkedUtf16 } from './encoding/unicode';
import type { ImportIssueCode } from './report';
import { counted, quoted } from './text';

/** Something that a person should know about how a file was read. A sentence of its own. */
export interface DecodingNote {
  readonly code: ImportIssueCode;
  readonly message: string;
}

/** Bytes as text, or why they are none. */
export type Decoded =
  | {
      readonly ok: true;
      readonly text: LineText;
      readonly encoding: string;
      readonly notes: readonly DecodingNote[];
    }
  | { readonly ok: false; readonly code: ImportIssueCode; readonly message: string };

/** JavaScript engines hold no text of more than about 2^29 characters. */
const MAX_BYTES = 500_000_000;

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

const WORKBOOK =
  'is a workbook, not a text table. Open it in a spreadsheet program and save each sheet as CSV (UTF-8).';

/** First bytes of files that are often chosen by mistake. */
const SIGNATURES = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: 'file-workbook', what: WORKBOOK },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: 'file-workbook', what: WORKBOOK },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: 'file-binary', what: 'is a PDF, not a table. Ask for its CSV.' },
] as const;

/** Bytes looked at for control characters, and their share from which on a file is no text. */
const CONTROL_SAMPLE = 65_536;
const MAX_CONTROLS = 0.02;
/** Broken exports hold a few NUL characters; more of them make a binary file. */
const MAX_NULS = 0.05;

/**
 * The text of a file. A byte-order mark settles the encoding where it holds; else the encoding asked for, which
 * may be any label of the Encoding Standard; else UTF-8 or UTF-16 where the bytes are that; else it is guessed
 * (see `guessEncoding`) and said in a note. With an encoding that was asked for, wrong bytes are a problem with a
 * code and the rest of a sentence that starts with the file's name; without one, characters that are lost are
 * counted in a note. Linear, never throws.
 */
export const decode = (bytes: Uint8Array, asked?: string): Decoded => {
  if (bytes.length > MAX_BYTES) {
    return failed('file-too-large', 'is larger than 500 MB. Split it into smaller tables.');
  }
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
  if (signature) return failed(signature.code, signature.what);
  const label = asked === undefined || asked.trim() === '' ? undefined : asked;
  if (label !== undefined && !isEncoding(label)) {
    return failed('encoding-unknown', `cannot be read: ${quoted(label)} is no known encoding.`);
  }
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes))?.encoding;
  const marked = mark && lineTextExactly(bytes, mark);
  if (mark !== undefined && marked !== undefined) return decoded(marked, mark);
  if (label !== undefined) {
    const text = lineTextExactly(bytes, label);
    return text === undefined ? undecodable(label) : decoded(text, new TextDecoder(label).encoding);
  }
  return mark === undefined ? guessed(bytes) : decoded(lineText(bytes, mark), mark);
};

const guessed = (bytes: Uint8Array): Decoded => {
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined) {
    const message = `Read as ${encodingName(utf16)}. If letters look wrong, choose another encoding.`;
    return decoded(lineText(bytes, utf16), utf16, [{ code: 'encoding-guessed', message }]);
  }
  const utf8 = lineTextExactly(bytes, 'utf-8');
  if (utf8 !== undefined) return decoded(utf8, 'utf-8');
  if (isFullOfControls(bytes)) return binary;
  if (isDamagedUtf8(bytes)) return decoded(lineText(bytes, 'utf-8'), 'utf-8');
  const guess = guessEncoding(bytes);
  const code = guess.isDoubtful ? 'encoding-doubtful' : 'encoding-guessed';
  return decoded(lineText(bytes, guess.label), guess.label, [{ code, message: guess.message }]);
};

/** A few stray NULs stay in. Characters that are lost are always told. */
const decoded = (text: LineText, encoding: string, guess: readonly DecodingNote[] = []): Decoded => {
  const notes = [...guess];
  const { length, nuls, lost } = text;
  if (nuls > MAX_NULS * length) return binary;
  if (lost > 0) {
    const what = counted(lost, 'character is lost and stands', 'characters are lost and stand');
    const message = `${what} as \ufffd, read as ${encodingName(encoding)}. Look for it in the names, or choose another encoding.`;
    notes.push({ code: 'characters-lost', message });
  }
  return { ok: true, text, encoding, notes };
};

const undecodable = (asked: string): Decoded =>
  failed('encoding-wrong', `is not text in the encoding ${quoted(asked)}. Choose another encoding.`);

const failed = (code: ImportIssueCode, message: string): Decoded => ({ ok: false, code, message });

const binary = failed(
  'file-binary',
  'is not a text table. Save it as CSV (UTF-8); if it is UTF-16 text, choose that encoding.',
);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

/** Control characters other than tabs, line ends and form feeds: pictures and programs are full of them. */
const isFullOfControls = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, CONTROL_SAMPLE);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0)) controls++;
  }
  return controls > MAX_CONTROLS * sample.length;
};

const isEncoding = (label: string): boolean => {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
};
