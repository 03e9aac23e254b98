/** An sRGB colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** What a picture is made for. `print`: black ink on white paper; what differs by colour on screen differs by shape, filling and line. */
export const SCHEMES = ['light', 'dark', 'print'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Red, green and blue, 0 to 255. */
export const channels = (hex: Hex): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const two = (value: number) => Math.round(value).toString(16).padStart(2, '0');

/** Mixtures made before: a map has few, and asks for each once a tie. */
const mixed = new Map<string, Hex>();
const MIXED_AT_MOST = 2_000;

/**
 * `share` of `over` laid on `under`, 0 to 1, as one opaque colour. Dimming is done this way, and not with
 * transparency, because stacked transparent ties add up to a dark smear.
 */
export const mix = (under: Hex, over: Hex, share: number): Hex => {
  const key = under + over + share;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const a = channels(under);
  const b = channels(over);
  const at = (i: 0 | 1 | 2) => two(a[i] + (b[i] - a[i]) * share);
  const made: Hex = `#${at(0)}${at(1)}${at(2)}`;
  if (mixed.size >= MIXED_AT_MOST) mixed.clear();
  mixed.set(key, made);
  return made;
};

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance of WCAG 2, 0 to 1. */
export const luminance = (hex: Hex): number => {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
};

/** Contrast of WCAG 2: 1 (equal) to 21 (black on white). */
export const contrast = (a: Hex, b: Hex): number => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Contrast that WCAG 2.2 (AA) asks of text. */
const OF_TEXT = 4.5;

/** A colour for text: the given one, with as much of the ink as it takes to be read on the ground. */
export const readable = (color: Hex, ground: Hex, ink: Hex): Hex => {
  for (let share = 0; share < 1; share += 0.1) {
    const mixed = mix(color, ink, share);
    if (contrast(mixed, ground) >= OF_TEXT) return mixed;
  }
  return ink;
};
