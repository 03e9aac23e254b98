import { useMemo } from 'react';
import type { ShownPart } from '../exploring/shown';
import type { WalkGround } from './interaction/walk';
import type { LaidOut } from './use-layout';

/** What the keyboard can walk through; `null` until actors have places. */
export const useGround = (laidOut: LaidOut | null, shown: ShownPart | null): WalkGround | null =>
  useMemo(() => {
    if (laidOut === null) return null;
    const { scene, positions } = laidOut;
    return {
      scene,
      positions,
      isNodeDrawn: (node) => shown?.stakeholders.has(scene.nodes[node]!.id) ?? true,
      isTieDrawn: (tie) => shown?.relationships.has(scene.ties[tie]!.id) ?? true,
    };
  }, [laidOut, shown]);
