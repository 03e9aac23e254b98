import type { MapSigma } from './new-sigma';

/** A sheet for plain drawing between sigma's own. Counts in CSS pixels. Goes with its sigma. */
export interface CanvasLayer {
  /** Draw anew; `null` wipes it. */
  paint(draw: ((context: CanvasRenderingContext2D) => void) | null): void;
}

/** @param before the layer of sigma that it lies under. */
export const createCanvasLayer = (sigma: MapSigma, name: string, before: string): CanvasLayer => {
  const canvas = sigma.createCanvas(name, { beforeLayer: before, style: { pointerEvents: 'none' } });
  const context = canvas.getContext('2d');
  let blank = true;
  const fitSize = () => {
    const density = window.devicePixelRatio || 1;
    const { width, height } = sigma.getDimensions();
    const wide = Math.round(width * density);
    const high = Math.round(height * density);
    if (canvas.width !== wide || canvas.height !== high) {
      canvas.width = wide;
      canvas.height = high;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
    }
    context?.setTransform(density, 0, 0, density, 0, 0);
    context?.clearRect(0, 0, width, height);
  };
  return {
    paint(draw) {
      if (context === null || (draw === null && blank)) return;
      fitSize();
      blank = draw === null;
      draw?.(context);
    },
  };
};
