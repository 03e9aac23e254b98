import type { Renderer } from './renderer';

const STEP = 60;

/** What a key does on the map; `null` for keys that are not the map's. */
export const keyAction = (
  key: string,
  { renderer, clear }: { readonly renderer: Renderer; clear(): void },
): (() => void) | null => {
  switch (key) {
    case 'ArrowLeft':
      return () => renderer.pan(-STEP, 0);
    case 'ArrowRight':
      return () => renderer.pan(STEP, 0);
    case 'ArrowUp':
      return () => renderer.pan(0, -STEP);
    case 'ArrowDown':
      return () => renderer.pan(0, STEP);
    case '+':
    case '=':
      return () => renderer.zoom('in');
    case '-':
    case '_':
      return () => renderer.zoom('out');
    case '0':
      return () => renderer.fit();
    case 'Escape':
      return clear;
    default:
      return null;
  }
};
