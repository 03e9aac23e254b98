import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TablePreview } from '../../import';
import { placed } from '../shell/placed';
import classes from './ImportReview.module.css';

const ROWS = 5;

/** The first rows as they stand in the file; under each header what it is read as, and why. */
export const PreviewTable = ({ preview }: { readonly preview: TablePreview }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const label = t('preview', { name: preview.file });
  return (
    <Table.ScrollContainer
      minWidth={0}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}
    >
      <Table className={classes.table} aria-label={label} verticalSpacing={5}>
        <Table.Thead>
          <Table.Tr>
            {placed(preview.columns).map(({ item: { header, column, reason }, place }) => (
              <Table.Th key={place}>
                {header}
                <span className={classes.match} data-kept={column === null || undefined}>
                  {column === null ? t('kept') : t('readAs', { column })}
                </span>
                <span className={classes.reason}>{reason}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {placed(preview.rows.slice(0, ROWS)).map(({ item: cells, place: row }) => (
            <Table.Tr key={row}>
              {placed(preview.columns).map(({ place }) => (
                <Table.Td key={place}>{cells[place] ?? ''}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {preview.rowCount === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('noRows')}
        </Text>
      )}
    </Table.ScrollContainer>
  );
};
