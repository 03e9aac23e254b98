import { Badge, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FileIssues } from '../../report/FileIssues';
import type { ReviewFile } from '../../worker/review-digest';
import type { ReviewTable } from '../../worker/review-table';
import { type ChoiceChange, type ReadingChoice, withColumn } from '../choices';
import { isForMany, withChosen } from './column-options';
import { PreviewTable } from './PreviewTable';
import { ReadingSelects } from './ReadingSelects';
import classes from './Tables.module.css';

interface TableSectionProps {
  /** Where a file holds several tables. */
  readonly name: string | null;
  readonly file: string;
  /** Absent where the table could not be read. */
  readonly preview: ReviewTable | undefined;
  readonly report: ReviewFile | undefined;
  readonly choice: ReadingChoice;
  onChoice(change: ChoiceChange): void;
}

/** One table: how it is read, changeable; its first rows; and what becomes of its rows. */
export const TableSection = ({ name, file, preview, report, choice, onChoice }: TableSectionProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const shown = preview && withChosen(preview, choice);
  return (
    <div className={classes.table}>
      <Group gap="sm">
        {name !== null && (
          <Title order={3} size="h5" className={classes.name}>
            {name}
          </Title>
        )}
        {preview !== undefined && (
          <>
            <Badge variant="light" color={preview.role === null ? 'red' : undefined}>
              {t(preview.role ?? 'unknown')}
            </Badge>
            <Text size="sm" c="dimmed">
              {t('rows', { count: preview.rowCount })}
            </Text>
          </>
        )}
      </Group>
      <ReadingSelects preview={preview} choice={choice} onChoice={onChoice} />
      {preview?.role === null && choice.role === undefined && (
        <Text size="sm" mb="xs">
          {t('sayRole')}
        </Text>
      )}
      {shown !== undefined && (
        <PreviewTable
          label={t('preview', { name: name === null ? file : `${file}, ${name}` })}
          preview={shown}
          onHeader={(headerLine) => onChoice({ headerLine })}
          onColumn={(header, column) => {
            const alone = column !== null && !isForMany(shown, column);
            onChoice({ columns: withColumn(choice.columns, { header, column }, alone) });
          }}
        />
      )}
      {report !== undefined && <FileIssues issues={report.issues} totals={report.totals} />}
    </div>
  );
};
