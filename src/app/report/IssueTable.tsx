import { Button, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportIssue } from '../../import/report';
import { placed } from '../shell/placed';
import classes from './ReportScreen.module.css';

/** More rows than this are shown when somebody asks for them. */
const FIRST = 50;

interface IssueTableProps {
  readonly title: string;
  readonly lead: string;
  readonly issues: readonly ImportIssue[];
  /** How many there are; `issues` may hold only the first ones. */
  readonly total: number;
}

/** Issues of one severity, each with the line, the column and the value it is about. */
export const IssueTable = ({ title, lead, issues, total }: IssueTableProps) => {
  const { t } = useTranslation('report');
  const [all, setAll] = useState(false);
  if (issues.length === 0) return null;
  const shown = all ? issues : issues.slice(0, FIRST);
  return (
    <section className={classes.issues}>
      <Title order={3} size="h5">
        {title} ({total})
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {lead}
      </Text>
      <Table verticalSpacing={6} fz="sm" aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={72}>{t('line')}</Table.Th>
            <Table.Th>{t('what')}</Table.Th>
            <Table.Th className={classes.place}>{t('column')}</Table.Th>
            <Table.Th className={classes.place}>{t('value')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {placed(shown).map(({ item: issue, place }) => (
            <Table.Tr key={place}>
              <Table.Td className={classes.number}>{issue.line ?? t('wholeFile')}</Table.Td>
              <Table.Td className={classes.what}>{issue.message}</Table.Td>
              <Table.Td className={classes.place}>{issue.column ?? ''}</Table.Td>
              <Table.Td className={classes.place}>{issue.value ?? ''}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown.length < issues.length && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setAll(true)}>
          {t('more', { count: issues.length - shown.length })}
        </Button>
      )}
      {shown.length === issues.length && issues.length < total && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('inReport', { count: total - issues.length })}
        </Text>
      )}
    </section>
  );
};
