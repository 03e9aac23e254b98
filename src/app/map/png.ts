import type { TFunction } from 'i18next';
import { type MetricKey, metricOf } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import { isWordOf, KINDS } from '../../model/vocabulary';
import { kindLabel, typeLabel } from '../format/words';
import { legendEntries } from '../legend/entries';
import type { Scheme } from './color';
import { drawStar, drawWaves } from './labels/marks';
import { kindMark, MAP_THEMES } from './palette';
import { type Renderer, RendererUnavailable } from './renderer';
import { outlineOf, type Shape } from './shapes';
import { LINES, type TieMark, tieMark } from './tie-palette';

/** Pixels of the picture for each pixel of the screen. */
const SCALE = 2;
const EDGE = 24;
const TITLE = 22;
const LINE = 21;
const COLUMN = 204;
const MARK = 34;
const FONT =
  'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Helvetica, sans-serif';

export interface PngOptions {
  readonly renderer: Renderer | null;
  readonly network: PolicyNetwork;
  readonly analysis: Analysis | null;
  readonly sizeMetric: MetricKey;
  readonly colorScheme: Scheme;
  readonly title: string;
  readonly t: TFunction<'map'>;
}

/** A line of the legend: `mark` draws around 0, 0. */
interface Entry {
  readonly text: string;
  readonly heading?: boolean;
  readonly mark?: (context: CanvasRenderingContext2D) => void;
}

/**
 * The map as seen, under its title and over its legend, as a PNG. Holds no date and nothing else that the same
 * map would not hold tomorrow.
 */
export const exportPng = async (options: PngOptions): Promise<Blob> => {
  const { renderer, colorScheme, title } = options;
  if (renderer === null) throw new RendererUnavailable('there is no map to export');
  const theme = MAP_THEMES[colorScheme];
  const map = renderer.toCanvas(SCALE);
  const width = map.width / SCALE;
  const columns = columnsOf(legendOf(options), Math.max(1, Math.floor((width - 2 * EDGE) / COLUMN)));
  const head = title === '' ? 0 : EDGE + TITLE + 12;
  const foot = Math.max(...columns.map((column) => column.length)) * LINE + 2 * EDGE;

  const canvas = document.createElement('canvas');
  canvas.width = map.width;
  canvas.height = map.height + (head + foot) * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new RendererUnavailable('no 2D drawing in this browser');
  context.fillStyle = theme.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(map, 0, head * SCALE);
  context.scale(SCALE, SCALE);
  context.textBaseline = 'middle';
  context.fillStyle = theme.ink;
  context.font = `650 ${TITLE}px ${FONT}`;
  if (title !== '') context.fillText(title, EDGE, EDGE + TITLE / 2, width - 2 * EDGE);
  const top = head + map.height / SCALE;
  context.fillStyle = theme.faintInk;
  context.fillRect(EDGE, top, width - 2 * EDGE, 0.5);
  for (const [c, column] of columns.entries()) {
    for (const [l, entry] of column.entries()) {
      drawEntry(context, entry, EDGE + c * COLUMN, top + EDGE + (l + 0.5) * LINE, theme.ink);
    }
  }
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)));
  });
};

const drawEntry = (
  context: CanvasRenderingContext2D,
  { text, heading = false, mark }: Entry,
  x: number,
  y: number,
  ink: string,
): void => {
  if (mark !== undefined) {
    context.save();
    context.translate(x + MARK / 2 - 4, y);
    mark(context);
    context.restore();
  }
  context.fillStyle = ink;
  context.font = `${heading ? 650 : 400} 13px ${FONT}`;
  const left = mark === undefined ? 0 : MARK;
  context.fillText(text, x + left, y, COLUMN - left - 12);
};

/** Entries in columns of about equal length; a heading never ends one. */
const columnsOf = (entries: readonly Entry[], most: number): Entry[][] => {
  const longest = Math.ceil(entries.length / most) + 1;
  const columns: Entry[][] = [[]];
  for (const entry of entries) {
    const column = columns.at(-1)!;
    const full = column.length >= longest || (entry.heading === true && column.length >= longest - 1);
    if (full && columns.length < most) columns.push([entry]);
    else column.push(entry);
  }
  return columns;
};

const legendOf = ({ network, analysis, sizeMetric, colorScheme, t }: PngOptions): Entry[] => {
  const entries = legendEntries(network, analysis);
  const theme = MAP_THEMES[colorScheme];
  const kind = (word: string | undefined, name: string): Entry => {
    const { shape, color } = kindMark(word, colorScheme);
    return { text: name, mark: (context) => drawShape(context, shape, color) };
  };
  const size = analysis === null ? t('png.equalSize') : t('png.size', { metric: metricOf(sizeMetric).label });
  return [
    { text: t('png.kinds'), heading: true },
    ...entries.kinds.map(({ word }) =>
      kind(word, isWordOf(KINDS, word) ? kindLabel(word) : `${word} (${t('png.unknownKind')})`),
    ),
    ...(entries.withoutKind > 0 ? [kind(undefined, t('png.noKind'))] : []),
    { text: t('png.marks'), heading: true },
    ...(entries.convenors > 0
      ? [
          {
            text: t('png.convenor'),
            mark: (c: CanvasRenderingContext2D) => drawStar(c, 0, 0, 8, theme.convenor, theme.background),
          },
        ]
      : []),
    ...(entries.amplifiers > 0
      ? [
          {
            text: t('png.amplifier'),
            mark: (c: CanvasRenderingContext2D) => drawWaves(c, 0, 0, 7, theme.amplifier, theme.background),
          },
        ]
      : []),
    { text: size },
    ...(entries.types.length > 0 ? [{ text: t('png.ties'), heading: true }] : []),
    ...entries.types.map(({ word }) => ({
      text: typeLabel(word),
      mark: (c: CanvasRenderingContext2D) => drawLine(c, tieMark(word, colorScheme)),
    })),
    ...(entries.planned > 0
      ? [
          {
            text: t('png.planned'),
            mark: (c: CanvasRenderingContext2D) =>
              drawLine(c, { color: theme.faintInk, line: 'planned', weight: 1 }),
          },
        ]
      : []),
  ];
};

const drawShape = (context: CanvasRenderingContext2D, shape: Shape, color: string): void => {
  const radius = 6;
  const outline = outlineOf(shape);
  context.beginPath();
  if (outline === null) context.arc(0, 0, radius, 0, 2 * Math.PI);
  else for (const [x, y] of outline) context.lineTo(x * radius, y * radius);
  context.closePath();
  context.fillStyle = color;
  context.fill();
};

const drawLine = (context: CanvasRenderingContext2D, { color, line, weight }: TieMark): void => {
  const { dash, gap } = LINES[line];
  context.setLineDash(gap > 0 ? [dash, gap] : []);
  context.strokeStyle = color;
  context.lineWidth = 2 * weight;
  context.beginPath();
  context.moveTo(-13, 0);
  context.lineTo(13, 0);
  context.stroke();
};
