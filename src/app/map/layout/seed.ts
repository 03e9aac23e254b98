/** FNV-1a over the code units of a text: 32 bits that depend on nothing but the text. */
export const hash = (text: string, start = 0x811c9dc5): number => {
  let h = start;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  // A last stir: short ids that differ in one letter would otherwise start side by side.
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h >>> 0;
};

/** Where an actor starts: a point of the unit disc, spread evenly, given by the id alone. */
export const startOf = (id: string): readonly [x: number, y: number] => {
  const angle = (2 * Math.PI * hash(id)) / 2 ** 32;
  const radius = Math.sqrt(hash(id, 0x1234567) / 2 ** 32);
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};
