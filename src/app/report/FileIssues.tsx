import { useTranslation } from 'react-i18next';
import type { ImportIssue } from '../../import/report';
import { IssueTable } from './IssueTable';

type Severity = ImportIssue['severity'];

interface FileIssuesProps {
  readonly issues: readonly ImportIssue[];
  /** How many there are of each severity, where `issues` does not hold all of them. */
  readonly totals?: readonly (readonly [severity: Severity, count: number])[];
}

/** The issues of a file, by what they mean for the rows. */
export const FileIssues = ({ issues, totals }: FileIssuesProps) => {
  const { t } = useTranslation('report');
  const of = (...severities: readonly Severity[]) => {
    const found = issues.filter(({ severity }) => severities.includes(severity));
    const total = totals
      ?.filter(([severity]) => severities.includes(severity))
      .reduce((sum, [, count]) => sum + count, 0);
    return { issues: found, total: total ?? found.length };
  };
  return (
    <>
      <IssueTable title={t('setAsideHead')} lead={t('setAsideLead')} {...of('error', 'set-aside')} />
      <IssueTable title={t('repairHead')} lead={t('repairLead')} {...of('repair')} />
      <IssueTable title={t('noteHead')} lead={t('noteLead')} {...of('note')} />
    </>
  );
};
