import type { ComboboxItem, ComboboxItemGroup } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ColumnMatch } from '../../../import/report';
import type { ReviewTable } from '../../worker/review-table';
import { LazySelect } from '../LazySelect';
import { choiceOf, columnOf, optionsFor } from './column-options';

interface ColumnSelectProps {
  readonly match: ColumnMatch;
  readonly preview: ReviewTable;
  onColumn(column: string | null): void;
}

/**
 * What a column of the file is: which column of the model it fills, the type of the ties that are marked in it, or
 * its part in a matrix.
 */
export const ColumnSelect = ({ match, preview, onColumn }: ColumnSelectProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const groups = optionsFor(preview, match, t);
  const value = choiceOf(match);
  const chosen = groups.flatMap(({ options }) => options).find((option) => option.value === value);
  return (
    <LazySelect
      label={t('readAs', { header: match.header })}
      data={groups.flatMap(
        ({ heading, options }): readonly (ComboboxItem | ComboboxItemGroup<ComboboxItem>)[] =>
          heading === null ? options : [{ group: heading, items: [...options] }],
      )}
      value={value}
      shown={chosen?.label ?? value}
      onChange={(next) => onColumn(columnOf(next))}
      size="xs"
      width="100%"
      nothing={t('noColumn')}
      faint={match.column === null}
    />
  );
};
