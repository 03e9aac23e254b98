import { Button, Checkbox, Fieldset, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { IconColumns } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './ColumnChooser.module.css';

export interface ColumnChoice {
  readonly id: string;
  readonly label: string;
  /** What the column tells. */
  readonly about: string;
}

/** Columns that tell of one thing. */
export interface ColumnGroup {
  readonly id: string;
  readonly label: string;
  /** What to know before one of them is shown. */
  readonly note?: string;
  readonly columns: readonly ColumnChoice[];
}

interface ColumnChooserProps {
  readonly groups: readonly ColumnGroup[];
  readonly chosen: readonly string[];
  /** What is shown until a person chooses. */
  readonly usual: readonly string[];
  /** What 'All' shows; every column unless told otherwise. */
  readonly all?: readonly string[];
  readonly className?: string;
  onChoose(columns: readonly string[]): void;
  /** Back to what is usual, where that follows the data and so is no choice; `onChoose(usual)` unless given. */
  onUsual?(): void;
}

/** Which columns a table shows, by what they tell. */
export const ColumnChooser = (props: ColumnChooserProps) => {
  const { groups, chosen, usual, className, onChoose, onUsual = () => onChoose(usual) } = props;
  const { t } = useTranslation('table');
  const every = groups.flatMap(({ columns }) => columns.map(({ id }) => id));
  const shown = every.filter((id) => chosen.includes(id)).length;
  return (
    <Popover width={460} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" className={className} leftSection={<IconColumns size={16} aria-hidden />}>
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" aria-label={t('columns')}>
        <Stack gap="sm">
          <Group justify="space-between">
            <Text size="sm" c="dimmed" role="status">
              {t('columnsShown', { shown, count: every.length })}
            </Text>
            <Group gap="xs">
              <Button size="compact-sm" variant="subtle" onClick={() => onUsual()}>
                {t('columnsUsual')}
              </Button>
              <Button size="compact-sm" variant="subtle" onClick={() => onChoose(props.all ?? every)}>
                {t('columnsAll')}
              </Button>
            </Group>
          </Group>
          <ScrollArea.Autosize mah="min(64dvh, 620px)" type="auto" viewportProps={{ tabIndex: 0 }}>
            <Checkbox.Group value={[...chosen]} onChange={onChoose}>
              <div className={styles.groups}>
                {groups.map(({ id, label, note, columns }) => (
                  <Fieldset
                    key={id}
                    variant="unstyled"
                    legend={label}
                    className={styles.group}
                    styles={{ legend: { fontWeight: 600, fontSize: 'var(--mantine-font-size-sm)' } }}
                  >
                    <Stack gap={6} pt={6}>
                      {note !== undefined && (
                        <Text size="xs" c="dimmed">
                          {note}
                        </Text>
                      )}
                      {columns.map((column) => (
                        <Checkbox
                          key={column.id}
                          size="xs"
                          value={column.id}
                          label={column.label}
                          title={column.about}
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
