import type { RouteRole } from '../../../analysis/boomerang/roles';
import type { MapTheme } from '../palette';
import type { LabelStyle, NodeStyle } from '../reducers';
import type { Box } from './box-grid';
import { drawStar, drawWaves } from './marks';
import { type LabelRequest, type PlacedLabel, placeLabels } from './place';
import { wrapName } from './wrap';

/** Where an actor stands on the screen. Pixels; the radius has its rings included. */
export interface OnScreen {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly style: NodeStyle;
  /** See `LabelRequest.lean`. */
  readonly lean: readonly [x: number, y: number];
}

export interface PaintOptions {
  readonly width: number;
  readonly height: number;
  readonly theme: MapTheme;
  readonly fontFamily: string;
  /** 1 on screen, 2 for a picture of twice the size. */
  readonly scale: number;
  /** The words for the parts in a route, in the language of the screen. */
  readonly roleNames: Readonly<Record<RouteRole, string>>;
  /** Parts of the room that something else stands in. Pixels. */
  readonly taken: readonly Box[];
}

const LINE_HEIGHT = 1.18;
/** More names than this are not even tried: it bounds the cost of a frame with thousands of actors. */
const MOST_TRIED = 400;
/** Square pixels of screen that one name should have, and one that may cover actors. */
const ROOM_PER_NAME = 8_500;
const ROOM_PER_BOLD_NAME = 22_000;
/** On a screen narrower than this, names are written smaller. */
const NARROW = 600;
const SMALLER = 0.9;
const MARK_ROOM = 1.15;
const ROLE_SIZE = 10.5;
const HALO = 3.5;
/** Names of at least this priority are written out in full. */
const LOOKED_AT = 6;

interface RoleText {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly width: number;
}

/** A name broken into lines and measured. Pixels. */
interface Text {
  readonly lines: readonly string[];
  readonly widths: readonly number[];
  readonly font: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
  readonly role: RoleText | null;
  /** Width of star and waves before the first line. */
  readonly marks: number;
}

/** Names measured before; measuring is the dear part of drawing text. */
const MEASURED_AT_MOST = 5_000;

/** Draws the names of a map. One for the life of a renderer, because it remembers the widths of texts. */
export class LabelPainter {
  readonly #widths = new Map<string, number>();

  /** Choose and draw names. The context must be clear and count in CSS pixels. */
  paint(context: CanvasRenderingContext2D, actors: readonly OnScreen[], options: PaintOptions): void {
    const { width, height, scale } = options;
    const seen = actors.filter(
      (a) => a.x > -a.radius && a.y > -a.radius && a.x < width + a.radius && a.y < height + a.radius,
    );
    const named = seen.filter((a) => a.style.label !== null);
    named.sort((a, b) => b.style.label!.priority - a.style.label!.priority);
    const tried = named.slice(0, MOST_TRIED);
    const asking = new Set(tried);
    const area = (width * height) / scale ** 2;
    const size = width / scale < NARROW ? scale * SMALLER : scale;
    const texts = tried.map((actor) => this.#measure(context, actor.style, size, options));
    const requests = tried.map(
      (actor, i): LabelRequest => ({
        x: actor.x,
        y: actor.y,
        radius: actor.radius,
        lean: actor.lean,
        width: texts[i]!.width,
        height: texts[i]!.height,
        priority: actor.style.label!.priority,
        always: actor.style.label!.always && i < Math.max(8, area / ROOM_PER_BOLD_NAME),
      }),
    );
    const placed = placeLabels(requests, {
      width,
      height,
      most: Math.max(10, Math.round(area / ROOM_PER_NAME)),
      taken: options.taken,
      others: seen.filter((actor) => !asking.has(actor) && !actor.style.dimmed),
    });
    context.lineJoin = 'round';
    context.textBaseline = 'middle';
    // The most important last, so that a halo never bites into it.
    for (const label of placed.reverse()) {
      drawText(context, texts[label.request]!, label, tried[label.request]!.style.label!, options);
    }
  }

  #measure(
    context: CanvasRenderingContext2D,
    { label }: NodeStyle,
    scale: number,
    { fontFamily, roleNames }: PaintOptions,
  ): Text {
    const { text, bold, size: wanted, priority, role: part, star, waves } = label!;
    const size = Math.round(wanted * 2 * scale) / 2;
    const font = `${bold ? 650 : 450} ${size}px ${fontFamily}`;
    const lines = wrapName(text, priority >= LOOKED_AT);
    const widths = lines.map((line) => this.#widthOf(context, line, font));
    const marks = ((star ? 1 : 0) + (waves ? 1 : 0)) * size * MARK_ROOM;
    const role = part === null ? null : this.#roleText(context, roleNames[part], scale, fontFamily);
    return {
      lines,
      widths,
      font,
      size,
      role,
      marks,
      width: marks + Math.max(role?.width ?? 0, ...widths),
      height: lines.length * size * LINE_HEIGHT + (role === null ? 0 : role.size * LINE_HEIGHT),
    };
  }

  #roleText(context: CanvasRenderingContext2D, text: string, scale: number, family: string): RoleText {
    const size = ROLE_SIZE * scale;
    const font = `600 ${size}px ${family}`;
    return { text, font, size, width: this.#widthOf(context, text, font) };
  }

  #widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.#widths.get(key);
    if (known !== undefined) return known;
    if (this.#widths.size > MEASURED_AT_MOST) this.#widths.clear();
    context.font = font;
    const { width } = context.measureText(text);
    this.#widths.set(key, width);
    return width;
  }
}

/** A name with a halo in the colour of the ground, so that it reads on top of ties. */
const drawText = (
  context: CanvasRenderingContext2D,
  text: Text,
  place: PlacedLabel,
  label: LabelStyle,
  { theme, scale }: PaintOptions,
): void => {
  const { size, marks, role } = text;
  const line = size * LINE_HEIGHT;
  const start = (width: number, first: boolean): number => {
    if (place.side.endsWith('right')) return place.x + marks;
    if (place.side.endsWith('left')) return place.x + place.width - width;
    return place.x + (place.width - width + (first ? marks : 0)) / 2;
  };
  const write = (written: string, x: number, y: number, ink: string) => {
    context.lineWidth = HALO * scale;
    context.strokeStyle = theme.background;
    context.strokeText(written, x, y);
    context.fillStyle = ink;
    context.fillText(written, x, y);
  };
  let y = place.y + line / 2;
  for (const [i, written] of text.lines.entries()) {
    const x = start(text.widths[i]!, i === 0);
    if (i === 0) {
      const middle = (mark: number) => x - marks + size * (0.5 + mark * MARK_ROOM);
      if (label.star) drawStar(context, middle(0), y, size * 0.52, theme.convenor, theme.background);
      if (label.waves) {
        drawWaves(context, middle(label.star ? 1 : 0), y, size * 0.46, theme.amplifier, theme.background);
      }
    }
    context.font = text.font;
    write(written, x, y, theme.ink);
    y += line;
  }
  if (role === null || label.role === null) return;
  context.font = role.font;
  write(role.text, start(role.width, false), y - line / 2 + (role.size * LINE_HEIGHT) / 2, theme[label.role]);
};
