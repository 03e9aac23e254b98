import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Renderer, RendererEvents } from './renderer';

export type RendererState =
  | { readonly status: 'starting' }
  | { readonly status: 'ready'; readonly renderer: Renderer }
  | { readonly status: 'unavailable' };

/**
 * One renderer for the life of an element. The code that draws is fetched only here: it is large, and loading
 * it fails by itself in a browser that has never heard of WebGL.
 */
export const useRenderer = (
  element: React.RefObject<HTMLElement | null>,
  events: Omit<RendererEvents, 'failed'>,
): { readonly state: RendererState; retry(): void } => {
  const [state, setState] = useState<RendererState>({ status: 'starting' });
  const again = useRef(() => {});
  const latest = useRef(events);
  useLayoutEffect(() => {
    latest.current = events;
  });

  useEffect(() => {
    let renderer: Renderer | null = null;
    let resized: ResizeObserver | null = null;
    let gone = false;
    const give = (next: RendererState) => {
      if (!gone) setState(next);
    };
    const start = async () => {
      const { createSigmaRenderer } = await import('./sigma/sigma-renderer');
      const room = element.current;
      if (gone || room === null) return;
      const made = createSigmaRenderer(room, {
        hover: (id) => latest.current.hover(id),
        click: (id) => latest.current.click(id),
        moved: (id, x, y) => latest.current.moved(id, x, y),
        failed: () => give({ status: 'unavailable' }),
      });
      renderer = made;
      resized = new ResizeObserver(() => made.resize());
      resized.observe(room);
      give({ status: 'ready', renderer: made });
    };
    again.current = () => {
      resized?.disconnect();
      renderer?.destroy();
      give({ status: 'starting' });
      start().catch(() => give({ status: 'unavailable' }));
    };
    again.current();
    return () => {
      gone = true;
      resized?.disconnect();
      renderer?.destroy();
    };
  }, [element]);

  return { state, retry: useCallback(() => again.current(), []) };
};
