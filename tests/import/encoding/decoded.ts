import { decode as decodeLines } from '../../../src/import/decode';

/** What `decode` gives, with the text as one. */
export const decode = (bytes: Uint8Array, asked?: string) => {
  const decoded = decodeLines(bytes, asked);
  return decoded.ok ? { ...decoded, text: decoded.text.whole() } : decoded;
};
