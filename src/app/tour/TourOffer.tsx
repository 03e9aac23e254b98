import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFrame } from '../commands';
import { rememberTourSeen, tourSeen } from './remembered';

/** Offers the tour to who has not seen it, in the panel and not over the map. */
export const TourOffer = () => {
  const { t } = useTranslation('tour');
  const { open, overlay } = useFrame();
  const [seen, setSeen] = useState(tourSeen);
  // Taken from the menu of help, or begun on the start screen, it is not offered again.
  if (seen || overlay === 'tour' || tourSeen()) return null;
  const done = () => {
    rememberTourSeen();
    setSeen(true);
  };
  return (
    <Paper withBorder p="sm" me={28} bg="var(--app-tint)">
      <Text fw={600} size="sm">
        {t('offer')}
      </Text>
      <Text size="sm" mb="xs">
        {t('offerText')}
      </Text>
      <Group gap="xs">
        <Button
          size="compact-sm"
          onClick={() => {
            done();
            open('tour');
          }}
        >
          {t('take')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={done}>
          {t('decline')}
        </Button>
      </Group>
    </Paper>
  );
};
