/** Bytes of `text` in a single-byte encoding or UTF-16. Throws where a character is not in it. */
export const encode = (text: string, label: string): Uint8Array => {
  if (label === 'utf-8') return new TextEncoder().encode(text);
  if (label === 'utf-16le' || label === 'utf-16be') return utf16(text, label === 'utf-16le');
  const table = tableOf(label);
  return Uint8Array.from(
    Array.from(text, (character) => {
      const byte = character < '\x80' ? character.charCodeAt(0) : table.get(character);
      if (byte === undefined) throw new Error(`${character} is not in ${label}`);
      return byte;
    }),
  );
};

/** Can `text` be written in the encoding? */
export const fits = (text: string, label: string): boolean => {
  const table = tableOf(label);
  return Array.from(text).every((character) => character < '\x80' || table.has(character));
};

const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittle);
  return bytes;
};

const tables = new Map<string, ReadonlyMap<string, number>>();

const tableOf = (label: string): ReadonlyMap<string, number> => {
  const known = tables.get(label);
  if (known) return known;
  const decoder = new TextDecoder(label);
  const upper = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
  const characters = decoder.decode(upper, { stream: true }) + decoder.decode();
  const table = new Map(Array.from(characters, (character, i) => [character, 128 + i] as const));
  tables.set(label, table);
  return table;
};
