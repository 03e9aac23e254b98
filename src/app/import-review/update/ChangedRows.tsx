import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { rowKey } from '../../worker/update-choice';
import type { ChangedRow, FirstOf } from '../../worker/update-digest';
import { FirstRows } from './FirstRows';
import { RowName } from './RowName';
import classes from './Update.module.css';

/** Rows that would change, field by field. */
export const ChangedRows = ({ changed }: { readonly changed: FirstOf<ChangedRow> }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  return (
    <FirstRows
      title={t('changedTitle', { count: changed.count })}
      lead={t('changedLead')}
      list={changed}
      keyOf={rowKey}
    >
      {(row) => (
        <>
          <RowName row={row} />
          {row.fields.map(({ column, before, after }) => (
            <Text key={column} size="sm" className={classes.field}>
              {t('change', { column, before: before || t('empty'), after: after || t('toEmpty') })}
            </Text>
          ))}
        </>
      )}
    </FirstRows>
  );
};
