import { columnNumber, ROW_OR_CELL } from './sheet-check';

/** More cells than this without a place: the workbook is too large. */
const MOST_PLACED = 2_000_000;

/** Where a row or a cell says that it stands. A row has no letters. */
const PLACE = /(?:\s|:)r\s*=\s*["']([A-Z]{0,3})([0-9]{1,7})["']/;

/** Pieces of text that are joined at a time. */
const PIECES = 1 << 14;

/** What hides tags, and where it ends. */
const HIDING = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

/**
 * The XML of a sheet in which every cell says where it stands. ECMA-376 does not ask for that (part 1, 18.3.1.4 and
 * 18.3.1.73), and the reader of sheets cannot do without: a cell without a place is the next one of its row, a row
 * without one the next one of the sheet. Linear.
 *
 * @param xml Of a sheet that `checkSheet` let pass.
 * @returns `undefined` where there are too many such cells.
 */
export const withPlaces = (xml: string): string | undefined => {
  const hidden = hiddenParts(xml);
  let [row, column, done, placed] = [0, 0, 0, 0];
  let whole = '';
  let pieces: string[] = [];
  for (const { 0: text, 1: tag, 2: attributes = '', 3: close = '', index } of xml.matchAll(ROW_OR_CELL)) {
    if (hidden.covers(index)) continue;
    const place = PLACE.exec(attributes);
    if (tag === 'row') {
      row = place === null ? row + 1 : Number(place[2]);
      column = 0;
    } else if (place !== null) {
      row = Number(place[2]);
      column = columnNumber(place[1]!);
    } else {
      if (++placed > MOST_PLACED) return undefined;
      const end = index + text.length - attributes.length - close.length;
      pieces.push(xml.slice(done, end), ` r="${columnLetters(++column)}${row}"`);
      done = end;
      if (pieces.length < PIECES) continue;
      whole += pieces.join('');
      pieces = [];
    }
  }
  return whole + pieces.join('') + xml.slice(done);
};

/** 1 is `A`, 27 is `AA`. */
const columnLetters = (column: number): string => {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
};

/** Comments and raw texts of a sheet: what looks like a tag in them is none. Asked with rising places. */
const hiddenParts = (xml: string): { covers(place: number): boolean } => {
  const next = HIDING.map(([start, end]) => ({ start, end, from: xml.indexOf(start), to: -1 }));
  return {
    covers: (place) => {
      let isCovered = false;
      for (const part of next) {
        while (part.from !== -1 && part.from < place) {
          const close = xml.indexOf(part.end, part.from);
          part.to = close === -1 ? xml.length : close;
          part.from = close === -1 ? -1 : xml.indexOf(part.start, close);
        }
        if (place < part.to) isCovered = true;
      }
      return isCovered;
    },
  };
};
