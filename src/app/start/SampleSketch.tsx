import classes from './SampleSketch.module.css';
import type { SampleName } from './samples';

type Point = readonly [x: number, y: number, size: number, look: 'civil' | 'state' | 'body'];
interface Drawing {
  readonly points: readonly Point[];
  readonly lines: readonly (readonly [from: number, to: number])[];
  /** Lines that make up a route. */
  readonly route: readonly (readonly [from: number, to: number])[];
}

/** Drawn by hand: what each sample is about at a glance, not its data. */
const DRAWINGS: Readonly<Record<SampleName, Drawing>> = {
  'western-balkans-referral': {
    points: [
      [120, 54, 11, 'body'],
      [62, 34, 7, 'civil'],
      [70, 82, 6, 'state'],
      [34, 60, 5, 'civil'],
      [178, 34, 7, 'civil'],
      [172, 82, 6, 'state'],
      [206, 60, 5, 'civil'],
      [120, 98, 6, 'state'],
      [120, 18, 6, 'civil'],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
      [0, 4],
      [0, 5],
      [4, 6],
      [5, 6],
      [0, 7],
      [0, 8],
      [1, 2],
      [4, 5],
    ],
    route: [],
  },
  'boomerang-textbook': {
    points: [
      [52, 88, 9, 'civil'],
      [188, 88, 9, 'state'],
      [90, 36, 8, 'civil'],
      [150, 36, 9, 'body'],
      [120, 66, 6, 'state'],
    ],
    lines: [
      [0, 4],
      [4, 1],
    ],
    route: [
      [0, 2],
      [2, 3],
      [3, 1],
    ],
  },
  'national-dialogue': {
    points: [
      [64, 40, 9, 'civil'],
      [46, 62, 5, 'civil'],
      [40, 34, 5, 'civil'],
      [78, 66, 6, 'state'],
      [86, 24, 5, 'civil'],
      [120, 58, 11, 'body'],
      [122, 96, 6, 'state'],
      [100, 88, 5, 'civil'],
      [146, 92, 5, 'civil'],
      [176, 38, 9, 'civil'],
      [196, 58, 5, 'state'],
      [160, 22, 5, 'civil'],
      [200, 28, 5, 'body'],
      [164, 66, 6, 'civil'],
    ],
    lines: [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [1, 2],
      [1, 3],
      [0, 5],
      [3, 5],
      [5, 6],
      [5, 7],
      [6, 8],
      [6, 7],
      [5, 9],
      [9, 10],
      [9, 11],
      [9, 12],
      [9, 13],
      [13, 5],
      [10, 12],
      [10, 13],
      [8, 13],
    ],
    route: [],
  },
};

/** A small network for the card of a sample. */
export const SampleSketch = ({ name }: { readonly name: SampleName }) => {
  const { points, lines, route } = DRAWINGS[name];
  const line = (className: string | undefined, [from, to]: readonly [number, number]) => {
    const [x1, y1] = points[from] ?? [0, 0];
    const [x2, y2] = points[to] ?? [0, 0];
    return <line key={`${from}-${to}`} className={className} x1={x1} y1={y1} x2={x2} y2={y2} />;
  };
  return (
    <svg width="212" height="104" viewBox="0 0 240 118" aria-hidden="true" focusable="false">
      {lines.map((ends) => line(classes.line, ends))}
      {route.map((ends) => line(classes.route, ends))}
      {points.map(([x, y, size, look]) =>
        look === 'state' ? (
          <rect
            key={`${x}-${y}`}
            className={classes.state}
            x={x - size}
            y={y - size}
            width={2 * size}
            height={2 * size}
            rx="3"
          />
        ) : (
          <circle
            key={`${x}-${y}`}
            className={look === 'body' ? classes.body : classes.civil}
            cx={x}
            cy={y}
            r={size}
          />
        ),
      )}
    </svg>
  );
};
