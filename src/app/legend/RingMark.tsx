import type { Hex } from '../map/color';
import { STAR, WAVES } from '../map/labels/marks';

interface Props {
  readonly fill: Hex;
  readonly ring: Hex;
  readonly broken?: boolean;
  readonly sign?: 'star' | 'waves';
}

const wave = (radius: number): string => {
  const at = (angle: number) => `${radius * Math.cos(angle)} ${radius * Math.sin(angle)}`;
  return `M ${at(WAVES.from)} A ${radius} ${radius} 0 0 1 ${at(WAVES.to)}`;
};

/** A ring around an actor, and the sign beside its name. */
export const RingMark = ({ fill, ring, broken = false, sign }: Props) => (
  <svg
    width={sign === undefined ? 22 : 38}
    height={22}
    viewBox={`-11 -11 ${sign === undefined ? 22 : 38} 22`}
    aria-hidden="true"
  >
    <circle r={5} fill={fill} />
    <circle
      r={8}
      fill="none"
      stroke={ring}
      strokeWidth={2.6}
      {...(broken ? { strokeDasharray: '3.1 1.9' } : {})}
    />
    {sign === 'star' && (
      <polygon points={STAR.map(([x, y]) => `${19 + x * 6},${y * 6}`).join(' ')} fill={ring} />
    )}
    {sign === 'waves' && (
      <g transform="translate(16 0)" fill="none" stroke={ring} strokeWidth={1.8}>
        <circle r={1.6} fill={ring} stroke="none" />
        {WAVES.arcs.map((arc) => (
          <path key={arc} d={wave(arc * 7.2)} />
        ))}
      </g>
    )}
  </svg>
);
