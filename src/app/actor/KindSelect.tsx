import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isWordOf, KINDS } from '../../model/vocabulary';
import styles from './ActorPanel.module.css';

const KIND_NAMES = Object.keys(KINDS) as (keyof typeof KINDS)[];
const SIDES = [
  ['civil', 'kindCivil'],
  ['state', 'kindState'],
  ['none', 'kindNeither'],
] as const;

/** Options are prefixed: Mantine keeps them in an object, and a word of the data may be `constructor`. */
const optionOf = (kind: string): string => `k:${kind}`;

interface KindSelectProps {
  readonly kind: string | undefined;
  onChange(kind: string | undefined): void;
}

/** What sort of actor it is. A word that is in no list stays one of the choices. */
export const KindSelect = ({ kind, onChange }: KindSelectProps) => {
  const { t } = useTranslation('actor');
  const unknown = kind !== undefined && !isWordOf(KINDS, kind) ? kind : null;
  const data = useMemo(
    () => [
      ...(unknown === null
        ? []
        : [{ group: t('kindOwn'), items: [{ value: optionOf(unknown), label: unknown }] }]),
      ...SIDES.map(([side, text]) => ({
        group: t(text),
        items: KIND_NAMES.filter((name) => KINDS[name].side === side).map((name) => ({
          value: optionOf(name),
          label: KINDS[name].label,
        })),
      })),
    ],
    [t, unknown],
  );
  return (
    <Select
      label={t('kind')}
      size="xs"
      data={data}
      value={kind === undefined ? null : optionOf(kind)}
      placeholder={t('kindNone')}
      description={unknown === null ? undefined : t('kindUnknown')}
      classNames={{ description: styles.description }}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={(option) => onChange(option === null ? undefined : option.slice(2))}
      allowDeselect={false}
      searchable
      clearable
      comboboxProps={{ shadow: 'md' }}
    />
  );
};
