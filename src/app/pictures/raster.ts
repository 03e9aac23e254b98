import type { Page } from './page';

/** No side of an image is longer: every browser on a desk can make such an image. Pixels. */
export const LONGEST_SIDE = 8_000;
export const NARROWEST = 400;

/** The widest image of a page. Pixels. */
export const widestOf = ({ width, height }: Pick<Page, 'width' | 'height'>): number =>
  Math.floor(LONGEST_SIDE * Math.min(1, width / height));

/**
 * A page as a PNG of this width, drawn from its SVG, so that it is as sharp as it is large. Rejects where the
 * browser cannot make an image of that size.
 */
export const pngOf = async (page: Page, width: number): Promise<Blob> => {
  const wide = Math.round(Math.min(width, widestOf(page)));
  const url = URL.createObjectURL(new Blob([page.sized(wide)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = wide;
    canvas.height = Math.round((wide * page.height) / page.width);
    // Kept out of the graphics card: there large images end at its limits, and are slow to read back.
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('no drawing surface of that size');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no image of that size')) : resolve(blob)));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
};
