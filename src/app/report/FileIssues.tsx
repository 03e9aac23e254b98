import { useTranslation } from 'react-i18next';
import type { FileReport, ImportIssue } from '../../import/report';
import { IssueTable } from './IssueTable';

/** Every issue of a file, by what it means for the rows. */
export const FileIssues = ({ file }: { readonly file: FileReport }) => {
  const { t } = useTranslation('report');
  const of = (severity: ImportIssue['severity']) => file.issues.filter((i) => i.severity === severity);
  return (
    <>
      <IssueTable
        title={t('setAsideHead')}
        lead={t('setAsideLead')}
        issues={[...of('error'), ...of('set-aside')]}
      />
      <IssueTable title={t('repairHead')} lead={t('repairLead')} issues={of('repair')} />
      <IssueTable title={t('noteHead')} lead={t('noteLead')} issues={of('note')} />
    </>
  );
};
