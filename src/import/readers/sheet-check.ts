/** Rows and columns of the largest sheet that a spreadsheet program makes. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The reader of sheets fills every row up to the widest, so this many cells, empty ones counted, must fit. */
const MOST_CELLS = 20_000_000;

/** Cells that a merge may spread to. */
const MOST_MERGED = 1_000_000;

/** Cells that were merged into one: rows and columns counted from 0, both ends included. */
export interface MergedCells {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What a sheet holds besides its values, found out before it is read. */
export type CheckedSheet =
  | {
      readonly ok: true;
      /** Only those that span several rows: they say that a value counts for each. */
      readonly merged: readonly MergedCells[];
      /** Cells that show an error such as `#REF!`. */
      readonly errors: number;
      /** Does every cell say where it stands? */
      readonly isPlaced: boolean;
    }
  | { readonly ok: false; readonly why: 'damaged' | 'too-large' };

/** The start of a row or of a cell, up to where it ends or breaks off: its name, its attributes, its end. */
export const ROW_OR_CELL = /<(?:[^\s<>/:]+:)?(row|c)(?=[\s>/])([^<>]*)(>?)/g;
/** Attributes as every program writes them: nothing escaped in them, nothing between them. */
const ATTRIBUTES = /^(?:\s+[\w.:-]+\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'))*\s*\/?$/;
const PLACE = /(?:\s|:)r\s*=\s*["']([^"']*)["']/g;
const MERGE = /<(?:[^\s<>/:]+:)?mergeCell\s+ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;

/**
 * Look at the XML of a sheet for what would make its reader run out of memory: a cell that says it stands in row
 * 2,000,000,000. Linear.
 */
export const checkSheet = (xml: string): CheckedSheet => {
  let lastRow = 0;
  let lastColumn = 0;
  let errors = 0;
  let isPlaced = true;
  for (const [, tag, attributes = '', end] of xml.matchAll(ROW_OR_CELL)) {
    if (end === '' || attributes.length > 1_000 || !ATTRIBUTES.test(attributes))
      return { ok: false, why: 'damaged' };
    const isEmpty = attributes.endsWith('/');
    if (tag === 'c' && /\st\s*=\s*["']e["']/.test(attributes)) errors++;
    let hasPlace = false;
    for (const [, place] of attributes.matchAll(PLACE)) {
      hasPlace = true;
      const address = /^([A-Z]{0,3})([0-9]{1,7})$/.exec(place!);
      if (address === null) return { ok: false, why: 'damaged' };
      const [row, column] = [Number(address[2]), columnNumber(address[1]!)];
      if (row > MOST_ROWS || column > MOST_COLUMNS) return { ok: false, why: 'damaged' };
      if (tag === 'row' || isEmpty) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
    if (tag === 'c' && !hasPlace) isPlaced = false;
  }
  if (lastRow * lastColumn > MOST_CELLS) return { ok: false, why: 'too-large' };
  return { ok: true, merged: mergedIn(xml), errors, isPlaced };
};

const mergedIn = (xml: string): readonly MergedCells[] => {
  const merged: MergedCells[] = [];
  let cells = 0;
  for (const [, left, top, right, bottom] of xml.matchAll(MERGE)) {
    const one = {
      top: Number(top) - 1,
      left: columnNumber(left!) - 1,
      bottom: Number(bottom) - 1,
      right: columnNumber(right!) - 1,
    };
    cells += one.bottom - one.top;
    if (cells > MOST_MERGED) return merged;
    if (one.bottom > one.top) merged.push(one);
  }
  return merged;
};

/** `A` is 1, `AA` is 27; nothing is 0. */
export const columnNumber = (letters: string): number => {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + letters.charCodeAt(i) - 64;
  return column;
};
