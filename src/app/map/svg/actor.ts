import type { Hex } from '../color';
import { RING_GAP } from '../on-screen';
import type { NodeStyle } from '../reducers';
import type { Shape } from '../shapes';
import { fillOf, type Paint } from './fillings';
import { type Markup, num, tag, written } from './markup';
import { brokenRing, filledOutline } from './rings';

/** Rings grow with the map up to this factor, and no further. */
const WIDEST_RING = 1.4;
/** The line around a shape. Pixels of the nominal room. */
const EDGE_WIDTH = 1.3;

/** An actor at a place on the screen. */
export interface PlacedActor {
  readonly x: number;
  readonly y: number;
  readonly style: NodeStyle;
  /** Told when a pointer rests on it. */
  readonly name: string;
}

/**
 * An actor with its rings: outlines on outlines, the largest beneath, so that every ring keeps the shape and the
 * ground shows between them.
 */
export const actorMarkup = ({ x, y, style, name }: PlacedActor, ground: Hex, sizeScale: number): Markup => {
  const { shape, inner, outer } = style;
  const radius = style.radius * sizeScale;
  const ringScale = Math.min(WIDEST_RING, sizeScale);
  const gap = RING_GAP * ringScale;
  const innerWidth = (inner?.width ?? 0) * ringScale;
  const outerWidth = (outer?.width ?? 0) * ringScale;
  const innerEnd = gap + innerWidth;
  const outerStart = inner === null ? gap : innerEnd + gap;
  const outline = (out: number, fill: string) => filledOutline(shape, radius, out, fill);

  const layers: Markup[] = [];
  if (outer !== null) layers.push(outline(outerStart + outerWidth, outer.color), outline(outerStart, ground));
  if (inner !== null) {
    layers.push(
      inner.broken ? outline(innerEnd, ground) : outline(innerEnd, inner.color),
      inner.broken ? brokenRing(shape, radius, gap, innerEnd, inner.color) : outline(gap, ground),
    );
  }
  if (inner === null && outer === null) layers.push(outline(gap, ground));
  layers.push(...shapeMarkup(style, radius, ringScale));
  return tag('g', { transform: `translate(${num(x)} ${num(y)})` }, [
    tag('title', {}, [written(name)]),
    ...layers,
  ]);
};

/** A shape with what it is filled with and the line around it, which lies inside of its outline. */
export const shapeMarkup = (
  paint: Paint & { readonly shape: Shape },
  radius: number,
  scale: number,
): readonly Markup[] => {
  const { shape, edge } = paint;
  if (edge === null) return [filledOutline(shape, radius, 0, fillOf(paint))];
  const within = Math.min(EDGE_WIDTH * scale, radius * 0.3);
  return [filledOutline(shape, radius, 0, edge), filledOutline(shape, radius, -within, fillOf(paint))];
};
