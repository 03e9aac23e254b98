import type { Hex } from '../map/color';
import { LINES, type Line } from '../map/tie-palette';

interface Props {
  readonly color: Hex;
  readonly line: Line;
  readonly weight: number;
}

/** A tie as the map draws it. */
export const TieLine = ({ color, line, weight }: Props) => {
  const { dash, gap } = LINES[line];
  return (
    <svg width={30} height={10} viewBox="0 0 30 10" aria-hidden="true">
      <line
        x1={0}
        x2={30}
        y1={5}
        y2={5}
        stroke={color}
        strokeWidth={2 * weight}
        {...(gap > 0 ? { strokeDasharray: `${dash} ${gap}` } : {})}
      />
    </svg>
  );
};
