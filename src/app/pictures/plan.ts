import type { MapTheme } from '../map/palette';
import type { Room } from '../map/svg/fit';
import type { Markup } from '../map/svg/markup';
import { BETWEEN, COLUMN, type LegendBlock, legendColumns } from './legend-columns';
import { type Measure, wrapText } from './wrap-text';

/** What stands around the map. An empty text takes no room. */
export interface PageTexts {
  readonly title: string;
  readonly subtitle: string;
  /** Where the data are from, and the like; under everything else. */
  readonly note: string;
  /** As a person reads it; at the lower right. */
  readonly date: string;
}

/** What is given: the map's room, around which the page grows, or the page, in which the map takes what is left. */
export type Given =
  | { readonly what: 'map'; readonly room: Room }
  | { readonly what: 'page'; readonly room: Room };

export interface PlanInput {
  readonly given: Given;
  readonly texts: PageTexts;
  readonly legend: readonly LegendBlock[];
  readonly theme: MapTheme;
  readonly measure: Measure;
}

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  /** From one line to the next. Pixels. */
  readonly line: number;
}

/** Lines of text from a place down. */
export interface TextBlock extends TextStyle {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly ink: 'ink' | 'faintInk';
}

/** Where everything is on a page. Pixels. */
export interface PagePlan extends Room {
  readonly map: Room & { readonly x: number; readonly y: number };
  readonly legend: {
    readonly x: number;
    readonly y: number;
    readonly markup: readonly Markup[];
  };
  readonly blocks: readonly TextBlock[];
  /** A line between map and what is beneath it; `null` where nothing is. */
  readonly rule: number | null;
}

export const EDGE = 24;
const TITLE: TextStyle = { size: 24, weight: 650, line: 30 };
const SUBTITLE: TextStyle = { size: 15, weight: 450, line: 21 };
const NOTE: TextStyle = { size: 12, weight: 450, line: 17 };
const ABOVE_LEGEND = 20;
const ABOVE_NOTE = 14;
const MOST_SIDE_COLUMNS = 3;
/** Rather than a map smaller than this share of the page's height, the page becomes higher. */
const LEAST_MAP = 0.4;

/** Title, map, legend and note on a page: the legend beneath the map or, on a page of given size, beside it. */
export const planPage = (input: PlanInput): PagePlan => {
  const { given, texts, legend, theme, measure } = input;
  const { width } = given.room;
  const room = width - 2 * EDGE;
  const linesOf = (text: string, { size, weight }: TextStyle, wide = room) =>
    wrapText(text, wide, (piece) => measure(piece, size, weight));
  const title = linesOf(texts.title, TITLE);
  const subtitle = linesOf(texts.subtitle, SUBTITLE);
  const date = linesOf(texts.date, NOTE, room / 2);
  const dateWidth = Math.max(0, ...date.map((line) => measure(line, NOTE.size, NOTE.weight)));
  const note = linesOf(texts.note, NOTE, room - (dateWidth === 0 ? 0 : dateWidth + EDGE));
  const titleHeight = title.length * TITLE.line;
  const titles = titleHeight + subtitle.length * SUBTITLE.line;
  const head = titles === 0 ? 0 : EDGE + titles + 8;
  const notes = Math.max(note.length, date.length) * NOTE.line;
  const foot = notes === 0 ? 0 : ABOVE_NOTE + notes + EDGE - 6;

  const below = (): Layout => {
    const columns = legendColumns(legend, room, theme, measure);
    const legendRoom =
      columns.height === 0 ? 0 : ABOVE_LEGEND + columns.height + (notes === 0 ? EDGE - 6 : 0);
    const left = given.room.height - head - legendRoom - foot;
    const mapHeight =
      given.what === 'map' ? given.room.height : Math.max(LEAST_MAP * given.room.height, left);
    return {
      map: { x: 0, y: head, width, height: mapHeight },
      legend: { x: EDGE, y: head + mapHeight + ABOVE_LEGEND, markup: columns.markup },
      height: head + mapHeight + legendRoom + foot,
    };
  };
  const beside = (count: number): Layout | null => {
    const wide = count * (COLUMN + BETWEEN) - BETWEEN;
    const columns = legendColumns(legend, wide, theme, measure);
    const mapHeight = given.room.height - head - foot;
    const top = head === 0 ? EDGE : head + 4;
    if (top + columns.height > head + mapHeight - (foot === 0 ? EDGE : 0)) return null;
    return {
      map: { x: 0, y: head, width: width - wide - 2 * EDGE, height: mapHeight },
      legend: { x: width - EDGE - wide, y: top, markup: columns.markup },
      height: given.room.height,
    };
  };
  const layout =
    given.what === 'map' || legend.length === 0
      ? below()
      : best([below(), ...sideColumns.map(beside)], given.room);
  const noteTop = layout.height - foot + ABOVE_NOTE;
  const bottom = layout.map.y + layout.map.height;
  return {
    width,
    height: layout.height,
    map: layout.map,
    legend: layout.legend,
    rule: layout.height > bottom ? bottom : null,
    blocks: [
      { ...TITLE, lines: title, x: EDGE, y: EDGE, anchor: 'start', ink: 'ink' },
      { ...SUBTITLE, lines: subtitle, x: EDGE, y: EDGE + titleHeight, anchor: 'start', ink: 'faintInk' },
      { ...NOTE, lines: note, x: EDGE, y: noteTop, anchor: 'start', ink: 'faintInk' },
      { ...NOTE, lines: date, x: width - EDGE, y: noteTop, anchor: 'end', ink: 'faintInk' },
    ],
  };
};

type Layout = Pick<PagePlan, 'map' | 'legend' | 'height'>;

const sideColumns = Array.from({ length: MOST_SIDE_COLUMNS }, (_, i) => i + 1);

/** The layout with the largest map, of those on pages that keep their height if there are any. */
const best = (layouts: readonly (Layout | null)[], page: Room): Layout => {
  // Maps are about as wide as a landscape page.
  const sizeOf = ({ map }: Layout) => Math.min(map.width / Math.SQRT2, map.height);
  const score = (layout: Layout) => sizeOf(layout) - (layout.height > page.height + 0.5 ? page.height : 0);
  return layouts
    .filter((layout) => layout !== null)
    .reduce((most, layout) => (score(layout) > score(most) ? layout : most));
};
