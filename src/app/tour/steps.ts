import type { tourTexts } from './texts';

export type StepId = keyof typeof tourTexts.step;

/** A step of the tour points at the element that carries its name as `data-tour`. */
export const TOUR: readonly StepId[] = ['map', 'left', 'right', 'tabs', 'search', 'actions', 'help'];
