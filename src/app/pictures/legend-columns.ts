import type { MapTheme } from '../map/palette';
import { group, type Markup, num, tag, written } from '../map/svg/markup';
import type { DrawnMark } from './legend-marks';
import { type Measure, wrapText } from './wrap-text';

/** A line of the legend. */
export interface LegendLine {
  readonly text: string;
  /** Drawn around 0, 0, within the width and height given. `null`: words alone, from the left. */
  readonly mark: DrawnMark | null;
}

/** Lines about one thing, under a heading. */
export interface LegendBlock {
  readonly heading: string;
  readonly lines: readonly LegendLine[];
}

/** A column is at least this wide. Pixels. */
export const COLUMN = 200;
export const BETWEEN = 20;
const MARK = 40;
const TEXT = { size: 13, weight: 450, line: 17 } as const;
const HEADING_WEIGHT = 650;
const PADDING = 4;
const ABOVE_HEADING = 10;
/** Lines with heading of a block that is not broken, and lines that are not left alone in a column. */
const SHORT = 7;
const KEPT = 2;

/** Something that is kept together in a column. */
interface Piece {
  readonly height: number;
  /** Begins a block. */
  readonly first: boolean;
  draw(y: number): readonly Markup[];
}

/** The legend in as many columns as fit, of about equal height; its upper left corner at 0, 0. */
export const legendColumns = (
  blocks: readonly LegendBlock[],
  width: number,
  theme: MapTheme,
  measure: Measure,
): { readonly markup: readonly Markup[]; readonly height: number } => {
  if (blocks.length === 0) return { markup: [], height: 0 };
  const most = Math.max(1, Math.floor((width + BETWEEN) / (COLUMN + BETWEEN)));
  const across = (width + BETWEEN) / most - BETWEEN;
  const pieces = blocks.flatMap((block) => inPieces(linesOf(block, across, theme, measure)));
  const columns = inColumns(pieces, most);
  return {
    markup: columns.map((column, i) => {
      let y = 0;
      const drawn = column.flatMap((piece, at) => {
        y += spaceAbove(piece, at);
        const markup = piece.draw(y);
        y += piece.height;
        return markup;
      });
      return group({ transform: `translate(${num(i * (across + BETWEEN))} 0)` }, drawn);
    }),
    height: Math.max(...columns.map(heightOf)),
  };
};

/** Space is between blocks only. */
const spaceAbove = ({ first }: Piece, at: number): number => (first && at > 0 ? ABOVE_HEADING : 0);

const heightOf = (column: readonly Piece[]): number =>
  column.reduce((sum, piece, at) => sum + piece.height + spaceAbove(piece, at), 0);

/** Heading and lines of a block. */
const linesOf = (block: LegendBlock, width: number, theme: MapTheme, measure: Measure): Piece[] => {
  const heading = textLines(block.heading, HEADING_WEIGHT, width, measure);
  return [
    {
      first: true,
      height: heading.length * TEXT.line + PADDING,
      draw: (y) => writeAt(heading, 0, y, HEADING_WEIGHT, theme.ink),
    },
    ...block.lines.map(({ text, mark }): Piece => {
      const left = mark === null ? 0 : Math.max(MARK, mark.width + 8);
      const lines = textLines(text, TEXT.weight, width - left, measure);
      const height = Math.max(lines.length * TEXT.line, mark === null ? 0 : mark.height) + PADDING;
      return {
        first: false,
        height,
        draw: (y) => {
          const middle = { transform: `translate(${num((left - 8) / 2)} ${num(y + height / 2)})` };
          const top = y + (height - lines.length * TEXT.line) / 2;
          return [
            ...(mark === null ? [] : [tag('g', middle, [mark.markup])]),
            ...writeAt(lines, left, top, TEXT.weight, theme.ink),
          ];
        },
      };
    }),
  ];
};

/** A short block stays in one piece; of a long one, the heading stays with what follows it, and the end together. */
const inPieces = (lines: readonly Piece[]): Piece[] => {
  if (lines.length <= SHORT) return [together(lines)];
  return [together(lines.slice(0, KEPT + 1)), ...lines.slice(KEPT + 1, -KEPT), together(lines.slice(-KEPT))];
};

const together = (lines: readonly Piece[]): Piece => ({
  first: lines[0]!.first,
  height: lines.reduce((sum, { height }) => sum + height, 0),
  draw(y) {
    let top = y;
    return lines.flatMap((line) => {
      const drawn = line.draw(top);
      top += line.height;
      return drawn;
    });
  },
});

const textLines = (text: string, weight: number, width: number, measure: Measure): readonly string[] =>
  wrapText(text, width, (piece) => measure(piece, TEXT.size, weight));

const writeAt = (
  lines: readonly string[],
  x: number,
  top: number,
  weight: number,
  fill: string,
): readonly Markup[] =>
  lines.map((text, i) =>
    tag(
      'text',
      {
        x,
        y: top + (i + 0.5) * TEXT.line + TEXT.size * 0.35,
        'font-size': TEXT.size,
        'font-weight': weight,
        fill,
      },
      [written(text)],
    ),
  );

/** Pieces in at most so many columns, as low as can be. */
const inColumns = (pieces: readonly Piece[], most: number): Piece[][] => {
  let low = 0;
  let high = heightOf(pieces);
  // The lowest height that needs no more columns than there are.
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(pieces, middle).length <= most) high = middle;
    else low = middle;
  }
  return filled(pieces, high);
};

const filled = (pieces: readonly Piece[], height: number): Piece[][] => {
  const columns: Piece[][] = [[]];
  for (const piece of pieces) {
    const column = columns.at(-1)!;
    if (column.length === 0 || heightOf([...column, piece]) <= height) column.push(piece);
    else columns.push([piece]);
  }
  return columns;
};
