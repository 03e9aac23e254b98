import type { MapSigma } from './new-sigma';

/** Moves that are shorter than this are a click. Pixels. */
const SLACK = 4;

/**
 * Drag actors with the mouse or a finger. `done` gets the graph key and the place where it was let go, once a
 * drag. The answer tells whether what just ended was a drag: the browser sends a click after it all the same.
 */
export const enableDrag = (
  sigma: MapSigma,
  done: (key: string, x: number, y: number) => void,
): (() => boolean) => {
  let held: { key: string; fromX: number; fromY: number; moved: boolean } | null = null;
  let dragged = false;

  sigma.on('downNode', ({ node, event }) => {
    held = { key: node, fromX: event.x, fromY: event.y, moved: false };
    dragged = false;
  });
  sigma.on('downStage', () => {
    dragged = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === null || !sigma.getGraph().hasNode(held.key)) return;
    event.preventSigmaDefault();
    if (!held.moved && Math.hypot(event.x - held.fromX, event.y - held.fromY) < SLACK) return;
    held.moved = true;
    sigma.getGraph().mergeNodeAttributes(held.key, sigma.viewportToGraph(event));
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (held?.moved && sigma.getGraph().hasNode(held.key)) {
      dragged = true;
      const { x, y } = sigma.getGraph().getNodeAttributes(held.key);
      done(held.key, x, y);
    }
    held = null;
  };
  sigma.getMouseCaptor().on('mouseup', release);
  sigma.getTouchCaptor().on('touchup', release);
  return () => dragged;
};
