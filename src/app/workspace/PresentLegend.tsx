import { ActionIcon } from '@mantine/core';
import { IconLayoutSidebarRightCollapse, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import classes from './PresentLegend.module.css';

const Legend = lazy(() => import('../legend').then((m) => ({ default: m.Legend })));

/** The legend beside the map while presenting. It can be folded away. */
export const PresentLegend = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  const [open, setOpen] = useState(true);
  const Icon = open ? IconLayoutSidebarRightCollapse : IconLayoutSidebarRightExpand;
  return (
    <aside className={classes.legend} data-open={open || undefined} aria-label={t('legend')}>
      <div className={classes.head}>
        {open && <h2 className={classes.title}>{t('legend')}</h2>}
        <ActionIcon
          size="lg"
          aria-label={t(open ? 'hideLegend' : 'showLegend')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
        </ActionIcon>
      </div>
      {open && (
        <ErrorBoundary part>
          <Suspense fallback={null}>
            <Legend presenting />
          </Suspense>
        </ErrorBoundary>
      )}
    </aside>
  );
};
