import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import type { Screen } from '../state/workspace';
import { ScreenWait } from './ScreenWait';
import classes from './WorkspaceFrame.module.css';

/** The screens other than the map, each loaded when it is first shown. Routes stand beside the map. */
const SCREENS = {
  stakeholders: lazy(() => import('../tables').then((m) => ({ default: m.StakeholdersScreen }))),
  relationships: lazy(() => import('../tables').then((m) => ({ default: m.RelationshipsScreen }))),
  centrality: lazy(() => import('../centrality').then((m) => ({ default: m.CentralityScreen }))),
  boomerang: lazy(() => import('../boomerang').then((m) => ({ default: m.BoomerangScreen }))),
  report: lazy(() => import('../report/ReportScreen')),
} as const satisfies Record<Exclude<Screen, 'map'>, unknown>;

export const ScreenPlace = ({ screen }: { readonly screen: Screen }) => {
  if (screen === 'map') return null;
  const Content = SCREENS[screen];
  return (
    <div className={screen === 'boomerang' ? classes.routes : classes.screen}>
      <ErrorBoundary part key={screen}>
        <Suspense fallback={<ScreenWait />}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
};
