import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { UpdateRow } from '../../worker/update-digest';

/** A row by its name, and whether it is an actor or a tie. */
export const RowName = ({ row }: { readonly row: UpdateRow }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  return (
    <>
      <Text span fw={600}>
        {row.label}
      </Text>{' '}
      <Text span size="sm" c="dimmed">
        {t(row.what)}
      </Text>
    </>
  );
};
