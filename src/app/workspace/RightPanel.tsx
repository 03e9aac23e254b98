import { lazy, Suspense } from 'react';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { useWorkspace } from '../state/workspace';
import { PanelWait } from './PanelWait';
import { Summary } from './Summary';

const ActorPanel = lazy(() => import('../actor').then((m) => ({ default: m.ActorPanel })));
const GroupPanel = lazy(() => import('../exploring').then((m) => ({ default: m.GroupPanel })));

/** What is selected; the network as a whole where nothing is. */
export const RightPanel = () => {
  const { selection } = useWorkspace();
  const content = () => {
    if (selection === null) return <Summary />;
    return selection.what === 'stakeholders' ? <GroupPanel /> : <ActorPanel />;
  };
  return (
    <ErrorBoundary part>
      <Suspense fallback={<PanelWait />}>{content()}</Suspense>
    </ErrorBoundary>
  );
};
