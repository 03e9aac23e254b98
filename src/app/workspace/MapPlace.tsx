import { useComputedColorScheme } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { actorsIn, COMMANDS, selectionOfActors } from '../commands';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useWorkspace } from '../state/workspace';
import { ScreenWait } from './ScreenWait';

const NetworkMap = lazy(() => import('../map').then((map) => ({ default: map.NetworkMap })));
const ActorMenu = lazy(() => import('../exploring').then((m) => ({ default: m.ActorMenu })));

/** Of shortcuts such as `l r`. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  COMMANDS.flatMap(({ keys }) => keys).flatMap((key) => (key.includes(' ') ? [key.charAt(0)] : [])),
);

/** What can be done with an actor, asked for at a point of the page. */
interface Asked {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** The map of the open project. */
export const MapPlace = () => {
  const workspace = useWorkspace();
  const { network, analysis, sizeMetric, view, shown, places, shownRoute, presenting } = workspace;
  const { selection, select, show, map, commands, onMapReady } = workspace;
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [asked, setAsked] = useState<Asked | null>(null);
  const chosenOnMap = useRef<string | null>(null);

  const onSelect = useCallback(
    (ids: readonly string[]) => {
      chosenOnMap.current = ids.length === 1 ? (ids[0] ?? null) : null;
      select(selectionOfActors(ids));
    },
    [select],
  );
  // Chosen in a list or a search, an actor is brought into view; chosen on the map, it already is.
  const only = selection?.what === 'stakeholder' ? selection.id : null;
  useEffect(() => {
    const elsewhere = only !== chosenOnMap.current;
    chosenOnMap.current = null;
    if (only !== null && elsewhere) map.current?.focusOn(only);
  }, [only, map]);
  const selected = useMemo(() => actorsIn(selection), [selection]);

  return (
    <ErrorBoundary part>
      <Suspense fallback={<ScreenWait />}>
        <NetworkMap
          ref={map}
          network={network}
          analysis={analysis}
          sizeMetric={sizeMetric}
          colorScheme={colorScheme}
          view={view}
          shown={shown}
          places={places}
          onPlaces={commands.placeActors}
          presenting={presenting}
          selected={selected}
          onSelect={onSelect}
          shownRoute={shownRoute}
          onMenu={(id, at) => setAsked({ id, at })}
          onReady={onMapReady}
          onTable={show}
          shortcutBeginnings={BEGINNINGS}
        />
      </Suspense>
      {/* By itself, so that the map does not give way while the menu is fetched. */}
      <Suspense fallback={null}>
        {asked !== null && <ActorMenu {...asked} onClose={() => setAsked(null)} />}
      </Suspense>
    </ErrorBoundary>
  );
};
