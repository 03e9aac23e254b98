import type { Box } from './labels/box-grid';

/** The corner at the lower right in which the buttons of the map stand. Pixels. */
const CONTROLS = { width: 58, height: 180 } as const;

/** Parts of the map that no name goes to, because something else stands there. */
export const takenOnStage = (width: number, height: number): readonly Box[] => [
  { x: width - CONTROLS.width, y: height - CONTROLS.height, ...CONTROLS },
];

/** Room around the map for names at its rim, in pixels: less of it on a small screen. */
export const paddingIn = (width: number, height: number): number =>
  Math.min(52, Math.max(22, 0.07 * Math.min(width, height)));
