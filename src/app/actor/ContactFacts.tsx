import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactList } from './FactList';
import type { Fact } from './facts';

/** Personal data, out of sight until asked for: the map is often on a wall. */
export const ContactFacts = ({ facts }: { facts: readonly Fact[] }) => {
  const { t } = useTranslation('actor');
  const [shown, setShown] = useState(false);
  const Icon = shown ? IconEyeOff : IconEye;
  return (
    <Stack gap={6}>
      <Group justify="space-between">
        <Title order={3} size="h6">
          {t('contact')}
        </Title>
        <Button
          variant="default"
          size="compact-xs"
          leftSection={<Icon size={14} aria-hidden />}
          aria-expanded={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'contactHide' : 'contactShow')}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {t('contactAbout')}
      </Text>
      {shown && <FactList facts={facts} />}
    </Stack>
  );
};
