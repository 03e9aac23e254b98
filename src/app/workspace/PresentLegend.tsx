import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import classes from './PresentLegend.module.css';

const Legend = lazy(() => import('../legend').then((m) => ({ default: m.Legend })));

/** The legend beside the map while presenting. */
export const PresentLegend = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  return (
    <aside className={classes.legend} aria-label={t('legend')}>
      <h2 className={classes.title}>{t('legend')}</h2>
      <ErrorBoundary part>
        <Suspense fallback={null}>
          <Legend />
        </Suspense>
      </ErrorBoundary>
    </aside>
  );
};
