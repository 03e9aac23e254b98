import type { FunctionSign } from '../map/badges/function-signs';
import { SIGN_IN_DISC, SIGN_SHAPES } from '../map/badges/sign-shapes';

interface Props {
  readonly sign: FunctionSign;
  /** Behind the map. */
  readonly ground: string;
  /** Of the sign or of the disc behind it. Pixels. */
  readonly radius: number;
}

/** The sign of a function around 0, 0. Part of an `svg`. */
export const SignShape = ({ sign, ground, radius }: Props) => {
  const { name, color, backing } = sign;
  const { areas, lines, width } = SIGN_SHAPES[name];
  const ink = backing === 'filled' ? ground : color;
  const unit = radius * (backing === 'bare' ? 1 : SIGN_IN_DISC);
  return (
    <>
      {backing === 'filled' && <circle r={radius} fill={color} />}
      {backing === 'outlined' && (
        <circle r={radius * 0.93} fill={ground} stroke={color} strokeWidth={radius * 0.14} />
      )}
      <g transform={`scale(${unit})`} strokeLinecap="round" strokeLinejoin="round">
        <path d={areas} fill={ink} fillRule="evenodd" />
        <path d={lines} fill="none" stroke={ink} strokeWidth={width} />
      </g>
    </>
  );
};

/** The sign of a function as the map draws it. */
export const SignMark = ({ sign, ground, radius }: Props) => {
  const half = radius + 1;
  return (
    <svg
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      aria-hidden="true"
    >
      <SignShape sign={sign} ground={ground} radius={radius} />
    </svg>
  );
};
