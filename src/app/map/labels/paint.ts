import { SIGN_IN_DISC, SIGN_SHAPES } from '../badges/sign-shapes';
import type { MapTheme } from '../palette';
import { arrangeNames } from './arrange';
import type { Letters, Line, Measure, NameOptions, OnScreen, PlacedSign } from './names';

export type { OnScreen } from './names';

export interface PaintOptions extends NameOptions {
  readonly fontFamily: string;
}

/** The letters as a canvas and a stylesheet have them. */
export const fontOf = ({ size, weight }: Letters, family: string): string => `${weight} ${size}px ${family}`;

/** Texts measured before; measuring is the dear part of drawing text. */
const MEASURED_AT_MOST = 8_000;

/** Measures text with a canvas. Keep one: it remembers. */
export const createMeasure = (context: CanvasRenderingContext2D, fontFamily: string): Measure => {
  const widths = new Map<string, number>();
  return (text, letters) => {
    const font = fontOf(letters, fontFamily);
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (widths.size > MEASURED_AT_MOST) widths.clear();
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
};

/** Draws the names of a map on a canvas. One for the life of a renderer, because it remembers widths. */
export class LabelPainter {
  #measure: Measure | null = null;
  #context: CanvasRenderingContext2D | null = null;

  /** Choose and draw names. The context must be clear and count in CSS pixels. */
  paint(context: CanvasRenderingContext2D, actors: readonly OnScreen[], options: PaintOptions): void {
    if (this.#measure === null || this.#context !== context) {
      this.#measure = createMeasure(context, options.fontFamily);
      this.#context = context;
    }
    const { theme } = options.view;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    context.textBaseline = 'alphabetic';
    for (const { lines, signs, halo } of arrangeNames(actors, options, this.#measure).reverse()) {
      for (const sign of signs) drawSign(context, sign, theme, halo);
      for (const line of lines) write(context, line, theme, halo, options.fontFamily);
    }
  }
}

/** A line with a halo in the colour of the ground, so that it reads on top of ties. */
const write = (
  context: CanvasRenderingContext2D,
  { text, x, y, color, ...letters }: Line,
  { background }: MapTheme,
  halo: number,
  fontFamily: string,
): void => {
  context.font = fontOf(letters, fontFamily);
  context.lineWidth = halo;
  context.strokeStyle = background;
  context.strokeText(text, x, y);
  context.fillStyle = color;
  context.fillText(text, x, y);
};

const drawSign = (
  context: CanvasRenderingContext2D,
  { name, x, y, radius, color, backing }: PlacedSign,
  { background }: MapTheme,
  halo: number,
): void => {
  const { areas, lines, width } = SIGN_SHAPES[name];
  const unit = radius * (backing === 'bare' ? 1 : SIGN_IN_DISC);
  context.save();
  context.translate(x, y);
  const disc = () => {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
  };
  const draw = (ink: string, more: number) => {
    context.save();
    context.scale(unit, unit);
    const [area, line] = [new Path2D(areas), new Path2D(lines)];
    context.strokeStyle = ink;
    context.fillStyle = ink;
    context.lineWidth = width + more / unit;
    if (lines !== '') context.stroke(line);
    context.lineWidth = more / unit;
    if (more > 0) context.stroke(area);
    context.fill(area, 'evenodd');
    context.restore();
  };
  context.strokeStyle = background;
  if (backing === 'bare') {
    draw(background, halo);
    draw(color, 0);
  } else {
    const isFilled = backing === 'filled';
    disc();
    context.lineWidth = halo;
    context.stroke();
    context.fillStyle = isFilled ? color : background;
    context.fill();
    if (!isFilled) {
      context.lineWidth = radius * 0.14;
      context.strokeStyle = color;
      context.stroke();
    }
    draw(isFilled ? background : color, 0);
  }
  context.restore();
};
