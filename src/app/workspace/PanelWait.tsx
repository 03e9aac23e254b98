import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While the content of a panel loads. */
export const PanelWait = () => {
  const { t } = useTranslation('app');
  return (
    <Stack gap="xs" role="status" aria-label={t('loading')}>
      <Skeleton height={14} width="70%" />
      <Skeleton height={14} />
      <Skeleton height={14} width="85%" />
    </Stack>
  );
};
