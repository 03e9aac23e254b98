import { Drawer, Tabs, useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapHandle } from '../map/props';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { SCREENS, type Screen, useWorkspace } from '../state/workspace';
import { AnalysisStatus } from './AnalysisStatus';
import { BottomBar } from './BottomBar';
import { Header } from './Header';
import { LeftPanel } from './LeftPanel';
import { RightPanel } from './RightPanel';
import { ScreenWait } from './ScreenWait';
import { ShownRouteNote } from './ShownRouteNote';
import { SidePanel } from './SidePanel';
import { StorageNotice } from './StorageNotice';
import classes from './WorkspaceFrame.module.css';

const NetworkMap = lazy(() => import('../map').then((map) => ({ default: map.NetworkMap })));
const CentralityScreen = lazy(() => import('../centrality').then((m) => ({ default: m.CentralityScreen })));
const BoomerangScreen = lazy(() => import('../boomerang').then((m) => ({ default: m.BoomerangScreen })));
const ReportScreen = lazy(() => import('../report/ReportScreen'));

/** Room for the map and both panels; below, panels come as drawers. */
const WIDE = '(min-width: 75em)';
const PANEL_ID = 'workspace-panel';

const isScreen = (value: string | null): value is Screen => SCREENS.some((screen) => screen === value);

/** Header, panels and the screen of an open project. The map stays mounted, so that its layout is not lost. */
export const WorkspaceFrame = () => {
  const { t } = useTranslation('workspace');
  const workspace = useWorkspace();
  const { screen, show, network, analysis, sizeMetric, selection, select, shownRoute, onMapReady } =
    workspace;
  const colorScheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const [leftOpen, setLeftOpen] = useState(true);
  const [rightOpen, setRightOpen] = useState(true);
  const [drawer, setDrawer] = useState<'left' | 'right' | null>(null);
  const map = useRef<MapHandle>(null);
  const chosenOnMap = useRef<string | null>(null);

  const selectOnMap = useCallback(
    (id: string | null) => {
      chosenOnMap.current = id;
      select(id === null ? null : { what: 'stakeholder', id });
    },
    [select],
  );
  // Chosen in a list or a search, an actor is brought into view; chosen on the map, it already is.
  const selected = selection?.what === 'stakeholder' ? selection.id : null;
  useEffect(() => {
    const elsewhere = selected !== chosenOnMap.current;
    chosenOnMap.current = null;
    if (selected !== null && elsewhere) map.current?.focusOn(selected);
  }, [selected]);

  const left = screen === 'map';
  const right = screen === 'map' || (screen !== 'report' && selection !== null);
  const mapShown = screen === 'map' || screen === 'boomerang';

  return (
    <Tabs
      id="workspace"
      value={screen}
      onChange={(value) => isScreen(value) && show(value)}
      className={classes.frame}
    >
      <a className={classes.skip} href={`#${PANEL_ID}`} onClick={skipToPanel}>
        {t('skip', { ns: 'app' })}
      </a>
      <Header panelId={PANEL_ID} map={map} />
      <AnalysisStatus />
      <StorageNotice />
      <div className={classes.body}>
        {wide && left && (
          <SidePanel side="left" label={t('left.label')} open={leftOpen} onToggle={setLeftOpen}>
            <LeftPanel />
          </SidePanel>
        )}
        <main id="main" className={classes.main}>
          <div
            role="tabpanel"
            id={PANEL_ID}
            aria-labelledby={`workspace-tab-${screen}`}
            tabIndex={-1}
            className={classes.panel}
          >
            <div className={classes.map} data-screen={screen} inert={!mapShown}>
              <ErrorBoundary part>
                <Suspense fallback={<ScreenWait />}>
                  <NetworkMap
                    ref={map}
                    network={network}
                    analysis={analysis}
                    sizeMetric={sizeMetric}
                    colorScheme={colorScheme}
                    selected={selected}
                    onSelect={selectOnMap}
                    shownRoute={shownRoute}
                    onReady={onMapReady}
                  />
                </Suspense>
              </ErrorBoundary>
              {screen === 'map' && shownRoute !== null && <ShownRouteNote />}
            </div>
            <ErrorBoundary part key={screen}>
              <Suspense fallback={<ScreenWait />}>
                {screen === 'centrality' && (
                  <div className={classes.screen}>
                    <CentralityScreen />
                  </div>
                )}
                {screen === 'boomerang' && (
                  <div className={classes.routes}>
                    <BoomerangScreen />
                  </div>
                )}
                {screen === 'report' && (
                  <div className={classes.screen}>
                    <ReportScreen />
                  </div>
                )}
              </Suspense>
            </ErrorBoundary>
          </div>
        </main>
        {wide && right && (
          <SidePanel
            side="right"
            label={t('right.label')}
            open={rightOpen}
            onToggle={setRightOpen}
            about={selection === null ? 'network' : `${selection.what} ${selection.id}`}
          >
            <RightPanel />
          </SidePanel>
        )}
      </div>
      {!wide && (left || right) && <BottomBar left={left} right={right} onOpen={setDrawer} />}
      <Drawer
        opened={!wide && drawer !== null}
        onClose={() => setDrawer(null)}
        position={drawer === 'left' ? 'left' : 'bottom'}
        size={drawer === 'left' ? 320 : '75%'}
        title={drawer === null ? '' : t(`${drawer}.label`)}
      >
        {drawer === 'left' && <LeftPanel />}
        {drawer === 'right' && <RightPanel />}
      </Drawer>
    </Tabs>
  );
};

/** The address after `#` names the screen: a skip link must not touch it. */
const skipToPanel = (event: React.MouseEvent) => {
  event.preventDefault();
  document.getElementById(PANEL_ID)?.focus();
};
