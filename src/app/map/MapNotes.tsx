import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './map.module.css';

export interface MapNotesProps {
  /** Actors of the network, and those that are drawn. */
  readonly actors: number;
  readonly shown: number;
  /** Places are being found, or what draws is being fetched. */
  readonly waiting: boolean;
}

/**
 * What is to be said in the middle of the map where there is nothing to be seen. Nothing turns or pulses meanwhile:
 * where drawing is done in software, that alone makes the graphics context take a second or two longer.
 */
export const MapNotes = ({ actors, shown, waiting }: MapNotesProps) => {
  const { t } = useTranslation('map');
  const words = actors === 0 ? t('empty') : shown === 0 ? t('noneShown') : null;
  if (words === null && !waiting) return null;
  return (
    <div className={classes.note}>
      <Text c={words === null ? undefined : 'dimmed'}>{words ?? t('layingOut')}</Text>
    </div>
  );
};
