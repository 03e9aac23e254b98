import { ActionIcon, Badge, Group, Paper, Text, Title, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewDigest } from '../../worker/review-digest';
import type { ReviewTable } from '../../worker/review-table';
import { type ChoiceChange, choiceFor, type ReadingChoices, withChoice, withSheets } from '../choices';
import { SheetChoice } from './SheetChoice';
import { TableSection } from './TableSection';
import classes from './Tables.module.css';

interface FileCardProps {
  readonly file: File;
  readonly digest: ReviewDigest | null;
  readonly choices: ReadingChoices;
  onChoices(choices: ReadingChoices): void;
  onRemove(): void;
}

/** Sheets that are shown: those that were chosen, else those that were read as tables. */
const sheetsOf = (
  previews: readonly ReviewTable[],
  chosen: readonly string[] | undefined,
): readonly string[] =>
  chosen ?? [...new Set(previews.flatMap(({ sheet }) => (sheet === undefined ? [] : [sheet])))];

/** One file: the tables that were found in it, how each is read, and what becomes of its rows. */
export const FileCard = ({ file, digest, choices, onChoices, onRemove }: FileCardProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'file' });
  const previews = (digest?.tables ?? []).filter((table) => table.file === file.name);
  const first = previews[0];
  const sheets = sheetsOf(previews, choices.sheets.get(file.name));
  const offered = previews.find((table) => table.sheets !== undefined)?.sheets ?? sheets;
  const change = (sheet: string | undefined) => (what: ChoiceChange) =>
    onChoices(withChoice(choices, placeOf(file.name, sheet), what, sheets));
  const reports = digest?.ok ? digest.files.filter((table) => table.file === file.name) : [];
  const lost = sheets.filter((sheet) => !previews.some((table) => table.sheet === sheet));
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={file.name}>
      <div className={classes.head}>
        <Group gap="sm">
          <Title order={2} size="h4" className={classes.name}>
            {file.name}
          </Title>
          {first !== undefined && (
            <Badge variant="default" tt="none">
              {t(`formats.${first.format}`)}
            </Badge>
          )}
        </Group>
        <Tooltip label={t('remove', { name: file.name })}>
          <ActionIcon size="lg" aria-label={t('remove', { name: file.name })} onClick={onRemove}>
            <IconTrash size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </div>
      {offered.length > 1 && (
        <SheetChoice
          sheets={offered}
          chosen={sheets}
          onChoose={(next) => onChoices(withSheets(choices, file.name, next))}
        />
      )}
      {previews.map((preview, place) => {
        const { sheet, role } = preview;
        return (
          <TableSection
            key={`${sheet ?? ''}\n${previews.slice(0, place).filter((table) => table.sheet === sheet).length}`}
            name={sheet ?? (previews.length > 1 && role !== null ? t(role) : null)}
            file={file.name}
            preview={preview}
            report={reports.find((table) => table.sheet === sheet && table.role === role)}
            choice={choiceFor(choices, placeOf(file.name, sheet))}
            onChoice={change(sheet)}
          />
        );
      })}
      {lost.map((sheet) => (
        <TableSection
          key={`${sheet}\nlost`}
          name={sheet}
          file={file.name}
          preview={undefined}
          report={undefined}
          choice={choiceFor(choices, placeOf(file.name, sheet))}
          onChoice={change(sheet)}
        />
      ))}
      {previews.length === 0 && lost.length === 0 && digest !== null && (
        <TableSection
          name={null}
          file={file.name}
          preview={undefined}
          report={undefined}
          choice={choiceFor(choices, { file: file.name })}
          onChoice={change(undefined)}
        />
      )}
      {digest === null && (
        <Text size="sm" c="dimmed" mt="sm">
          {t('waiting')}
        </Text>
      )}
    </Paper>
  );
};

const placeOf = (file: string, sheet: string | undefined) =>
  sheet === undefined ? { file } : { file, sheet };
