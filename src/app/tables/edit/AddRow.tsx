import { Button, Group, Modal, Stack } from '@mantine/core';
import { type FormEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Directory } from '../directory';
import { readEntry } from '../entry';
import type { Field } from '../fields';
import type { CellValue, Row, TableName } from '../row';
import { suggestionsFor } from './suggestions';
import { WordInput } from './WordInput';

/** What a new row is asked for; the rest is filled in in the table. */
const ASKED: Readonly<Record<TableName, readonly string[]>> = {
  stakeholders: ['f:name', 'f:kind', 'f:country'],
  relationships: ['f:source', 'f:target', 'f:type'],
};

/** Values of a new row by the id of the field. */
export type NewValues = ReadonlyMap<string, CellValue>;

interface AddRowProps {
  readonly table: TableName;
  readonly fields: readonly Field[];
  readonly all: readonly Row[];
  readonly directory: Directory;
  onAdd(values: NewValues, another: boolean): void;
  onCancel(): void;
}

/** A new actor by its name, or a new tie by its ends. */
export const AddRow = ({ table, fields, all, directory, onAdd, onCancel }: AddRowProps) => {
  const { t } = useTranslation('tables');
  const form = useRef<HTMLFormElement>(null);
  const asked = useMemo(
    () => ASKED[table].flatMap((id) => fields.find((field) => field.id === id) ?? []),
    [table, fields],
  );
  const suggestions = useMemo(
    () => new Map(asked.map((field) => [field.id, suggestionsFor(field, all, directory)])),
    [asked, all, directory],
  );
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [problems, setProblems] = useState<ReadonlyMap<string, string>>(new Map());

  const add = (another: boolean) => {
    const values = new Map<string, CellValue>();
    const wrong = new Map<string, string>();
    for (const field of asked) {
      const entry = readEntry(field, texts.get(field.id) ?? '', null, directory);
      if (!entry.ok) wrong.set(field.id, t(`problem_${entry.problem}`));
      else if (entry.value !== undefined) values.set(field.id, entry.value);
    }
    setProblems(wrong);
    const first = asked.findIndex(({ id }) => wrong.has(id));
    if (first >= 0) {
      form.current?.querySelectorAll('input')[first]?.focus();
      return;
    }
    onAdd(values, another);
    if (another) {
      setTexts(new Map());
      form.current?.querySelector('input')?.focus();
    }
  };
  return (
    <Modal opened onClose={onCancel} title={t(`add_${table}`)}>
      <form
        ref={form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          add(false);
        }}
      >
        <Stack>
          {asked.map((field, i) => (
            <WordInput
              key={field.id}
              field={field}
              label={field.label}
              description={field.meaning}
              required={field.required}
              autoFocus={i === 0}
              value={texts.get(field.id) ?? ''}
              suggestions={suggestions.get(field.id) ?? []}
              error={problems.get(field.id)}
              onChange={(text) => {
                setTexts(new Map(texts).set(field.id, text));
                setProblems(new Map([...problems].filter(([id]) => id !== field.id)));
              }}
            />
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('addCancel')}
            </Button>
            <Button variant="light" onClick={() => add(true)}>
              {t('addAnother')}
            </Button>
            <Button type="submit">{t('addSave')}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
