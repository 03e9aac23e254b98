import { type MapSigma, newSigma, type SigmaOptions } from './new-sigma';

/**
 * The map as it stands on the screen, drawn again with `scale` times as many pixels: a second sigma in an
 * element that nobody sees, read out in the same task, before the browser may throw the drawing away.
 *
 * @param drawLabels puts the names on the copy; given the scale of its pixels.
 */
export const copyOf = (
  original: MapSigma,
  scale: number,
  options: SigmaOptions,
  ground: string,
  drawLabels: (sigma: MapSigma, scale: number) => void,
): HTMLCanvasElement => {
  // Sigma multiplies by the density of the screen by itself.
  const factor = scale / (window.devicePixelRatio || 1);
  const { width, height } = original.getDimensions();
  const element = document.createElement('div');
  element.style.cssText = 'position:fixed;left:-100000px;top:0;visibility:hidden';
  element.style.width = `${Math.round(width * factor)}px`;
  element.style.height = `${Math.round(height * factor)}px`;
  document.body.append(element);
  const copy = newSigma(element, original.getGraph(), {
    ...options,
    padding: () => options.padding() * factor,
    sizeScale: () => options.sizeScale() * factor,
  });
  try {
    copy.setCustomBBox(original.getCustomBBox());
    copy.getCamera().setState(original.getCamera().getState());
    copy.refresh();
    drawLabels(copy, factor);
    const picture = document.createElement('canvas');
    picture.width = Math.round(width * scale);
    picture.height = Math.round(height * scale);
    const context = picture.getContext('2d');
    if (context === null) throw new Error('no 2D drawing in this browser');
    context.fillStyle = ground;
    context.fillRect(0, 0, picture.width, picture.height);
    const layers = copy.getCanvases();
    for (const layer of ['edges', 'nodes', 'labels']) {
      const canvas = layers[layer];
      if (canvas !== undefined) context.drawImage(canvas, 0, 0, picture.width, picture.height);
    }
    return picture;
  } finally {
    copy.kill();
    element.remove();
  }
};
