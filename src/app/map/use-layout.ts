import { useCallback, useEffect, useRef, useState } from 'react';
import type { LayoutRequest } from './layout/request';
import { runLayout } from './layout/run';
import type { Positions } from './renderer';
import type { Scene } from './scene';
import { radiusOf, sizeRange } from './sizes';

/** Rings take about this much around an actor. Pixels of the nominal room. */
const RINGS = 3;
/** Shapes of rooms that a map is laid out for. A few, so that most screens show the same map. */
const ASPECTS = [0.5, 0.75, 1, 1.4, 1.9];

const aspectOf = (element: HTMLElement | null): number => {
  const { offsetWidth: width, offsetHeight: height } = element ?? { offsetWidth: 0, offsetHeight: 0 };
  if (width === 0 || height === 0) return 1.4;
  const off = (aspect: number) => Math.abs(Math.log(width / height / aspect));
  return ASPECTS.reduce((best, aspect) => (off(aspect) < off(best) ? aspect : best));
};

export interface LaidOut {
  /** The scene that the positions are of. */
  readonly scene: Scene;
  readonly positions: Positions;
  readonly settled: boolean;
}

export interface Layout {
  /** `null` until there is something to show. */
  readonly laidOut: LaidOut | null;
  /** An actor was dragged: it stays there. */
  pin(id: string, x: number, y: number): void;
}

const requestFor = (
  scene: Scene,
  places: ReadonlyMap<string, readonly [number, number]>,
  aspect: number,
): LayoutRequest => {
  const ends = new Uint32Array(2 * scene.ties.length);
  for (const [i, tie] of scene.ties.entries()) {
    ends[2 * i] = tie.source;
    ends[2 * i + 1] = tie.target;
  }
  const known = new Float32Array(2 * scene.nodes.length).fill(Number.NaN);
  const most = scene.nodes.reduce((largest, node) => Math.max(largest, node.ties), 1);
  const range = sizeRange(scene.nodes.length);
  const radii = new Float32Array(scene.nodes.length);
  for (const [i, node] of scene.nodes.entries()) {
    // By ties, and not by the metric shown: the map must stay as it is when another metric is chosen.
    radii[i] = radiusOf(node.ties / most, range) + RINGS;
    const place = places.get(node.id);
    if (place !== undefined) known.set(place, 2 * i);
  }
  return { ids: scene.nodes.map((node) => node.id), ends, radii, known, aspect };
};

/**
 * Places for the actors of a scene. Whoever has had a place keeps it for as long as the map is on the screen;
 * a layout runs only for newcomers.
 *
 * @param room the element that the map is drawn in.
 */
export const useLayout = (scene: Scene, room: React.RefObject<HTMLElement | null>): Layout => {
  const places = useRef(new Map<string, readonly [number, number]>());
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);

  useEffect(() => {
    const keep = (positions: Positions) => {
      for (const [i, node] of scene.nodes.entries()) {
        places.current.set(node.id, [positions[2 * i]!, positions[2 * i + 1]!]);
      }
      setLaidOut({ scene, positions, settled: true });
    };
    const request = requestFor(scene, places.current, aspectOf(room.current));
    if (!request.known.some(Number.isNaN)) {
      keep(request.known);
      return;
    }
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    return runLayout(request, {
      frame(positions) {
        if (!still) setLaidOut({ scene, positions, settled: false });
      },
      done: keep,
    });
  }, [scene, room]);

  const pin = useCallback((id: string, x: number, y: number) => {
    places.current.set(id, [x, y]);
    setLaidOut((now) => {
      const node = now?.scene.indexOf.get(id);
      if (now === null || node === undefined) return now;
      const positions = now.positions.slice();
      positions.set([x, y], 2 * node);
      return { ...now, positions };
    });
  }, []);

  return { laidOut, pin };
};
