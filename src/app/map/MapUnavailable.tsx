import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconMapOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';
import type { NetworkMapProps } from './props';
import type { MapSize } from './use-renderer';

export interface MapUnavailableProps {
  /** What could be drawn; `null` where nothing can. */
  readonly limits: MapSize | null;
  readonly onTable: NetworkMapProps['onTable'];
  retry(): void;
}

/** In place of the map, where it cannot be drawn. */
export const MapUnavailable = ({ limits, onTable, retry }: MapUnavailableProps) => {
  const { t } = useTranslation('map');
  return (
    <div className={classes.message} role="alert">
      <Stack align="center" gap="sm" maw={440} ta="center">
        <IconMapOff size={36} stroke={1.4} aria-hidden />
        <Title order={2} size="h4">
          {limits === null ? t('unavailable.title') : t('unavailable.tooLarge')}
        </Title>
        <Text size="sm">{t('unavailable.why')}</Text>
        {limits !== null && (
          <Text size="sm">
            {t('unavailable.limits', {
              actors: limits.actors.toLocaleString('en-GB'),
              ties: limits.ties.toLocaleString('en-GB'),
            })}
          </Text>
        )}
        <Text size="sm">{t('unavailable.help')}</Text>
        <Group justify="center" gap="xs">
          {onTable !== undefined && (
            <>
              <Button onClick={() => onTable('stakeholders')}>{t('unavailable.stakeholders')}</Button>
              <Button onClick={() => onTable('relationships')}>{t('unavailable.relationships')}</Button>
            </>
          )}
          <Button variant="default" onClick={retry}>
            {t('unavailable.retry')}
          </Button>
        </Group>
      </Stack>
    </div>
  );
};
