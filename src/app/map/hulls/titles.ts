import type { Title, TitleSpot } from '../labels/names';
import { toScreen } from '../on-screen';
import type { MapFrame } from '../renderer';
import type { Hull } from './hull';

/** The names of hulls, each astride the line around it: at the top if that is free, else below, left or right. */
export const hullTitles = (hulls: readonly Hull[], frame: MapFrame): readonly Title[] =>
  hulls.map(({ label, ink, outline }) => {
    const corners = outline.map(([x, y]) => toScreen(frame, x, y));
    const most = (
      better: (a: readonly [number, number], b: readonly [number, number]) => boolean,
    ): TitleSpot => {
      const [x, y] = corners.reduce((best, corner) => (better(corner, best) ? corner : best));
      return { x, y, align: 'middle' };
    };
    return {
      text: label,
      color: ink,
      bold: true,
      spots:
        corners.length === 0
          ? []
          : [
              most((a, b) => a[1] < b[1]),
              most((a, b) => a[1] > b[1]),
              most((a, b) => a[0] < b[0]),
              most((a, b) => a[0] > b[0]),
            ],
    };
  });
