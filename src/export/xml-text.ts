/**
 * Characters that no XML 1.0 file may hold, not even escaped: most control characters, halves of surrogate
 * pairs, U+FFFE and U+FFFF. One of them makes Gephi and every other reader refuse the whole file.
 */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** The text with a replacement character (U+FFFD) wherever XML has no way to write what stood there. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\u{FFFD}');

const escapeUnit = (unit: string): string =>
  `_x${unit.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * An id that XML can hold and that no other id turns into: what cannot be written becomes `_x` and its code, as
 * in `_x0001_`. Nearly every id stays as it is.
 */
export const xmlId = (id: string): string =>
  id.replace(/_(?=x[0-9A-F]{4,6}_)/g, '_x005F_').replace(FORBIDDEN, escapeUnit);

const NOT_NAME_CHARACTER =
  /[^-.0-9:A-Z_a-z\u{B7}\u{C0}-\u{D6}\u{D8}-\u{F6}\u{F8}-\u{37D}\u{37F}-\u{1FFF}\u{203F}\u{2040}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]/gu;

/** The same for formats where an id must be an XML name token (GraphML): no spaces, no punctuation. */
export const xmlNameToken = (id: string): string =>
  id.replace(/_(?=x[0-9A-F]{4,6}_)/g, '_x005F_').replace(NOT_NAME_CHARACTER, escapeUnit);

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\r', '&#13;'],
  ['\n', '&#10;'],
  ['\t', '&#9;'],
]);

/** Text for an XML attribute or element, everything escaped that a reader would change or misread. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/[&<>"\r\n\t]/g, (character) => ESCAPES.get(character) ?? character);
