import { type ComboboxItem, Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareNames } from '../format/compare-names';
import { findableActor, findBest } from '../search/match';
import { useWorkspace } from '../state/workspace';

/** Options that are listed at a time. */
const LISTED = 40;

/** Options are prefixed: Mantine keeps them in an object, and an id may be `constructor`. */
const optionOf = (id: string): string => `s:${id}`;

interface ActorSelectProps {
  readonly label: string;
  /** Stakeholder id. */
  readonly value: string | null;
  onChange(id: string): void;
}

/** Choose an actor by name, id, kind or country, as in the search. */
export const ActorSelect = ({ label, value, onChange }: ActorSelectProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'paths' });
  const { network } = useWorkspace();
  const { data, findables } = useMemo(() => {
    const actors = network.stakeholders.toSorted((a, b) => compareNames(a.name, b.name));
    return {
      data: actors.map(({ id, name }) => ({ value: optionOf(id), label: name })),
      findables: actors.map(findableActor),
    };
  }, [network]);
  const filter = ({ options, search, limit }: { options: unknown[]; search: string; limit: number }) => {
    const items = options as ComboboxItem[];
    if (search.trim() === '') return items.slice(0, limit);
    const found = findBest(findables, search, limit);
    return found.map(({ id, name }): ComboboxItem => ({ value: optionOf(id), label: name }));
  };
  return (
    <Select
      size="xs"
      label={label}
      placeholder={t('choose')}
      data={data}
      value={value === null ? null : optionOf(value)}
      onChange={(option) => option !== null && onChange(option.slice(2))}
      filter={filter}
      limit={LISTED}
      allowDeselect={false}
      searchable
      comboboxProps={{ shadow: 'md' }}
    />
  );
};
