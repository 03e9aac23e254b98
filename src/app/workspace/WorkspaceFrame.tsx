import { Drawer, Tabs } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { FrameContext, KeyHint, useCommandKeys } from '../commands';
import { SCREENS, type Screen, type Selection, useWorkspace } from '../state/workspace';
import { AnalysisStatus } from './AnalysisStatus';
import { BottomBar } from './BottomBar';
import { EmptyProject } from './EmptyProject';
import { Header } from './Header';
import { LeftPanel } from './LeftPanel';
import { MapPlace } from './MapPlace';
import { Overlays } from './Overlays';
import { PresentBar } from './PresentBar';
import { PresentLegend } from './PresentLegend';
import { RightPanel } from './RightPanel';
import { ScreenPlace } from './ScreenPlace';
import { ShownRouteNote } from './ShownRouteNote';
import { SidePanel } from './SidePanel';
import { StorageNotice } from './StorageNotice';
import { useFitOnPresenting } from './use-fit-on-presenting';
import { useFrameValue } from './use-frame';
import { usePresenting } from './use-presenting';
import classes from './WorkspaceFrame.module.css';

/** Below this width the panels open over the map. */
const WIDE = '(min-width: 75em)';
const PANEL_ID = 'workspace-panel';

const isScreen = (value: string | null): value is Screen => SCREENS.some((screen) => screen === value);

/** What the right panel tells of: another text means that it begins anew. */
const aboutOf = (selection: Selection): string => {
  if (selection === null) return 'network';
  return selection.what === 'stakeholders' ? 'stakeholders' : `${selection.what} ${selection.id}`;
};

/** Header, panels and the screen of an open project. The map stays mounted, so that its layout is not lost. */
export const WorkspaceFrame = () => {
  const { t } = useTranslation('workspace');
  const workspace = useWorkspace();
  const { screen, show, network, selection, shownRoute, presenting, present } = workspace;
  const wide = useMediaQuery(WIDE, true, { getInitialValueInEffect: false });
  const { frame, panels } = useFrameValue(wide, workspace.review);
  const around = { workspace, frame };
  const begunKeys = useCommandKeys(around);
  usePresenting(presenting, present);
  useFitOnPresenting(presenting, workspace.map);

  const left = screen === 'map' && !presenting;
  const right = !presenting && (screen === 'map' || (screen !== 'report' && selection !== null));
  const mapShown = screen === 'map' || screen === 'boomerang';
  const label = presenting ? { 'aria-label': t('map') } : { 'aria-labelledby': `workspace-tab-${screen}` };

  return (
    <FrameContext value={frame}>
      <Tabs
        id="workspace"
        value={screen}
        onChange={(value) => isScreen(value) && show(value)}
        className={classes.frame}
        data-presenting={presenting || undefined}
      >
        {!presenting && (
          <a className={classes.skip} href={`#${PANEL_ID}`} onClick={skipToPanel}>
            {t('skip', { ns: 'app' })}
          </a>
        )}
        {presenting ? <PresentBar /> : <Header panelId={PANEL_ID} />}
        <AnalysisStatus />
        <StorageNotice />
        <div className={classes.body}>
          {wide && left && (
            <SidePanel
              side="left"
              label={t('left.label')}
              open={panels.beside.left}
              onToggle={(open) => panels.setBeside('left', open)}
            >
              <LeftPanel />
            </SidePanel>
          )}
          <main id="main" tabIndex={-1} className={classes.main}>
            <div
              role={presenting ? 'region' : 'tabpanel'}
              id={PANEL_ID}
              {...label}
              tabIndex={-1}
              className={classes.panel}
            >
              <div className={classes.map} data-screen={screen} data-tour="map" inert={!mapShown}>
                <MapPlace />
                {screen === 'map' && network.stakeholders.length === 0 && <EmptyProject />}
                {screen === 'map' && shownRoute !== null && <ShownRouteNote />}
              </div>
              <ScreenPlace screen={screen} />
            </div>
          </main>
          {wide && right && (
            <SidePanel
              side="right"
              label={t('right.label')}
              open={panels.beside.right}
              onToggle={(open) => panels.setBeside('right', open)}
              about={aboutOf(selection)}
            >
              <RightPanel />
            </SidePanel>
          )}
          {presenting && <PresentLegend />}
        </div>
        {!wide && (left || right) && <BottomBar left={left} right={right} onOpen={panels.showOver} />}
        <Drawer
          opened={!wide && panels.over !== null}
          onClose={() => panels.showOver(null)}
          position={panels.over === 'left' ? 'left' : 'bottom'}
          size={panels.over === 'left' ? 340 : '75%'}
          title={panels.over === null ? '' : t(`${panels.over}.open`)}
        >
          {panels.over === 'left' && <LeftPanel />}
          {panels.over === 'right' && <RightPanel />}
        </Drawer>
        <KeyHint begun={begunKeys} around={around} />
        <Overlays />
      </Tabs>
    </FrameContext>
  );
};

/** The address after `#` names the screen: a skip link must not touch it. */
const skipToPanel = (event: React.MouseEvent) => {
  event.preventDefault();
  document.getElementById(PANEL_ID)?.focus();
};
