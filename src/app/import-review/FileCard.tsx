import { ActionIcon, Alert, Badge, Group, Paper, Select, Text, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImportOutcome, TablePreview } from '../../import';
import { delimiterWord } from '../report/delimiter';
import { FileIssues } from '../report/FileIssues';
import { DELIMITERS, ENCODINGS, type ReadingChoice } from './choices';
import classes from './ImportReview.module.css';
import { PreviewTable } from './PreviewTable';

/** Mantine's Select knows no empty value; this one stands for 'find out by itself'. */
const AUTO = 'auto';

interface FileCardProps {
  readonly file: File;
  readonly outcome: ImportOutcome | null;
  readonly choice: ReadingChoice;
  onChoice(change: { readonly [Key in keyof ReadingChoice]: ReadingChoice[Key] | undefined }): void;
  onRemove(): void;
}

/** One file: how it is read, changeable; its first rows; and what becomes of its rows. */
export const FileCard = ({ file, outcome, choice, onChoice, onRemove }: FileCardProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const preview = outcome?.previews.find((table) => table.file === file.name);
  const report = outcome?.ok ? outcome.report.files.find((table) => table.file === file.name) : undefined;
  const undecoded =
    outcome?.ok === false &&
    outcome.problems.some(
      (p) => p.file === file.name && (p.code === 'not-utf8' || p.code === 'encoding-wrong'),
    );
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={file.name}>
      <div className={classes.cardHead}>
        <Group gap="sm">
          <Title order={2} size="h4">
            {file.name}
          </Title>
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
        <Tooltip label={t('remove', { name: file.name })}>
          <ActionIcon size="lg" aria-label={t('remove', { name: file.name })} onClick={onRemove}>
            <IconTrash size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      <Selects preview={preview} choice={choice} onChoice={onChoice} />
      {undecoded && (
        <Alert color="yellow" mb="md">
          {t('unreadable')}
        </Alert>
      )}
      {preview !== undefined && <PreviewTable preview={preview} />}
      {report !== undefined && <FileIssues file={report} />}
    </Paper>
  );
};

interface SelectsProps extends Pick<FileCardProps, 'choice' | 'onChoice'> {
  readonly preview: TablePreview | undefined;
}

const Selects = ({ preview, choice, onChoice }: SelectsProps) => {
  const { t } = useTranslation('importReview');
  const { t: ofReport } = useTranslation('report');
  const auto = (found: string | undefined) => ({
    value: AUTO,
    label: found === undefined ? t('file.auto') : t('file.autoFound', { found }),
  });
  const given = (value: string | null) => (value === null || value === AUTO ? undefined : value);
  const encodingName = (encoding: string) =>
    ENCODINGS.some((known) => known === encoding) ? t(`encodings.${encoding}`) : encoding;
  const found = (asked: string | undefined, value: string | undefined) =>
    asked === undefined ? value : undefined;
  const foundRole = found(choice.role, preview?.role ?? undefined);
  const foundEncoding = found(choice.encoding, preview?.encoding);
  const foundDelimiter = found(choice.delimiter, preview?.delimiter);
  return (
    <div className={classes.selects}>
      <Select
        label={t('file.role')}
        data={[
          auto(foundRole === undefined ? undefined : t(`file.${foundRole}`)),
          { value: 'stakeholders', label: t('file.stakeholders') },
          { value: 'relationships', label: t('file.relationships') },
        ]}
        value={choice.role ?? AUTO}
        onChange={(value) => {
          const role = value === 'stakeholders' || value === 'relationships' ? value : undefined;
          onChoice({ ...choice, role });
        }}
        allowDeselect={false}
      />
      <Select
        label={t('file.encoding')}
        data={[
          auto(foundEncoding === undefined ? undefined : encodingName(foundEncoding)),
          ...ENCODINGS.map((value) => ({ value, label: encodingName(value) })),
        ]}
        value={choice.encoding ?? AUTO}
        onChange={(value) => onChoice({ ...choice, encoding: given(value) })}
        allowDeselect={false}
      />
      <Select
        label={t('file.delimiter')}
        data={[
          auto(foundDelimiter === undefined ? undefined : delimiterWord(foundDelimiter, ofReport)),
          ...DELIMITERS.map((value) => ({ value, label: delimiterWord(value, ofReport) })),
        ]}
        value={choice.delimiter ?? AUTO}
        onChange={(value) => onChoice({ ...choice, delimiter: given(value) })}
        allowDeselect={false}
      />
    </div>
  );
};
