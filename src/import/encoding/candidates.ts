/** A way to read bytes, with its name for a person. */
export interface Encoding {
  /** Label of the Encoding Standard. */
  readonly label: string;
  readonly name: string;
}

/**
 * The encodings that tables of the region come in where they are not Unicode. Of two that give the same text the
 * first is told, unless the language has a home in the other.
 */
export const SINGLE_BYTE: readonly Encoding[] = [
  { label: 'windows-1252', name: 'Western European (Windows-1252)' },
  { label: 'windows-1250', name: 'Central European (Windows-1250)' },
  { label: 'windows-1251', name: 'Cyrillic (Windows-1251)' },
  { label: 'windows-1254', name: 'Turkish (Windows-1254)' },
  { label: 'iso-8859-2', name: 'Central European (ISO 8859-2)' },
  { label: 'macintosh', name: 'Western European (MacRoman)' },
];

/** Taken into account only where chardet names them. */
const RARER: readonly Encoding[] = [
  { label: 'windows-1253', name: 'Greek (Windows-1253)' },
  { label: 'iso-8859-7', name: 'Greek (ISO 8859-7)' },
  { label: 'iso-8859-5', name: 'Cyrillic (ISO 8859-5)' },
  { label: 'koi8-r', name: 'Cyrillic (KOI8-R)' },
  { label: 'windows-1256', name: 'Arabic (Windows-1256)' },
  { label: 'windows-1257', name: 'Baltic (Windows-1257)' },
];

const UNICODE: readonly Encoding[] = [
  { label: 'utf-8', name: 'UTF-8' },
  { label: 'utf-16le', name: 'UTF-16 (little-endian)' },
  { label: 'utf-16be', name: 'UTF-16 (big-endian)' },
];

/** All encodings that are offered to a person to choose from, the likeliest first. */
export const ENCODINGS: readonly Encoding[] = [...UNICODE, ...SINGLE_BYTE, ...RARER];

const byLabel: ReadonlyMap<string, Encoding> = new Map(ENCODINGS.map((one) => [one.label, one]));

export const encodingOf = (label: string): Encoding | undefined => byLabel.get(label);

/** The name for a person; the label itself where there is none. */
export const encodingName = (label: string): string => byLabel.get(label)?.name ?? label;
