import type { ImportIssueCode } from './report';
import { quoted } from './text';

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
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

/**
 * The text of a file. A byte-order mark settles the encoding where it holds; else the encoding asked for; else
 * UTF-8. Any label of the Encoding Standard will do. Wrong bytes are never replaced by question marks: they are
 * a problem with a code and the rest of a sentence that starts with the file's name. Never throws.
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
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes));
  for (const encoding of [mark?.encoding, label, 'utf-8']) {
    if (encoding === undefined) continue;
    const read = tryDecoding(bytes, encoding);
    if (read === undefined && encoding === mark?.encoding) continue;
    return read ?? undecodable(bytes, label);
  }
  return undecodable(bytes, label);
};

const tryDecoding = (bytes: Uint8Array, label: string): Decoded | undefined => {
  const decoder = new TextDecoder(label, { fatal: true });
  try {
    // In two steps: the one-step way of Node 20 reads windows-1252 as if it were ISO 8859-1.
    const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
    if (text.includes('\0')) return binary;
    return { ok: true, text: text.replace(/^\ufeff+/, ''), encoding: decoder.encoding };
  } catch {
    return undefined;
  }
};

const undecodable = (bytes: Uint8Array, asked: string | undefined): Decoded => {
  if (asked !== undefined) {
    return failed('encoding-wrong', `is not text in the encoding ${quoted(asked)}. Choose another encoding.`);
  }
  return bytes.includes(0)
    ? binary
    : failed('not-utf8', 'is not UTF-8 text. Choose its encoding, for example windows-1250 or windows-1252.');
};

const failed = (code: ImportIssueCode, message: string): Decoded => ({ ok: false, code, message });

const binary = failed(
  'file-binary',
  'is not a text table. Save it as CSV (UTF-8); if it is UTF-16 text, choose that encoding.',
);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

const isEncoding = (label: string): boolean => {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
};
