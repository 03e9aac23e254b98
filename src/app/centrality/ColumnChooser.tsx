import { Button, Checkbox, Fieldset, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './CentralityScreen.module.css';
import type { ColumnSpec } from './column-specs';
import { COLUMN_GROUPS, USUAL_COLUMNS } from './columns';

interface ColumnChooserProps {
  readonly specs: readonly ColumnSpec[];
  readonly chosen: readonly string[];
  onChoose(columns: readonly string[]): void;
}

/** Which columns the table shows, by what they tell. */
export const ColumnChooser = ({ specs, chosen, onChoose }: ColumnChooserProps) => {
  const { t } = useTranslation('centrality');
  const hideable = specs.filter((spec) => spec.id !== 'name');
  const shown = hideable.filter((spec) => chosen.includes(spec.id)).length;
  return (
    <Popover width={460} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" className={styles.tool} leftSection={<IconColumns size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" aria-label={t('columns')}>
        <Stack gap="sm">
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {t('columnsShown', { shown, count: hideable.length })}
            </Text>
            <Group gap="xs">
              <Button size="compact-sm" variant="subtle" onClick={() => onChoose(USUAL_COLUMNS)}>
                {t('columnsUsual')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                onClick={() => onChoose(hideable.map((spec) => spec.id))}
              >
                {t('columnsAll')}
              </Button>
            </Group>
          </Group>
          <ScrollArea.Autosize mah="min(64dvh, 620px)" type="auto" viewportProps={{ tabIndex: 0 }}>
            <Checkbox.Group value={[...chosen]} onChange={onChoose}>
              <div className={styles.columnGroups}>
                {COLUMN_GROUPS.map((group) => (
                  <Fieldset
                    key={group}
                    variant="unstyled"
                    legend={t(`group_${group}`)}
                    className={styles.columnGroup}
                    styles={{ legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)' } }}
                  >
                    <Stack gap={6} pt={6}>
                      {hideable
                        .filter((spec) => spec.group === group)
                        .map((spec) => (
                          <Checkbox
                            key={spec.id}
                            size="xs"
                            value={spec.id}
                            label={spec.label}
                            title={spec.about.plain}
                          />
                        ))}
                    </Stack>
                  </Fieldset>
                ))}
              </div>
            </Checkbox.Group>
          </ScrollArea.Autosize>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
};
