import { HULL_EDGE_OPACITY, HULL_EDGE_WIDTH, HULL_FILL_OPACITY } from '../map/hulls/hull';
import { KindMark } from './KindMark';
import type { LegendMark as Mark } from './model';
import { RingMark } from './RingMark';
import { SignMark } from './SignMark';
import { TieLine } from './TieLine';

interface Props {
  readonly mark: Mark;
  /** Behind the map. */
  readonly ground: string;
}

/** What stands before the words of a line of the legend. */
export const LegendMark = ({ mark, ground }: Props) => {
  switch (mark.what) {
    case 'actor':
      return <KindMark shape={mark.mark.shape} color={mark.mark.color} radius={mark.radius} />;
    case 'tie':
      return <TieLine {...mark.mark} />;
    case 'ring':
      return (
        <RingMark
          fill={mark.fill.color}
          ring={mark.color}
          broken={mark.broken}
          sign={mark.sign}
          ground={ground}
        />
      );
    case 'sign':
      return <SignMark sign={mark.sign} ground={ground} radius={9} />;
    case 'ground':
      return (
        <svg width={30} height={18} aria-hidden="true">
          <rect
            x={0.75}
            y={0.75}
            width={28.5}
            height={16.5}
            rx={8}
            fill={mark.color}
            fillOpacity={HULL_FILL_OPACITY}
            stroke={mark.color}
            strokeOpacity={HULL_EDGE_OPACITY}
            strokeWidth={HULL_EDGE_WIDTH}
          />
        </svg>
      );
  }
};
