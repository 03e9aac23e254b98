import { Button, Stack, Text, Title } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';

/** In place of the map, where it cannot be drawn. */
export const MapUnavailable = ({ retry }: { retry(): void }) => {
  const { t } = useTranslation('map');
  return (
    <div className={classes.message} role="alert">
      <Stack align="center" gap="sm" maw={420} ta="center">
        <IconMapOff size={36} stroke={1.4} aria-hidden />
        <Title order={2} size="h4">
          {t('noWebGl')}
        </Title>
        <Text size="sm">{t('noWebGlWhy')}</Text>
        <Text size="sm">{t('noWebGlHelp')}</Text>
        <Button variant="default" onClick={retry}>
          {t('tryAgain')}
        </Button>
      </Stack>
    </div>
  );
};
