import type { OnScreen } from './labels/paint';
import type { NodeStyle } from './reducers';
import type { MapFrame, Positions } from './renderer';
import type { Scene } from './scene';

/** Pixels of ground between an actor and its ring, and between two rings. */
export const RING_GAP = 1.5;

/** Radius with rings and the line of ground around them, before any scaling. */
export const radiusWithRings = (style: NodeStyle): number =>
  style.radius +
  RING_GAP +
  (style.inner === null ? 0 : style.inner.width) +
  (style.outer === null ? 0 : style.outer.width + (style.inner === null ? 0 : RING_GAP));

/** Where a place lies on the screen. Pixels from the upper left corner of the map. */
export const toScreen = (frame: MapFrame, x: number, y: number): readonly [x: number, y: number] => [
  frame.left + frame.scale * x,
  frame.top - frame.scale * y,
];

/** Where every actor stands on the screen, in the order of the scene. */
export const onScreen = (
  scene: Scene,
  styles: readonly NodeStyle[],
  positions: Positions,
  frame: MapFrame,
): OnScreen[] =>
  styles.map((style, index) => {
    const [x, y] = toScreen(frame, positions[2 * index]!, positions[2 * index + 1]!);
    return {
      x,
      y,
      radius: radiusWithRings(style) * frame.sizeScale,
      style,
      lean: leanOf(scene, index, positions),
    };
  });

/** The mean direction of an actor's ties on the screen, where y goes down. */
const leanOf = (scene: Scene, node: number, positions: Positions): readonly [number, number] => {
  let x = 0;
  let y = 0;
  const ties = scene.tiesOf[node]!;
  for (const tie of ties) {
    const { source, target } = scene.ties[tie]!;
    const other = source === node ? target : source;
    const dx = positions[2 * other]! - positions[2 * node]!;
    const dy = positions[2 * node + 1]! - positions[2 * other + 1]!;
    const length = Math.hypot(dx, dy) || 1;
    x += dx / length;
    y += dy / length;
  }
  return ties.length === 0 ? [0, 0] : [x / ties.length, y / ties.length];
};
