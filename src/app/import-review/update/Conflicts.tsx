import { Group, Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { conflictKey } from '../../worker/update-choice';
import type { FirstOf, UpdateConflict } from '../../worker/update-digest';
import { FirstRows } from './FirstRows';
import { RowName } from './RowName';
import type { Updating } from './use-updating';

interface ConflictsProps {
  readonly conflicts: FirstOf<UpdateConflict>;
  readonly updating: Updating;
}

/** Fields that were changed in the app, and that the tables say otherwise: the app's value stays by default. */
export const Conflicts = ({ conflicts, updating }: ConflictsProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  return (
    <FirstRows
      title={t('conflictsTitle', { count: conflicts.count })}
      lead={t('conflictsLead')}
      list={conflicts}
      keyOf={conflictKey}
    >
      {(conflict) => (
        <>
          <RowName row={conflict} />{' '}
          <Text span size="sm">
            {conflict.column}
          </Text>
          <Radio.Group
            aria-label={t('conflictLabel', { label: conflict.label, column: conflict.column })}
            value={updating.taken.has(conflictKey(conflict)) ? 'table' : 'edit'}
            onChange={(value) => updating.take(conflict, value === 'table')}
          >
            <Group gap="md" mt={4}>
              <Radio size="sm" value="edit" label={t('keepEdit', { value: conflict.before || t('empty') })} />
              <Radio
                size="sm"
                value="table"
                label={t('takeTable', { value: conflict.after || t('empty') })}
              />
            </Group>
          </Radio.Group>
        </>
      )}
    </FirstRows>
  );
};
