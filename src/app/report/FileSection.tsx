import { Badge, Group, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FileReport } from '../../import/report';
import { delimiterWord } from './delimiter';
import { FileIssues } from './FileIssues';
import classes from './ReportScreen.module.css';

/** What became of the rows of one file. */
export const FileSection = ({ file }: { readonly file: FileReport }) => {
  const { t } = useTranslation('report');
  const figure = (key: 'read' | 'imported' | 'repaired' | 'setAside', count: number) => (
    <div className={classes.figure} data-kind={count > 0 ? key : undefined}>
      <dd>{count}</dd>
      <dt>{t(key)}</dt>
    </div>
  );
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-label={file.file}>
      <Group gap="sm" mb={4}>
        <Title order={2} size="h4">
          {file.file}
        </Title>
        <Badge variant="light">{t(`role.${file.role}`)}</Badge>
      </Group>
      <Text size="sm" c="dimmed" mb="sm">
        {t('format', { encoding: file.encoding, delimiter: delimiterWord(file.delimiter, t) })}
      </Text>
      <dl className={classes.figures}>
        {figure('read', file.rows_read)}
        {figure('imported', file.rows_imported)}
        {figure('repaired', file.rows_repaired)}
        {figure('setAside', file.rows_set_aside)}
      </dl>
      {file.issues.length === 0 && <Text mt="md">{t('clean')}</Text>}
      <FileIssues issues={file.issues} />
    </Paper>
  );
};
