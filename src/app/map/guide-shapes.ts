import type { Title } from './labels/names';
import { GUIDE_TEXT, type Guide, type GuideLabel } from './layout/guides';
import { toScreen } from './on-screen';
import type { MapTheme } from './palette';
import type { MapFrame } from './renderer';

interface GuideLook {
  readonly key: string;
  /** Share of the faint ink of the theme; 0 for none. */
  readonly fill: number;
  readonly stroke: number;
  /** Lengths of dash and gap; both 0 for an unbroken line. Pixels. */
  readonly dash: number;
  readonly gap: number;
}

/** A guide as it lies on the screen. Pixels from the upper left corner, y downwards. */
export type GuideShape =
  | (GuideLook & { readonly what: 'circle'; readonly x: number; readonly y: number; readonly radius: number })
  | (GuideLook & {
      readonly what: 'rectangle';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Radius of its corners. */
      readonly corner: number;
    });

/** Width of the line of a guide. Pixels. */
export const GUIDE_LINE = 1;

const RING: Omit<GuideLook, 'key'> = { fill: 0, stroke: 0.6, dash: 2, gap: 5 };
const LANE: Omit<GuideLook, 'key'> = { fill: 0, stroke: 0.16, dash: 0, gap: 0 };
const SHADED: Omit<GuideLook, 'key'> = { ...LANE, fill: 0.055 };
const GROUP: Omit<GuideLook, 'key'> = { fill: 0.035, stroke: 0.3, dash: 0, gap: 0 };
/** Radius of the corners of a group, in the units of places. */
const CORNER = 12;

/** Guides as lines and grounds, in the order in which they are drawn: whatever draws them. */
export const guideShapes = (guides: readonly Guide[], frame: MapFrame): readonly GuideShape[] =>
  guides.map((guide): GuideShape => {
    const { key } = guide;
    if (guide.what === 'ring') {
      const [x, y] = toScreen(frame, guide.x, guide.y);
      return { what: 'circle', key, x, y, radius: guide.radius * frame.scale, ...RING };
    }
    const [x, y] = toScreen(frame, guide.left, guide.top);
    const [right, bottom] = toScreen(frame, guide.right, guide.bottom);
    const room = { x, y, width: right - x, height: bottom - y };
    if (guide.what === 'group') {
      return { what: 'rectangle', key, ...room, corner: CORNER * frame.scale, ...GROUP };
    }
    return { what: 'rectangle', key, ...room, corner: 0, ...(guide.shaded ? SHADED : LANE) };
  });

/** Mean width of a letter, as a share of its size: near enough to choose words by, and the same for every program. */
const LETTER = 0.6;

/** The words at guides: in full, in short or cut, as there is room for them. */
export const guideTitles = (
  guides: readonly Guide[],
  frame: MapFrame,
  { faintInk }: MapTheme,
): readonly Title[] =>
  guides.flatMap(({ what, label }) => {
    const text = fitting(label, frame.scale);
    if (text === '') return [];
    const [x, y] = toScreen(frame, label.x, label.y);
    const { align } = label;
    return [{ text, color: faintInk, bold: what !== 'ring', size: GUIDE_TEXT, spots: [{ x, y, align }] }];
  });

const fitting = ({ text, short, room }: GuideLabel, scale: number): string => {
  const letters = Math.floor((room * scale) / (LETTER * GUIDE_TEXT));
  const wanted = [text, short].find((words) => Array.from(words).length <= letters);
  if (wanted !== undefined) return wanted;
  // A single letter with dots says nothing.
  return letters < 3
    ? ''
    : `${Array.from(short)
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`;
};
