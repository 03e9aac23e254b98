import { useCallback, useEffect, useRef } from 'react';
import { prefersStillness } from './interaction/stillness';
import { between, ease, farthest, TWEEN } from './interaction/tween';
import { NO_GUIDES } from './layout/guides';
import type { Picture, Positions, Renderer } from './renderer';

/** With more ties than this a picture takes too long for a dozen of them to look like movement. */
const MOST_TIES = 2_500;
/** Nobody sees a shorter way. Pixels of the nominal room. */
const SHORTEST = 2;

export interface Drawing {
  /** What is on the screen now, on the way to where it should be. */
  now(): Picture | null;
  /** The hand moves actors: they stand where it is, and nothing glides. */
  hold(on: boolean): void;
}

/**
 * Draws each picture. Actors glide to new places of the same scene; hulls and guides come when they have arrived.
 * When the layout is another one (`key`), the view shows everything again.
 */
export const useDrawing = (renderer: Renderer | null, picture: Picture | null, key: string): Drawing => {
  const target = useRef<Picture | null>(null);
  const shown = useRef<Positions | null>(null);
  const glide = useRef<{ from: Positions; start: number } | null>(null);
  const frame = useRef(0);
  const drawn = useRef<{ renderer: Renderer; key: string } | null>(null);
  const held = useRef(false);

  useEffect(() => {
    if (renderer === null || picture === null) return;
    const before = target.current;
    target.current = picture;
    const last = drawn.current;
    drawn.current = { renderer, key };
    const isNewLayout = last !== null && last.renderer === renderer && last.key !== key;

    const step = (now: number): void => {
      frame.current = 0;
      const goal = target.current;
      if (goal === null) return;
      const share = glide.current === null ? 1 : Math.max(0, (now - glide.current.start) / TWEEN);
      if (glide.current === null || share >= 1) {
        glide.current = null;
        shown.current = goal.positions;
        renderer.draw(goal);
        return;
      }
      const positions = between(glide.current.from, goal.positions, ease(share));
      shown.current = positions;
      renderer.draw({ ...goal, positions, settled: false, hulls: [], guides: NO_GUIDES });
      frame.current = requestAnimationFrame(step);
    };

    const sameActors = before !== null && before.view.scene === picture.view.scene;
    if (!sameActors || last?.renderer !== renderer) glide.current = null;
    else if (glide.current === null && shown.current !== null && before.positions !== picture.positions) {
      const glides =
        !held.current &&
        (isNewLayout || (before.settled && picture.settled)) &&
        picture.view.scene.ties.length <= MOST_TIES &&
        !prefersStillness() &&
        farthest(shown.current, picture.positions) > SHORTEST;
      if (glides) glide.current = { from: shown.current, start: performance.now() };
    }
    if (frame.current !== 0) cancelAnimationFrame(frame.current);
    step(performance.now());
    if (isNewLayout) renderer.fit();
  }, [renderer, picture, key]);

  useEffect(
    () => () => {
      if (frame.current !== 0) cancelAnimationFrame(frame.current);
      frame.current = 0;
    },
    [],
  );

  const now = useCallback(
    () =>
      target.current === null || shown.current === null
        ? null
        : { ...target.current, positions: shown.current },
    [],
  );
  const hold = useCallback((on: boolean) => {
    held.current = on;
  }, []);
  return { now, hold };
};
