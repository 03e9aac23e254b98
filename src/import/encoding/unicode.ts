import { readBytes } from './read-bytes';
import { wordsBeyondAscii } from './sample';

const SAMPLE = 65_536;

/** Of the characters of a UTF-16 text, at least so many are ASCII: separators, digits, line ends. */
const MIN_ASCII = 0.03;
/** Zero bytes on the other side would be letters of no alphabet used here. */
const MAX_STRAY = 0.02;
/** Of all characters, so many must be of the scripts of the region. */
const MIN_PLAUSIBLE = 0.9;

const PLAUSIBLE = /[\t\n\r -~\u00a0-\u024f\u0370-\u052f\u2010-\u203a\u20ac\u2116\u2122]/gu;

/** `utf-16le` or `utf-16be`, where bytes without a byte-order mark look like it. */
export const unmarkedUtf16 = (bytes: Uint8Array): string | undefined => {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) zeros[i % 2]!++;
  const pairs = sample.length / 2;
  const [even, odd] = [zeros[0]! / pairs, zeros[1]! / pairs];
  if (Math.max(even, odd) < MIN_ASCII || Math.min(even, odd) > MAX_STRAY) return undefined;
  const label = odd > even ? 'utf-16le' : 'utf-16be';
  const text = readBytes(sample, label);
  return (text.match(PLAUSIBLE)?.length ?? 0) < MIN_PLAUSIBLE * text.length ? undefined : label;
};

/**
 * Is this UTF-8 that was damaged in a few places, by a cut or by bytes of another encoding? In text of other
 * encodings, bytes beyond ASCII hardly ever make whole characters of UTF-8.
 */
export const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const sample = readBytes(wordsBeyondAscii(bytes), 'utf-8');
  let whole = 0;
  let broken = 0;
  for (const character of sample) {
    if (character === '\ufffd') broken++;
    else if (character > '\x7f') whole++;
  }
  return whole > 0 && broken * 2 <= whole;
};
