import type { Hex } from '../color';
import type { Filling } from '../fillings';
import { type Markup, NOTHING, tag } from './markup';

/** Pixels from one stripe or dot to the next. */
const STEP = 4;

/** What a shape is painted with. */
export interface Paint {
  readonly color: Hex;
  readonly filling: Filling;
  readonly edge: Hex | null;
}

/** Patterns are shared by all actors of the same look. */
const idOf = (filling: Filling, ground: string, ink: string): string =>
  `filling-${filling}-${ground.slice(1)}-${ink.slice(1)}`;

/** What the shape of an actor is filled with: its colour, or a pattern that `fillingDefinitions` defines. */
export const fillOf = ({ filling, color, edge }: Paint): string =>
  filling === 'plain' || edge === null ? color : `url(#${idOf(filling, color, edge)})`;

/** The patterns that these paints need, each once, as `defs`; nothing where they need none. */
export const fillingDefinitions = (paints: readonly Paint[]): Markup => {
  const made = new Map<string, Markup>();
  for (const { filling, color, edge } of paints) {
    if (filling === 'plain' || edge === null) continue;
    const id = idOf(filling, color, edge);
    if (!made.has(id)) made.set(id, pattern(id, filling, color, edge));
  }
  return made.size === 0 ? NOTHING : tag('defs', {}, [...made.values()]);
};

const pattern = (id: string, filling: Exclude<Filling, 'plain'>, ground: string, ink: string): Markup =>
  tag(
    'pattern',
    {
      id,
      width: STEP,
      height: STEP,
      patternUnits: 'userSpaceOnUse',
      patternTransform: filling === 'dots' ? undefined : 'rotate(45)',
    },
    [tag('rect', { width: STEP, height: STEP, fill: ground }), ...marks(filling, ink)],
  );

const marks = (filling: Exclude<Filling, 'plain'>, ink: string): readonly Markup[] => {
  const line = (d: string) => tag('path', { d, stroke: ink, 'stroke-width': 1.1, fill: 'none' });
  switch (filling) {
    case 'stripes':
      return [line(`M0 ${STEP / 2}H${STEP}`)];
    case 'grid':
      return [line(`M0 ${STEP / 2}H${STEP}M${STEP / 2} 0V${STEP}`)];
    case 'dots':
      return [tag('circle', { cx: STEP / 2, cy: STEP / 2, r: 0.95, fill: ink })];
  }
};
