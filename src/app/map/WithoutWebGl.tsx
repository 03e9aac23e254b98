import { Button, CloseButton, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';

/** Says that the map is drawn in another way than it should be, until it is sent away. */
export const WithoutWebGl = ({ retry }: { retry(): void }) => {
  const { t } = useTranslation('map');
  const [open, setOpen] = useState(true);
  if (!open) return null;
  return (
    <Paper className={classes.aside} role="status" withBorder shadow="xs" p="xs">
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Text size="sm" fw={600}>
          {t('withoutWebGl.title')}
        </Text>
        <CloseButton size="sm" aria-label={t('withoutWebGl.close')} onClick={() => setOpen(false)} />
      </Group>
      <Text size="sm">{t('withoutWebGl.why')}</Text>
      <Button variant="default" size="compact-sm" mt={6} onClick={retry}>
        {t('withoutWebGl.retry')}
      </Button>
    </Paper>
  );
};
