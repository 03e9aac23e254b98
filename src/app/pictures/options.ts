import { z } from 'zod';
import { SCHEMES } from '../map/color';
import { LONGEST_SIDE, NARROWEST } from './raster';

/** What part of the map is on the picture: what is on the screen, or everything that is drawn. */
export const EXTENTS = ['seen', 'whole'] as const;
/** The room for a whole map: the screen's own, or one of the usual shapes of pages. */
export const SHAPES = ['screen', 'landscape', 'portrait', 'square', 'slide'] as const;
/** Size of names, marks and lines against the size of the page. */
export const WRITINGS = ['small', 'medium', 'large'] as const;

export type Extent = (typeof EXTENTS)[number];
export type PageShape = (typeof SHAPES)[number];
export type Writing = (typeof WRITINGS)[number];

const optionsSchema = z.object({
  scheme: z.enum(SCHEMES),
  extent: z.enum(EXTENTS),
  shape: z.enum(SHAPES),
  writing: z.enum(WRITINGS),
  legend: z.boolean(),
  date: z.boolean(),
  /** Of the PNG, in pixels. */
  width: z.number().int().min(NARROWEST).max(LONGEST_SIDE),
});

/** How a person likes their pictures. Nothing of the data: that is not kept outside the project. */
export type PictureOptions = Readonly<z.infer<typeof optionsSchema>>;

/** A picture for a report: paper is light, and a reader needs the legend. */
export const FIRST_OPTIONS: PictureOptions = {
  scheme: 'light',
  extent: 'seen',
  shape: 'landscape',
  writing: 'medium',
  legend: true,
  date: true,
  width: 3_200,
};

/** The options that were stored in the browser; the first ones where nothing readable is. */
export const storedOptions = (stored: string | undefined): PictureOptions => {
  try {
    return optionsSchema.parse(JSON.parse(stored ?? ''));
  } catch {
    return FIRST_OPTIONS;
  }
};
