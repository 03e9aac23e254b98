import type { Hex } from '../map/color';
import { outlineOf, type Shape } from '../map/shapes';

interface Props {
  readonly shape: Shape;
  readonly color: Hex;
  /** Radius of the circle with the same area. Pixels. */
  readonly radius?: number;
}

/** An actor as the map draws it. */
export const KindMark = ({ shape, color, radius = 6 }: Props) => {
  const outline = outlineOf(shape);
  const half = radius * 1.6 + 1;
  return (
    <svg
      width={2 * half}
      height={2 * half}
      viewBox={`${-half} ${-half} ${2 * half} ${2 * half}`}
      aria-hidden="true"
    >
      {outline === null ? (
        <circle r={radius} fill={color} />
      ) : (
        <polygon points={outline.map(([x, y]) => `${x * radius},${y * radius}`).join(' ')} fill={color} />
      )}
    </svg>
  );
};
