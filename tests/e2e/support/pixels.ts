import type { Page } from 'playwright-core';

/** How far two pictures of the same size are apart. */
export interface PixelDifference {
  /** Mean difference of a channel, 0 to 255. */
  readonly mean: number;
  /** Share of pixels that differ by more than a quarter of the range in some channel. */
  readonly differing: number;
  /** The same, where a pixel may also be like one of the eight around it in the other picture. */
  readonly misplaced: number;
}

/** An image file. */
export interface ImageFile {
  readonly type: 'image/png' | 'image/svg+xml';
  readonly content: Buffer;
}

/** Compare two images, as the browser of `page` draws them. Throws where they are not of the same size. */
export const differenceOf = (page: Page, one: ImageFile, other: ImageFile): Promise<PixelDifference> =>
  page.evaluate(
    async ([a, b]) => {
      const decode = async (url: string) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [first, second] = [await decode(a!), await decode(b!)];
      const { width, height } = first;
      if (width !== second.width || height !== second.height) {
        throw new Error(`${width}x${height} and ${second.width}x${second.height}`);
      }
      const apart = (at: number, to: number, from: ImageData, against: ImageData) =>
        Math.max(
          ...[0, 1, 2].map((channel) => Math.abs(from.data[at + channel]! - against.data[to + channel]!)),
        );
      const isMisplaced = (x: number, y: number, from: ImageData, against: ImageData) => {
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const [nx, ny] = [x + dx, y + dy];
            if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
            if (apart(4 * (y * width + x), 4 * (ny * width + nx), from, against) <= 64) return false;
          }
        }
        return true;
      };
      let sum = 0;
      let differing = 0;
      let misplaced = 0;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const at = 4 * (y * width + x);
          for (let channel = 0; channel < 3; channel++) {
            sum += Math.abs(first.data[at + channel]! - second.data[at + channel]!);
          }
          if (apart(at, at, first, second) <= 64) continue;
          differing++;
          if (isMisplaced(x, y, first, second) || isMisplaced(x, y, second, first)) misplaced++;
        }
      }
      const pixels = width * height;
      return { mean: sum / (3 * pixels), differing: differing / pixels, misplaced: misplaced / pixels };
    },
    [one, other].map(({ type, content }) => `data:${type};base64,${content.toString('base64')}`),
  );
