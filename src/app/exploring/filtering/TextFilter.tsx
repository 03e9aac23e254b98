import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import type { FilterColumn } from '../../../model/filters';
import { useDraft } from '../use-draft';
import { useTest } from './use-test';

/** The map follows when somebody stops typing. Milliseconds. */
const PAUSE = 300;

/** Letters that the texts of a column must hold. */
export const TextFilter = ({ column }: { readonly column: FilterColumn }) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const [test, set] = useTest(column, 'contains');
  const [draft, setDraft] = useDraft(test?.text ?? '');
  const setSoon = useDebouncedCallback((text: string) => {
    set(text.trim() === '' ? null : { is: 'contains', text });
  }, PAUSE);
  return (
    <TextInput
      size="xs"
      label={t('holds')}
      value={draft}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setSoon(event.currentTarget.value);
      }}
    />
  );
};
