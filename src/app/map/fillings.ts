/**
 * What a shape is filled with. In black and white it tells families apart that colours tell apart on a screen;
 * everything but `plain` is drawn with the ink of the edge on the colour of the shape.
 */
export const FILLINGS = ['plain', 'stripes', 'dots', 'grid'] as const;
export type Filling = (typeof FILLINGS)[number];
