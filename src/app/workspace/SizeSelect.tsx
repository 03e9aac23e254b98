import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isMetricKey, METRICS, metricOf } from '../../analysis/metrics';
import { useWorkspace } from '../state/workspace';

/** Size says 'more'; a label that is only a number by chance has no more and no less. */
const CHOICES = METRICS.filter(({ format }) => format !== 'label').map(({ key, label }) => ({
  value: key,
  label,
}));

/** Which figure an actor's size stands for, with what it means in plain words. */
export const SizeSelect = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'left' });
  const { analysis, sizeMetric, setSizeMetric } = useWorkspace();
  const result = analysis?.metrics[sizeMetric];
  return (
    <Stack gap={6}>
      <Select
        label={t('size')}
        data={CHOICES}
        value={sizeMetric}
        onChange={(key) => key !== null && isMetricKey(key) && setSizeMetric(key)}
        allowDeselect={false}
        searchable
        comboboxProps={{ withinPortal: true }}
        maxDropdownHeight={360}
      />
      <Text size="sm" c="dimmed">
        {metricOf(sizeMetric).plain}
      </Text>
      {result?.status === 'undefined' && (
        <Text size="sm">{t('sizeUnavailable', { reason: result.reason })}</Text>
      )}
    </Stack>
  );
};
