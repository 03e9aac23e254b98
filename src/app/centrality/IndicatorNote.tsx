import { Group, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The reminder that goes with every structural tag and score. */
export const IndicatorNote = () => {
  const { t } = useTranslation('centrality');
  return (
    <Tooltip
      label={t('indicatorAbout')}
      events={{ hover: true, focus: true, touch: true }}
      multiline
      maw={320}
    >
      <UnstyledButton>
        <Group gap={6} wrap="nowrap">
          <IconInfoCircle size={16} aria-hidden style={{ flex: 'none' }} />
          <Text size="sm" fw={500}>
            {t('indicator')}
          </Text>
        </Group>
      </UnstyledButton>
    </Tooltip>
  );
};
