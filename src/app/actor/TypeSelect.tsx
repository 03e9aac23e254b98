import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PolicyNetwork } from '../../model/network';
import { CARRIES, carriesOf, TIE_TYPES } from '../../model/vocabulary';
import { typeLabel } from '../format/words';
import styles from './ActorPanel.module.css';
import { customTypes } from './ties';

const KNOWN = Object.keys(TIE_TYPES);

/** Every type a tie can get: the vocabulary, then the words that the data have besides. */
export const typeChoices = (network: PolicyNetwork): readonly string[] => [...KNOWN, ...customTypes(network)];

/** Options are prefixed: Mantine keeps them in an object, and a word of the data may be `constructor`. */
const optionOf = (type: string): string => `t:${type}`;

interface TypeSelectProps {
  readonly network: PolicyNetwork;
  readonly type: string;
  onChange(type: string): void;
}

/** What runs along a tie, and what that carries. */
export const TypeSelect = ({ network, type, onChange }: TypeSelectProps) => {
  const { t } = useTranslation('actor');
  const data = useMemo(() => {
    const options = (types: readonly string[]) =>
      types.map((name) => ({ value: optionOf(name), label: typeLabel(name) }));
    const own = customTypes(network);
    return [
      { group: t('typeKnown'), items: options(KNOWN) },
      ...(own.length === 0 ? [] : [{ group: t('typeOwn'), items: options(own) }]),
    ];
  }, [network, t]);
  const carries = carriesOf(type).map((name) => CARRIES[name]);
  return (
    <Select
      label={t('type')}
      size="xs"
      data={data}
      value={optionOf(type)}
      description={
        carries.length === 0 ? t('typeCarriesNothing') : t('typeCarries', { carries: carries.join('; ') })
      }
      classNames={{ description: styles.description }}
      inputWrapperOrder={['label', 'input', 'description']}
      onChange={(option) => option !== null && onChange(option.slice(2))}
      allowDeselect={false}
      searchable
      comboboxProps={{ shadow: 'md' }}
    />
  );
};
