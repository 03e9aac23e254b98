/**
 * Texts of a workbook. The format has an escape of its own, `_xHHHH_` (ECMA-376 part 1, ST_Xstring), which Excel,
 * LibreOffice and our import undo; with it a cell can hold every character there is.
 */

/** Characters that the writer would drop or XML would change: control characters and what is no character. */
const UNWRITABLE = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** A text that looks like the escape by itself. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/g;

const escaped = (character: string): string =>
  character
    .split('')
    .map((unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .join('');

/** The writer keeps its texts in a plain object, where these mean something else. */
const OBJECT_NAMES: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** `text` as a cell of a workbook must hold it so that nothing of it is lost. */
export const xlsxText = (text: string): string => {
  if (OBJECT_NAMES.has(text)) return `${escaped(text.charAt(0))}${text.slice(1)}`;
  return text.replace(ESCAPE_LIKE, '_x005F_').replace(UNWRITABLE, escaped);
};
