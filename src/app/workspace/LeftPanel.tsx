import { Stack, VisuallyHidden } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SizeSelect } from './SizeSelect';

const Legend = lazy(() => import('../legend').then((m) => ({ default: m.Legend })));

/** What the map shows: how large actors are drawn, and what colours, shapes and lines mean. */
export const LeftPanel = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  return (
    <Stack gap="lg">
      <VisuallyHidden component="h2">{t('label')}</VisuallyHidden>
      <SizeSelect />
      <Suspense fallback={null}>
        <Legend />
      </Suspense>
    </Stack>
  );
};
