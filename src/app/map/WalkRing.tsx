import { useEffect, useRef } from 'react';
import classes from './map.module.css';
import { toScreen } from './on-screen';
import type { Picture, Renderer } from './renderer';

export interface WalkRingProps {
  readonly renderer: Renderer;
  /** What is on the screen now. */
  picture(): Picture | null;
  /** Number of the actor. */
  readonly node: number;
  readonly radius: number;
}

/** Room for the corners and rings of an actor, and for some ground. */
const CORNERS = 1.5;
const GAP = 7;

/** Shows where the keyboard is on the map. Follows the actor whatever moves: the view, or a layout. */
export const WalkRing = ({ renderer, picture, node, radius }: WalkRingProps) => {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const positions = picture()?.positions;
      const element = ring.current;
      if (positions === undefined || element === null) return;
      const seen = renderer.frame();
      const [x, y] = toScreen(seen, positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0);
      const size = 2 * (CORNERS * radius * seen.sizeScale + GAP);
      element.style.width = `${size}px`;
      element.style.height = `${size}px`;
      element.style.transform = `translate(${x - size / 2}px, ${y - size / 2}px)`;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [renderer, picture, node, radius]);
  return <div ref={ring} className={classes.walk} aria-hidden />;
};
