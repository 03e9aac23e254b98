import { useMemo } from 'react';
import { buildFigures, type Figures } from './figures';
import type { NetworkMapProps } from './props';
import { buildScene, type Scene } from './scene';
import { type LaidOut, useLayout } from './use-layout';

/** The network as it is, and as far as it is laid out. */
export interface MapScene {
  readonly scene: Scene;
  readonly figures: Figures;
  /** What is drawn lags behind the network while newcomers are being placed; `null` until actors have places. */
  readonly drawn: { readonly laidOut: LaidOut; readonly figures: Figures } | null;
  readonly isSettled: boolean;
  /** How far the layout is. */
  readonly sentence: string;
  /** A hand moves actors. */
  move(moved: ReadonlyMap<string, readonly [x: number, y: number]>, done: boolean): void;
}

export const useScene = (
  { network, analysis, sizeMetric, view, places, onPlaces }: NetworkMapProps,
  room: React.RefObject<HTMLElement | null>,
): MapScene => {
  const scene = useMemo(() => buildScene(network), [network]);
  const { laidOut, sentence, move } = useLayout({
    scene,
    network,
    analysis,
    choice: view.layout,
    places,
    onPlaces,
    room,
  });
  const figures = useMemo(() => buildFigures(scene, analysis, sizeMetric), [scene, analysis, sizeMetric]);
  const of = laidOut?.scene ?? scene;
  const drawnFigures = useMemo(
    () => (of === scene ? figures : buildFigures(of, analysis, sizeMetric)),
    [of, scene, figures, analysis, sizeMetric],
  );
  const drawn = useMemo(
    () => (laidOut === null ? null : { laidOut, figures: drawnFigures }),
    [laidOut, drawnFigures],
  );
  const isSettled = laidOut !== null && laidOut.scene === scene && laidOut.settled;
  return { scene, figures, drawn, isSettled, sentence, move };
};
