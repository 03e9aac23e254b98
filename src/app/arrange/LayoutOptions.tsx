import { Select, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isMetricKey, METRICS, metricOf } from '../../analysis/metrics';
import { GROUPINGS, type Grouping, type LayoutChoice } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';

/** A label that is only a number by chance has no more and no less, and so no rings. */
const RING_METRICS = METRICS.filter(({ format }) => format !== 'label').map(({ key, label }) => ({
  value: key,
  label,
}));

const isGrouping = (word: string): word is Grouping => GROUPINGS.some((grouping) => grouping === word);

interface LayoutOptionsProps {
  readonly choice: LayoutChoice;
  onChange(choice: LayoutChoice): void;
}

/** What rings are by, and what groups are by; nothing for the other arrangements. */
export const LayoutOptions = ({ choice, onChange }: LayoutOptionsProps) => {
  const { t } = useTranslation('arrange');
  const { analysis } = useWorkspace();
  const { kind, ringsBy, groupsBy } = choice;
  if (kind === 'groups') {
    return (
      <Select
        label={t('groupsBy')}
        data={GROUPINGS.map((value) => ({ value, label: t(`grouping.${value}`) }))}
        value={groupsBy}
        onChange={(word) => word !== null && isGrouping(word) && onChange({ ...choice, groupsBy: word })}
        allowDeselect={false}
      />
    );
  }
  if (kind !== 'rings') return null;
  const result = isMetricKey(ringsBy) ? analysis?.metrics[ringsBy] : undefined;
  return (
    <Stack gap={6}>
      <Select
        label={t('ringsBy')}
        data={RING_METRICS}
        value={isMetricKey(ringsBy) ? ringsBy : null}
        onChange={(key) => key !== null && onChange({ ...choice, ringsBy: key })}
        allowDeselect={false}
        searchable
        maxDropdownHeight={360}
      />
      {isMetricKey(ringsBy) && (
        <Text size="sm" c="dimmed">
          {metricOf(ringsBy).plain}
        </Text>
      )}
      {result?.status === 'undefined' && (
        <Text size="sm">{t('ringsUnavailable', { reason: result.reason })}</Text>
      )}
    </Stack>
  );
};
