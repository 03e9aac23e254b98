import { idOfKey, stakeholderKey } from '../../../model/multigraph';
import type { MapSigma } from './new-sigma';

/** Moves that are shorter than this are a click. Pixels. */
const SLACK = 4;

type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

export interface DragOptions {
  /** Who moves when this actor is taken: itself, or everybody selected. Stakeholder ids. */
  together(id: string): readonly string[];
  /** New places, at most once a frame; `done` once the hand lets go. */
  moved(places: Places, done: boolean): void;
}

export interface Drag {
  /** Was what just ended a drag? The browser sends a click after it all the same. */
  justDragged(): boolean;
  /** An actor is being moved now. */
  isDragging(): boolean;
  /** Let go where the actors are: something else has come of this press. */
  release(): void;
}

interface Held {
  readonly key: string;
  readonly fromX: number;
  readonly fromY: number;
  /** Keys and places when the hand came down; empty until it moves. */
  starts: readonly (readonly [key: string, x: number, y: number])[];
  moved: boolean;
}

/** Drag actors with the mouse or a finger. */
export const enableDrag = (sigma: MapSigma, { together, moved }: DragOptions): Drag => {
  let held: Held | null = null;
  let dragged = false;
  let frame = 0;

  const places = (): Places => {
    const graph = sigma.getGraph();
    return new Map(
      (held?.starts ?? [])
        .filter(([key]) => graph.hasNode(key))
        .map(([key]) => {
          const { x, y } = graph.getNodeAttributes(key);
          return [idOfKey(key), [x, y] as const];
        }),
    );
  };
  const tell = () => {
    frame = 0;
    if (held?.moved) moved(places(), false);
  };
  const take = (from: Held): void => {
    const graph = sigma.getGraph();
    from.moved = true;
    from.starts = together(idOfKey(from.key))
      .map(stakeholderKey)
      .filter((key) => graph.hasNode(key))
      .map((key) => {
        const { x, y } = graph.getNodeAttributes(key);
        return [key, x, y] as const;
      });
  };

  sigma.on('downNode', ({ node, event }) => {
    if ('button' in event.original && event.original.button !== 0) return;
    held = { key: node, fromX: event.x, fromY: event.y, starts: [], moved: false };
    dragged = false;
  });
  sigma.on('downStage', () => {
    dragged = false;
  });
  sigma.on('moveBody', ({ event }) => {
    if (held === null || !sigma.getGraph().hasNode(held.key)) return;
    event.preventSigmaDefault();
    if (!held.moved && Math.hypot(event.x - held.fromX, event.y - held.fromY) < SLACK) return;
    if (!held.moved) take(held);
    const from = sigma.viewportToGraph({ x: held.fromX, y: held.fromY });
    const to = sigma.viewportToGraph(event);
    // Straight into the attributes, without a word to the graph's listeners: one redraw for all of them.
    const nodes = held.starts.map(([key]) => key).filter((key) => sigma.getGraph().hasNode(key));
    for (const [key, x, y] of held.starts) {
      if (!sigma.getGraph().hasNode(key)) continue;
      const attributes = sigma.getGraph().getNodeAttributes(key);
      attributes.x = x + to.x - from.x;
      attributes.y = y + to.y - from.y;
    }
    const edges = nodes.flatMap((key) => sigma.getGraph().edges(key));
    sigma.scheduleRefresh({ partialGraph: { nodes, edges } });
    if (frame === 0) frame = requestAnimationFrame(tell);
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const release = () => {
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    if (held?.moved) {
      dragged = true;
      moved(places(), true);
    }
    held = null;
  };
  sigma.getMouseCaptor().on('mouseup', release);
  sigma.getTouchCaptor().on('touchup', release);
  return { justDragged: () => dragged, isDragging: () => held?.moved ?? false, release };
};
