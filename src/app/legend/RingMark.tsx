import type { FunctionSign } from '../map/badges/function-signs';
import type { Hex } from '../map/color';
import { SignShape } from './SignMark';

interface Props {
  readonly fill: Hex;
  readonly ring: Hex;
  readonly broken: boolean;
  /** Beside the ring. */
  readonly sign: FunctionSign | null;
  /** Behind the map. */
  readonly ground: string;
}

/** A ring around an actor, and the sign beside its name. */
export const RingMark = ({ fill, ring, broken, sign, ground }: Props) => {
  const width = sign === null ? 22 : 40;
  return (
    <svg width={width} height={22} viewBox={`-11 -11 ${width} 22`} aria-hidden="true">
      <circle r={5} fill={fill} />
      <circle
        r={8}
        fill="none"
        stroke={ring}
        strokeWidth={2.6}
        {...(broken ? { strokeDasharray: '3.1 1.9' } : {})}
      />
      {sign !== null && (
        <g transform="translate(20 0)">
          <SignShape sign={sign} ground={ground} radius={sign.backing === 'bare' ? 6 : 8} />
        </g>
      )}
    </svg>
  );
};
