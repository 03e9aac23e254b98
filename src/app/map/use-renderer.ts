import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CreateRenderer, Renderer, RendererEvents } from './renderer';

/** How much is drawn, or can be. */
export interface MapSize {
  readonly actors: number;
  readonly ties: number;
}

export type RendererState =
  | { readonly status: 'starting' }
  | { readonly status: 'ready'; readonly renderer: Renderer; readonly means: Means }
  /** `limits`: what could be drawn without WebGL; `null` where nothing can. */
  | { readonly status: 'unavailable'; readonly limits: MapSize | null };

/** SVG where WebGL is missing. */
export type Means = 'webgl' | 'svg';

const exceeds = (size: MapSize, limits: MapSize | null): boolean =>
  limits !== null && (size.actors > limits.actors || size.ties > limits.ties);

type Loaded = { readonly create: CreateRenderer; readonly limits: MapSize | null };

/**
 * The code that draws is fetched only here: it is large, one way of drawing is enough, and loading sigma fails by
 * itself in a browser that has never heard of WebGL.
 */
const load = async (means: Means): Promise<Loaded> => {
  if (means === 'webgl') {
    const { createSigmaRenderer } = await import('./sigma/sigma-renderer');
    return { create: createSigmaRenderer, limits: null };
  }
  const { createSvgRenderer, SVG_LIMITS } = await import('./svg/svg-renderer');
  return { create: createSvgRenderer, limits: SVG_LIMITS };
};

/**
 * One renderer for the life of an element; another one, with SVG, where WebGL is missing or lost for good.
 *
 * @param size what is to be drawn: without WebGL not everything can be.
 * @param wanted there is something to draw. A graphics context is asked for no sooner: while the page around the map
 * is still being painted, that holds the page up.
 */
export const useRenderer = (
  element: React.RefObject<HTMLElement | null>,
  size: MapSize,
  events: Omit<RendererEvents, 'failed'>,
  wanted: boolean,
): { readonly state: RendererState; retry(): void } => {
  const [state, setState] = useState<RendererState>({ status: 'starting' });
  const [attempt, setAttempt] = useState<{ readonly means: Means }>({ means: 'webgl' });
  const [limits, setLimits] = useState<MapSize | null>(null);
  const latest = useRef({ events, size });
  useLayoutEffect(() => {
    latest.current = { events, size };
  });
  const isTooLarge = exceeds(size, limits);

  useEffect(() => {
    const { means } = attempt;
    if (isTooLarge) return;
    if (!wanted) {
      // What cannot be fetched now is asked for again.
      load(means).catch(() => {});
      return;
    }
    let renderer: Renderer | null = null;
    let resized: ResizeObserver | null = null;
    let gone = false;
    const fail = () => {
      if (gone) return;
      if (means === 'webgl') setAttempt({ means: 'svg' });
      else setState({ status: 'unavailable', limits: null });
    };
    const start = async () => {
      const loaded = await load(means);
      const room = element.current;
      if (gone || room === null) return;
      setLimits(loaded.limits);
      if (exceeds(latest.current.size, loaded.limits)) return;
      const made = loaded.create(room, {
        hover: (id) => latest.current.events.hover(id),
        click: (id, adding) => latest.current.events.click(id, adding),
        menu: (id, x, y) => latest.current.events.menu(id, x, y),
        lasso: (ids, adding) => latest.current.events.lasso(ids, adding),
        moved: (places, done) => latest.current.events.moved(places, done),
        failed: fail,
      });
      renderer = made;
      resized = new ResizeObserver(() => made.resize());
      resized.observe(room);
      setState({ status: 'ready', renderer: made, means });
    };
    setState({ status: 'starting' });
    start().catch(fail);
    return () => {
      gone = true;
      resized?.disconnect();
      renderer?.destroy();
    };
  }, [element, attempt, isTooLarge, wanted]);

  return {
    state: isTooLarge ? { status: 'unavailable', limits } : state,
    retry: useCallback(() => setAttempt({ means: 'webgl' }), []),
  };
};
