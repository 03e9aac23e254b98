import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../analysis/result';
import type { PolicyNetwork } from '../../model/network';
import { type Places, placesKey } from '../../project/places';
import type { LayoutChoice } from '../../project/view-state';
import { prefersStillness } from './interaction/stillness';
import { roomShape } from './layout/aspect';
import { type Guide, NO_GUIDES } from './layout/guides';
import { atPins } from './layout/pinned';
import { planFor } from './layout/plan';
import { usePlanWords } from './layout/plan-words';
import type { Arranged, Plan } from './layout/request';
import { requestFor } from './layout/request-for';
import { runLayout } from './layout/run';
import { isPlaced, placesOfScene, rounded, samePositions } from './layout/scene-places';
import type { Positions } from './renderer';
import type { Scene } from './scene';

export interface LayoutInput {
  readonly scene: Scene;
  /** The network that the scene is of. */
  readonly network: PolicyNetwork;
  /** Rings and communities wait for it; the others do without. */
  readonly analysis: Analysis | null;
  /** `view.layout`. */
  readonly choice: LayoutChoice;
  /** Where actors stand in this layout, as far as the project knows. */
  readonly places: Places;
  onPlaces(places: Places, by: 'hand' | 'layout'): void;
  /** The element that the map is drawn in: the layout takes its shape. */
  readonly room: React.RefObject<HTMLElement | null>;
}

export interface LaidOut {
  /** The scene that the positions are of. */
  readonly scene: Scene;
  readonly positions: Positions;
  readonly settled: boolean;
  /** Rings, lanes and groups with their words, to be drawn beneath everything. */
  readonly guides: readonly Guide[];
  /** Changes when another layout was chosen: positions then come from far, and a view that fits all is due. */
  readonly key: string;
}

export interface Layout {
  /** `null` until there is something to show. */
  readonly laidOut: LaidOut | null;
  /** How far the layout is, for the live region: that actors are being placed, that they stand. */
  readonly sentence: string;
  /** Actors are being dragged (`done` false: nothing is kept) or were dragged: then they stay there, pinned. */
  move(moved: ReadonlyMap<string, readonly [x: number, y: number]>, done: boolean): void;
}

/** Where nothing can be shown before the figures are there, actors stand by their ties until then. */
const FREE: Plan = { what: 'free' };

interface Base {
  readonly scene: Scene;
  readonly plan: Plan;
  readonly arranged: Arranged;
}

/**
 * Places for the actors of a scene. By ties, whoever has a place keeps it, and a layout runs only for newcomers; rings,
 * lanes and groups follow the data, but for the actors that a person pinned there. What a layout finds goes to the
 * project, so that the next opening shows the same picture.
 */
export const useLayout = (input: LayoutInput): Layout => {
  const { scene, network, choice, places, onPlaces, room } = input;
  const { kind, ringsBy, groupsBy } = choice;
  const { t } = useTranslation('arrange');
  const words = usePlanWords();
  const needsFigures = kind === 'rings' || (kind === 'groups' && groupsBy === 'community');
  const analysis = needsFigures ? input.analysis : null;
  const plan = useMemo(
    () => planFor(network, analysis, { kind, ringsBy, groupsBy }, words),
    [network, analysis, kind, ringsBy, groupsBy, words],
  );
  const key = placesKey({ kind, ringsBy, groupsBy });
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const base = useRef<Base | null>(null);
  // What the effect reads, but need not run again for.
  const latest = useRef({ key, onPlaces, laidOut });
  useLayoutEffect(() => {
    latest.current = { key, onPlaces, laidOut };
  });

  useEffect(() => {
    const show = ({ positions, guides }: Arranged, settled: boolean, shownKey = key) =>
      setLaidOut((now) => {
        const same =
          now?.scene === scene &&
          now.key === shownKey &&
          now.settled === settled &&
          now.guides === guides &&
          samePositions(now.positions, positions);
        return same ? now : { scene, positions, guides, settled, key: shownKey };
      });
    const keep = ({ positions }: Arranged) => {
      // Chosen otherwise in the very moment when the answer came: it would be kept as that layout's.
      if (latest.current.key === key)
        latest.current.onPlaces(placesOfScene(scene, positions, places), 'layout');
    };
    const run = (runs: Plan, from: Places, done: (arranged: Arranged) => void) =>
      runLayout(requestFor(scene, from, roomShape(room.current), runs), {
        frame: (arranged) => {
          if (!prefersStillness()) show(arranged, false);
        },
        done: (arranged) => done({ ...arranged, positions: rounded(arranged.positions) }),
      });

    const shown = latest.current.laidOut;
    if (plan === null) {
      // The picture of the last time, else the one on the screen, else actors by their ties.
      if (isPlaced(scene, places)) show(known(scene, places), true);
      else if (shown?.scene !== scene)
        return run(FREE, new Map(), (found) => show(found, true, `${key} waiting`));
      return;
    }
    if (plan.what === 'free') {
      // By hand: first, everybody stays where the layout before has put them.
      const own =
        kind === 'hand' && places.size === 0 && shown !== null
          ? placesOfScene(shown.scene, shown.positions, places)
          : places;
      if (!isPlaced(scene, own)) {
        return run(FREE, own, (found) => {
          show(found, true);
          keep(found);
        });
      }
      const found = known(scene, own);
      show(found, true);
      if (own !== places) keep(found);
      return;
    }
    const pinned = (arranged: Arranged) => atPins(requestFor(scene, places, 1, plan), arranged);
    const made = base.current;
    if (made?.scene === scene && made.plan === plan) {
      show(pinned(made.arranged), true);
      // Who was let go is back where the layout has it.
      keep(made.arranged);
      return;
    }
    if (shown === null && isPlaced(scene, places)) show(known(scene, places), false);
    return run(plan, new Map(), (arranged) => {
      base.current = { scene, plan, arranged };
      show(pinned(arranged), true);
      keep(arranged);
    });
  }, [scene, plan, kind, key, places, room]);

  const move = useCallback((moved: ReadonlyMap<string, readonly [number, number]>, done: boolean) => {
    setLaidOut((now) => (now === null ? now : { ...now, positions: withMoved(now, moved) }));
    if (!done) return;
    const put = [...moved].map(([id, [x, y]]) => [id, { x, y, pinned: true }] as const);
    latest.current.onPlaces(new Map(put), 'hand');
  }, []);

  const isWaiting = plan === null;
  const isSettled = laidOut !== null && laidOut.scene === scene && laidOut.key === key && laidOut.settled;
  const sentence = isWaiting ? t('waiting') : isSettled ? t(`settled.${kind}`) : t('placing');
  return { laidOut, sentence, move };
};

const known = (scene: Scene, places: Places): Arranged => ({
  positions: requestFor(scene, places, 1, FREE).known,
  guides: NO_GUIDES,
});

const withMoved = (
  { scene, positions }: LaidOut,
  moved: ReadonlyMap<string, readonly [number, number]>,
): Positions => {
  const next = positions.slice();
  for (const [id, place] of moved) {
    const node = scene.indexOf.get(id);
    if (node !== undefined) next.set(place, 2 * node);
  }
  return next;
};
