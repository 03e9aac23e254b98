import { lazy, Suspense } from 'react';
import { useWorkspace } from '../state/workspace';
import { Summary } from './Summary';

const ActorPanel = lazy(() => import('../actor').then((m) => ({ default: m.ActorPanel })));

/** What is selected; the network as a whole where nothing is. */
export const RightPanel = () => {
  const { selection } = useWorkspace();
  if (selection === null) return <Summary />;
  return (
    <Suspense fallback={null}>
      <ActorPanel />
    </Suspense>
  );
};
