import { DataList, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Analysis } from '../../analysis/result';
import { typeLabel } from '../format/words';
import styles from './CentralityScreen.module.css';
import { METRIC_LIST } from './metric-list';

/** The choices the figures were computed under, in one line, and in full when pressed. */
export const ChoiceNote = ({ analysis }: { analysis: Analysis }) => {
  const { t } = useTranslation('centrality');
  const { choice, version, warnings } = analysis;
  const statuses = t(choice.includePlanned ? 'choicePlanned' : 'choiceActive');
  const types =
    choice.types === undefined ? t('choiceShortAll') : t('choiceShortTypes', { count: choice.types.length });
  const facts = [
    [t('choiceTypes'), choice.types?.map(typeLabel).join(', ') ?? t('choiceAllTypes')],
    [t('choiceStatuses'), statuses],
    [t('choiceStrength'), t('choiceStrengthAbout')],
    [t('choicePaths'), t('choicePathsAbout')],
    [t('choiceSeed'), String(choice.seed)],
    [t('choiceResolution'), String(choice.resolution)],
    [t('choiceThreshold'), String(choice.tagThreshold)],
    [t('choiceVersion'), version],
  ] as const;
  const unavailable = METRIC_LIST.flatMap((metric) => {
    const result = analysis.metrics[metric.key];
    return result.status === 'undefined' ? [`${metric.label}: ${result.reason}`] : [];
  });
  const notes = METRIC_LIST.flatMap((metric) => {
    const result = analysis.metrics[metric.key];
    return result.status !== 'undefined' && result.note ? [`${metric.label}: ${result.note}`] : [];
  });
  return (
    <Popover width={380} position="top-end" shadow="md" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton className={styles.choice}>
          {t('choiceShort', { types, statuses, seed: choice.seed, version })}{' '}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" aria-label={t('choice')}>
        <Stack gap="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
          <Text fw={600} size="sm">
            {t('choice')}
          </Text>
          <DataList size="sm" gap={6}>
            {facts.map(([label, value]) => (
              <DataList.Item key={label}>
                <DataList.ItemLabel>{label}</DataList.ItemLabel>
                <DataList.ItemValue>{value}</DataList.ItemValue>
              </DataList.Item>
            ))}
          </DataList>
          <Sentences head={t('unavailable')} sentences={unavailable} />
          <Sentences head={t('warnings')} sentences={[...warnings.map(({ message }) => message), ...notes]} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};

const Sentences = ({ head, sentences }: { head: string; sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <Stack gap={4}>
      <Text fw={600} size="sm">
        {head}
      </Text>
      {[...new Set(sentences)].map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </Stack>
  );
