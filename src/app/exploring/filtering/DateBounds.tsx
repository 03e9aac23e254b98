import { Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FilterColumn, isDate } from '../../../model/filters';
import { useDraft } from '../use-draft';
import { useTest } from './use-test';

/** The first and the last date that are let through; for ties, of the time that they ran. */
export const DateBounds = ({ column }: { readonly column: FilterColumn }) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const [test, set] = useTest(column, 'during');
  const from = test?.from ?? null;
  const to = test?.to ?? null;
  const bound = (newFrom: string | null, newTo: string | null) => {
    if (newFrom === from && newTo === to) return;
    set(newFrom === null && newTo === null ? null : { is: 'during', from: newFrom, to: newTo });
  };
  const ofTies = column.rows === 'relationships' && !column.extra;
  return (
    <div>
      <Group grow gap="xs" wrap="nowrap" align="flex-start">
        <DateField label={t('from')} value={from} onChange={(first) => bound(first, to)} />
        <DateField label={t('to')} value={to} onChange={(last) => bound(from, last)} />
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {t('dateHint')} {ofTies && t('timeOfTies')}
      </Text>
    </div>
  );
};

interface DateFieldProps {
  readonly label: string;
  readonly value: string | null;
  onChange(value: string | null): void;
}

/** Half a date is none: it counts with Enter, or when the field is left. */
const DateField = ({ label, value, onChange }: DateFieldProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const [draft, setDraft] = useDraft(value ?? '');
  const [left, setLeft] = useState(false);
  const typed = draft.trim();
  const wrong = typed !== '' && !isDate(typed);
  const done = () => {
    setLeft(true);
    if (!wrong) onChange(typed === '' ? null : typed);
  };
  return (
    <TextInput
      size="xs"
      label={label}
      value={draft}
      error={wrong && left ? t('dateWrong') : undefined}
      onChange={(event) => {
        setLeft(false);
        setDraft(event.currentTarget.value);
      }}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  );
};
