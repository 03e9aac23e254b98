import { Button, Checkbox, Group, Text, TextInput, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterColumn } from '../../../model/filters';
import { fold } from '../../../model/fold';
import { useWorkspace } from '../../state/workspace';
import { isValueOn, toggleValue, withoutTest, withValues } from '../filters';
import { shownRows } from '../shown';
import { useColumnLabel } from '../use-column-label';
import { useSpeech } from '../use-speech';
import { countsOf, valueLabel, valuesIn } from '../values';
import classes from './filtering.module.css';

const FIRST = 8;
const MANY = 12;

/**
 * The values of a column, each let through or not. Beside each stands how many rows with it all else that is chosen
 * leaves: what checking it brings.
 */
export const ValueList = ({ column }: { readonly column: FilterColumn }) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'filters' });
  const { network, view, setView } = useWorkspace();
  const speech = useSpeech();
  const heading = useColumnLabel()(column);
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const values = useMemo(() => valuesIn(network, column, speech.nameOf), [network, column, speech]);
  const counts = useMemo(() => {
    const others = withoutTest(view.filters, column, 'one-of');
    return countsOf(shownRows(network, { ...view, filters: others })[column.rows], column);
  }, [network, view, column]);
  const largest = Math.max(1, ...counts.values());
  const labelOf = (value: string | null) =>
    value === null ? t('notGiven') : valueLabel(column, value, speech.nameOf);
  const wanted = fold(query);
  const found = wanted === '' ? values : values.filter((value) => fold(labelOf(value)).includes(wanted));
  const listed = all || wanted !== '' ? found : found.slice(0, FIRST);
  const set = (chosen: readonly (string | null)[]) =>
    setView({ filters: withValues(view.filters, column, chosen, values) });
  return (
    <div>
      {values.length > MANY && (
        <TextInput
          size="xs"
          mb={4}
          aria-label={t('find')}
          placeholder={t('find')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <Group gap={4} mb={2}>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`${t('all')}: ${heading}`}
          onClick={() => set(values)}
        >
          {t('all')}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={`${t('none')}: ${heading}`}
          onClick={() => set([])}
        >
          {t('none')}
        </Button>
      </Group>
      {listed.length === 0 && <Text size="xs">{t('noneFound')}</Text>}
      <ul className={classes.values} aria-label={heading}>
        {listed.map((value) => {
          const count = counts.get(value) ?? 0;
          const label = labelOf(value);
          return (
            <li
              key={value === null ? 'empty' : `v:${value}`}
              className={classes.value}
              data-none={count === 0 || undefined}
            >
              <span
                className={classes.bar}
                style={{ width: `calc((100% - 24px) * ${count / largest})` }}
                aria-hidden
              />
              <Checkbox
                size="xs"
                className={classes.check}
                label={
                  <>
                    {label}
                    <VisuallyHidden>
                      , {t(column.rows === 'stakeholders' ? 'countActors' : 'countTies', { count })}
                    </VisuallyHidden>
                  </>
                }
                checked={isValueOn(view.filters, column, value)}
                onChange={() => setView({ filters: toggleValue(view.filters, column, value, values) })}
              />
              <UnstyledButton
                className={classes.only}
                aria-label={t('onlyThis', { value: label })}
                onClick={() => set([value])}
              >
                {t('only')}
              </UnstyledButton>
              <span className={classes.count} aria-hidden>
                {count}
              </span>
            </li>
          );
        })}
      </ul>
      {listed.length < found.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          {t('more', { count: found.length - listed.length })}
        </Button>
      )}
    </div>
  );
};
