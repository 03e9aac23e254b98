import { Button, Group, Modal, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Directory } from '../directory';
import { isListOfWords, suggestionsFor } from '../edit/suggestions';
import { WordInput } from '../edit/WordInput';
import { readEntry } from '../entry';
import { type Field, isEditable } from '../fields';
import type { Row, RowPatch, TableName } from '../row';
import { bulkChanges } from './bulk-changes';

interface BulkEditProps {
  readonly table: TableName;
  readonly fields: readonly Field[];
  /** The rows to change. */
  readonly rows: readonly Row[];
  /** Every row of the table. */
  readonly all: readonly Row[];
  readonly directory: Directory;
  onSave(changes: ReadonlyMap<string, RowPatch>): void;
  onCancel(): void;
}

/** One column of several rows gets one value. */
export const BulkEdit = ({ table, fields, rows, all, directory, onSave, onCancel }: BulkEditProps) => {
  const { t } = useTranslation('tables');
  // One name for several actors is no help to anybody.
  const choices = useMemo(
    () => fields.filter((field) => isEditable(field) && field.id !== 'f:name'),
    [fields],
  );
  const [place, setPlace] = useState(0);
  const [text, setText] = useState('');
  const [how, setHow] = useState<'replace' | 'add'>('add');
  const [problem, setProblem] = useState<string | null>(null);
  const field = choices[place];
  const suggestions = useMemo(
    () => (field === undefined ? [] : suggestionsFor(field, all, directory)),
    [field, all, directory],
  );
  if (field === undefined) return null;
  const isList = isListOfWords(field);
  const adds = isList && how === 'add';
  const save = (event: FormEvent) => {
    event.preventDefault();
    const entry = readEntry(field, text, null, directory);
    if (!entry.ok) {
      setProblem(t(`problem_${entry.problem}`));
      return;
    }
    const given = (row: Row) => {
      const own = text.trim() === '' ? readEntry(field, text, row, directory) : entry;
      return own.ok ? own.value : entry.value;
    };
    onSave(bulkChanges(field, rows, given, adds));
  };
  return (
    <Modal opened onClose={onCancel} title={t(`bulkTitle_${table}`, { count: rows.length })}>
      <form onSubmit={save}>
        <Stack>
          <NativeSelect
            label={t('bulkField')}
            data-autofocus
            data={choices.map(({ label }, i) => ({ value: String(i), label }))}
            value={String(place)}
            description={field.meaning}
            onChange={(event) => {
              setPlace(Number(event.currentTarget.value));
              setText('');
              setProblem(null);
            }}
          />
          <WordInput
            key={field.id}
            field={field}
            label={t('bulkValue')}
            description={field.required || adds ? undefined : t('bulkEmpty')}
            value={text}
            suggestions={suggestions}
            error={problem}
            onChange={(next) => {
              setText(next);
              setProblem(null);
            }}
          />
          {isList && (
            <Stack gap={4}>
              <Text size="sm" fw={500} id="bulk-how">
                {t('bulkHow')}
              </Text>
              <SegmentedControl
                aria-labelledby="bulk-how"
                value={how}
                onChange={(next) => setHow(next === 'add' ? 'add' : 'replace')}
                data={[
                  { value: 'add', label: t('bulkAdd') },
                  { value: 'replace', label: t('bulkReplace') },
                ]}
              />
            </Stack>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('bulkCancel')}
            </Button>
            <Button type="submit">{t('bulkSave')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
