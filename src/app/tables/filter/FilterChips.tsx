import { Button, Group, Pill } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isSameColumn } from '../../../model/filters';
import { keepFocusIn } from '../../exploring/keep-focus';
import { filterSentence } from '../../exploring/sentences';
import { useSpeech } from '../../exploring/use-speech';
import { useWorkspace } from '../../state/workspace';
import type { TableFilters } from './ColumnFilter';

/** What the table is filtered by, as sentences; each can be taken away, and the map can be filtered the same way. */
export const FilterChips = ({ filters, onFilter }: TableFilters) => {
  const { t } = useTranslation('tables');
  const { view, setView, show } = useWorkspace();
  const speech = useSpeech();
  const box = useRef<HTMLDivElement>(null);
  if (filters.length === 0) return null;
  const showOnMap = () => {
    const kept = view.filters.filter((old) => !filters.some((filter) => isSameColumn(old, filter)));
    setView({ filters: [...kept, ...filters] });
    show('map');
  };
  /** The buttons go with their filters. */
  const remove = (left: TableFilters['filters'], place = 0) => {
    onFilter(left);
    keepFocusIn(box.current, place);
  };
  return (
    <Group ref={box} gap={6} role="group" aria-label={t('filtersLabel')}>
      {filters.map((filter, place) => {
        const sentence = filterSentence(filter, speech);
        return (
          <Pill
            key={JSON.stringify(filter)}
            size="md"
            withRemoveButton
            onRemove={() =>
              remove(
                filters.filter((one) => one !== filter),
                place,
              )
            }
            removeButtonProps={{
              'aria-label': t('filterRemoveOne', { filter: sentence }),
              tabIndex: 0,
              'aria-hidden': false,
            }}
          >
            {sentence}
          </Pill>
        );
      })}
      <Button size="compact-sm" variant="subtle" onClick={() => remove([])}>
        {t('filterRemoveAll')}
      </Button>
      <Button size="compact-sm" variant="subtle" title={t('filterMapAbout')} onClick={showOnMap}>
        {t('filterMap')}
      </Button>
    </Group>
  );
};
