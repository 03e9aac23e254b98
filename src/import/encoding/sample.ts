/** Bytes of a sample: enough to know an encoding by, and a bound for all that is done with it. */
const MAX_SAMPLE = 12_000;
/** Words looked at, repeated ones too. */
const MAX_WORDS = 20_000;
/** A run of letters that is longer is no word. */
const MAX_WORD = 60;

const isLetter = (byte: number): boolean =>
  byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * The words of a text that hold bytes beyond ASCII, each once, a line feed behind each. All encodings here agree
 * on ASCII, so words can be told before the encoding is known. One pass, and no further than the sample needs.
 */
export const wordsBeyondAscii = (bytes: Uint8Array): Uint8Array => {
  const sample = new Uint8Array(MAX_SAMPLE + MAX_WORD + 1);
  const seen = new Set<string>();
  let length = 0;
  let start = 0;
  let beyond = false;
  let words = 0;
  const take = (end: number): void => {
    if (!beyond) return;
    words++;
    const word = bytes.subarray(start, Math.min(end, start + MAX_WORD));
    const key = String.fromCharCode(...word);
    if (seen.has(key)) return;
    seen.add(key);
    sample.set(word, length);
    length += word.length;
    sample[length++] = 0x0a;
  };
  for (let i = 0; i < bytes.length && length < MAX_SAMPLE && words < MAX_WORDS; i++) {
    const byte = bytes[i]!;
    if (isLetter(byte)) {
      if (byte >= 0x80) beyond = true;
      continue;
    }
    take(i);
    start = i + 1;
    beyond = false;
  }
  if (length < MAX_SAMPLE) take(bytes.length);
  return sample.subarray(0, length);
};
