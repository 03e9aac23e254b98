import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { radiusWithRings } from '../on-screen';
import type { NodeStyle, TieStyle } from '../reducers';
import { SHAPES } from '../shapes';

/** What the node program reads of an actor. */
export interface NodeDisplay extends NodeDisplayData {
  readonly shape: number;
  /** Radius with rings: where ties end. */
  readonly reach: number;
  readonly innerColor: number;
  readonly outerColor: number;
  /** Pixels; negative for a broken ring, 0 for none. */
  readonly innerWidth: number;
  readonly outerWidth: number;
}

/** What the tie program reads of a tie. */
export interface TieDisplay extends EdgeDisplayData {
  readonly bend: number;
  readonly dash: number;
  readonly gap: number;
  readonly arrow: number;
}

export const NODE_TYPE = 'actor';
export const STRAIGHT = 'straight';
export const BENT = 'bent';

/** A style as sigma's data. Sigma draws no label: names are chosen and drawn by `LabelPainter`. */
export const nodeDisplay = (style: NodeStyle, x: number, y: number): NodeDisplay => ({
  x,
  y,
  size: style.radius,
  color: style.color,
  label: null,
  hidden: style.hidden,
  highlighted: false,
  forceLabel: false,
  zIndex: style.z,
  type: NODE_TYPE,
  shape: SHAPES.indexOf(style.shape),
  reach: radiusWithRings(style),
  innerColor: style.inner === null ? 0 : floatColor(style.inner.color),
  innerWidth: style.inner === null ? 0 : style.inner.width * (style.inner.broken ? -1 : 1),
  outerColor: style.outer === null ? 0 : floatColor(style.outer.color),
  outerWidth: style.outer?.width ?? 0,
});

/** A style as sigma's data. */
export const tieDisplay = (style: TieStyle): TieDisplay => ({
  size: style.width,
  color: style.color,
  label: '',
  hidden: style.hidden,
  forceLabel: false,
  zIndex: style.z,
  type: style.bend === 0 ? STRAIGHT : BENT,
  bend: style.bend,
  dash: style.dash,
  gap: style.gap,
  arrow: style.arrow ? 1 : 0,
});
