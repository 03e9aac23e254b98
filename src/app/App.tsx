import { Center, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchAheadAtFirstSign } from './ahead';
import { ErrorBoundary } from './shell/ErrorBoundary';
import { FullWindowDrop } from './shell/FullWindowDrop';
import { OpenTroublePage } from './shell/OpenTroublePage';
import StartScreen from './start/StartScreen';
import { useSession } from './state/session';

const ImportReview = lazy(() => import('./import-review/ImportReview'));
const WorkspacePage = lazy(() => import('./workspace/WorkspacePage'));

/** One page at a time: start, import review, or an open project. */
export const App = () => {
  const { t } = useTranslation('app');
  const session = useSession();
  const { place, project, files, trouble } = session;

  useEffect(() => {
    if (place.page !== 'project') document.title = t('name');
  }, [place.page, t]);

  useEffect(fetchAheadAtFirstSign, []);

  const waiting = (
    <Center mih="100dvh">
      <Loader aria-label={t('loading')} />
    </Center>
  );
  const page = () => {
    if (place.page === 'import' && files !== null) return <ImportReview session={session} files={files} />;
    if (place.page !== 'project') return <StartScreen session={session} />;
    if (trouble !== null && trouble.id === place.id) {
      return <OpenTroublePage trouble={trouble} session={session} />;
    }
    if (project === null) return waiting;
    return (
      <WorkspacePage
        key={project.id}
        project={project}
        screen={place.screen}
        show={session.show}
        close={session.leave}
        review={session.review}
      />
    );
  };
  return (
    <ErrorBoundary project={project}>
      <FullWindowDrop onFiles={place.page === 'import' ? session.add : session.review} />
      <Suspense fallback={waiting}>{page()}</Suspense>
    </ErrorBoundary>
  );
};
