import { trim } from './text';

/**
 * A text that a spreadsheet would run instead of show, or one that was already protected against that. A bare
 * number is not one.
 */
export const FORMULA = /^(?:'+|(?![+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$))[=+\-@\t\r\n＝＋－＠]/;

const PROTECTED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * The text of a cell: trimmed, and without the apostrophe that exports put before a text that a spreadsheet
 * would otherwise run as a formula. Line breaks inside are kept.
 */
export const cleanCell = (raw: string): string => {
  const text = trim(raw);
  return text.charCodeAt(0) === 0x27 && PROTECTED.test(text) ? trim(text.slice(1)) : text;
};
