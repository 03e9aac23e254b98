import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** There is no blocked pair: what to record so that there can be one. */
export const NoBlockage = () => {
  const { t } = useTranslation('boomerang');
  return (
    <Stack gap="xs">
      <Title order={2} size="h5">
        {t('emptyTitle')}
      </Title>
      <Text size="sm">{t('empty')}</Text>
      <List size="sm" spacing={6}>
        <List.Item>{t('emptyAttempt')}</List.Item>
        <List.Item>{t('emptyObstruction')}</List.Item>
      </List>
      <Text size="sm">{t('emptyCountry')}</Text>
    </Stack>
  );
};
