import { Center, EmptyState, Progress, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconChartDots } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../format/value';
import { useWorkspace } from '../state/workspace';

/** Instead of figures: there are no actors, or the first analysis is not ready or could not be made. */
export const FiguresPending = () => {
  const { t } = useTranslation('centrality');
  const { network, analysisState } = useWorkspace();
  if (network.stakeholders.length === 0 || analysisState.status === 'failed') {
    const failed = analysisState.status === 'failed' && network.stakeholders.length > 0;
    return (
      <Center h="100%" p="lg">
        <EmptyState
          icon={failed ? <IconAlertTriangle size={28} /> : <IconChartDots size={28} />}
          withIndicatorBackground
          title={t(failed ? 'failed' : 'emptyTitle')}
          description={t(failed ? 'failedHint' : 'empty')}
        />
      </Center>
    );
  }
  const progress = analysisState.status === 'computing' ? analysisState.progress : null;
  return (
    <Center h="100%" p="lg">
      <Stack gap="xs" w={300}>
        <Text fw={600} role="status">
          {t('computing')}
        </Text>
        <Progress value={(progress?.done ?? 0) * 100} animated aria-label={t('computing')} />
        <Text size="sm" c="dimmed">
          {formatShare(progress?.done ?? 0)}
        </Text>
      </Stack>
    </Center>
  );
};
