import { Group, NumberInput, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cellReader, type FilterColumn, numberIn } from '../../../model/filters';
import type { PolicyNetwork } from '../../../model/network';
import { formatDecimal } from '../../format/value';
import { useWorkspace } from '../../state/workspace';
import { useDraft } from '../use-draft';
import { useTest } from './use-test';

const rangeOf = (network: PolicyNetwork, column: FilterColumn): readonly [number, number] | null => {
  const textsOf = cellReader(column);
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of network[column.rows]) {
    for (const text of textsOf(row)) {
      const number = numberIn(text);
      if (number === null) continue;
      least = Math.min(least, number);
      most = Math.max(most, number);
    }
  }
  return least <= most ? [least, most] : null;
};

/** The least and the largest number of a column that are let through. */
export const NumberBounds = ({ column }: { readonly column: FilterColumn }) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const { network } = useWorkspace();
  const [test, set] = useTest(column, 'between');
  const range = useMemo(() => rangeOf(network, column), [network, column]);
  const from = test?.from ?? null;
  const to = test?.to ?? null;
  const bound = (newFrom: number | null, newTo: number | null) => {
    if (newFrom === from && newTo === to) return;
    set(newFrom === null && newTo === null ? null : { is: 'between', from: newFrom, to: newTo });
  };
  return (
    <div>
      <Group grow gap="xs" wrap="nowrap">
        <Bound label={t('atLeast')} value={from} onChange={(least) => bound(least, to)} />
        <Bound label={t('atMost')} value={to} onChange={(most) => bound(from, most)} />
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {range === null
          ? t('rangeNone')
          : t('range', { least: formatDecimal(range[0]), most: formatDecimal(range[1]) })}
      </Text>
    </div>
  );
};

interface BoundProps {
  readonly label: string;
  readonly value: number | null;
  onChange(value: number | null): void;
}

/** Half a number is no bound: it counts with Enter, or when the field is left. */
const Bound = ({ label, value, onChange }: BoundProps) => {
  const [draft, setDraft] = useDraft<number | string>(value ?? '');
  const done = () => onChange(draft === '' || !Number.isFinite(Number(draft)) ? null : Number(draft));
  return (
    <NumberInput
      size="xs"
      hideControls
      label={label}
      value={draft}
      onChange={setDraft}
      onBlur={done}
      onKeyDown={(event) => event.key === 'Enter' && done()}
    />
  );
};
