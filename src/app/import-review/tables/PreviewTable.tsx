import { Button, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { placed } from '../../shell/placed';
import type { ReviewTable } from '../../worker/review-table';
import { ColumnSelect } from './ColumnSelect';
import { isChangeable } from './column-options';
import { previewLines } from './preview-lines';
import classes from './Tables.module.css';

interface PreviewTableProps {
  readonly label: string;
  readonly preview: ReviewTable;
  /** Take this line for the header. */
  onHeader(line: number): void;
  onColumn(header: string, column: string | null): void;
}

/** The first rows as they stand in the file; under each header what it is read as, changeable, and why. */
export const PreviewTable = ({ label, preview, onHeader, onColumn }: PreviewTableProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const { columns, headerLine } = preview;
  const { titles, body } = previewLines(preview);
  const row = ({ line, cells }: (typeof body)[number], place: number) => (
    <Table.Tr key={place} className={line !== null && line < (headerLine ?? 0) ? classes.title : undefined}>
      <Table.Td className={classes.line}>
        {line !== null && (
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            title={t('useAsHeader', { line })}
            aria-label={t('useAsHeader', { line })}
            onClick={() => onHeader(line)}
          >
            {line}
          </Button>
        )}
      </Table.Td>
      {placed(columns).map(({ place: column }) => (
        <Table.Td key={column}>{cells[column] ?? ''}</Table.Td>
      ))}
    </Table.Tr>
  );
  return (
    <Table.ScrollContainer
      minWidth={0}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'group', 'aria-label': label } }}
    >
      <Table className={classes.preview} aria-label={label} verticalSpacing={5}>
        <Table.Thead>
          {titles.map(row)}
          <Table.Tr>
            <Table.Th className={classes.line}>
              <span className={classes.lineNumber}>{headerLine ?? ''}</span>
            </Table.Th>
            {placed(columns).map(({ item: match, place }) => (
              <Table.Th key={place}>
                <span className={classes.header}>{match.header === '' ? t('noName') : match.header}</span>
                {isChangeable(preview, match) && (
                  <ColumnSelect
                    match={match}
                    preview={preview}
                    onColumn={(column) => onColumn(match.header, column)}
                  />
                )}
                <span className={classes.reason}>{match.reason}</span>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{body.map(row)}</Table.Tbody>
      </Table>
      {preview.columnCount > columns.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('moreColumns', { count: preview.columnCount - columns.length })}
        </Text>
      )}
      {preview.rowCount === 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('noRows')}
        </Text>
      )}
    </Table.ScrollContainer>
  );
};
