import { Group, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import styles from './CentralityScreen.module.css';
import { ChoiceNote } from './ChoiceNote';
import { FiguresPending } from './FiguresPending';
import { FunctionView } from './FunctionView';
import { IndicatorNote } from './IndicatorNote';
import { TableView } from './TableView';

type View = 'table' | 'plot';

/** Every figure of every actor, as a table to sort and filter, and convenors against amplifiers as a plot. */
export const CentralityScreen = () => {
  const { t } = useTranslation('centrality');
  const { network, analysis, selection, select } = useWorkspace();
  const [view, setView] = useState<View>('table');
  const onSelect = useCallback((id: string) => select({ what: 'stakeholder', id }), [select]);
  if (analysis === null || network.stakeholders.length === 0) return <FiguresPending />;

  const selected = selection?.what === 'stakeholder' ? selection.id : null;
  const shared = { network, analysis, selected, onSelect };
  return (
    <section className={styles.screen} aria-labelledby="centrality-title">
      <Group justify="space-between" align="flex-end" gap="sm">
        <Stack gap={2}>
          <Title order={1} size="h3" id="centrality-title">
            {t('title')}
          </Title>
          <Text size="sm" c="dimmed" visibleFrom="sm">
            {t('lead')}
          </Text>
        </Stack>
        <SegmentedControl<View>
          aria-label={t('viewLabel')}
          value={view}
          onChange={setView}
          data={[
            { value: 'table', label: t('viewTable') },
            { value: 'plot', label: t('viewPlot') },
          ]}
        />
      </Group>
      {view === 'table' ? <TableView {...shared} /> : <FunctionView {...shared} />}
      <Group justify="space-between" gap="xs" className={styles.foot}>
        <IndicatorNote />
        <ChoiceNote analysis={analysis} />
      </Group>
    </section>
  );
};
