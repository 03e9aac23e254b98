import { Button, Center, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconDownload, IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { personalColumns } from '../../import/personal';
import type { ImportReport } from '../../import/report';
import { useWorkspace } from '../state/workspace';
import { inWorker } from '../worker/client';
import { FileSection } from './FileSection';
import { giveFiles } from './give-files';
import classes from './ReportScreen.module.css';
import { SetAsideDownload } from './SetAsideDownload';

/** Created actors are many where somebody drops a table of ties alone. */
const NAMES = 30;

const holdsContacts = (report: ImportReport): boolean =>
  report.files.some((file) => file.rows_set_aside > 0 && personalColumns(file).some(Boolean));

/** What became of every row of every file that was imported. */
const ReportScreen = () => {
  const { t } = useTranslation('report');
  const { report } = useWorkspace();
  if (report === null || report.files.length === 0) {
    return (
      <Center h="100%" p="xl">
        <Stack gap="xs" align="center" ta="center">
          <Title order={2} size="h3">
            {t('empty')}
          </Title>
          <Text c="dimmed">{t('emptyText')}</Text>
          <NewerTables />
        </Stack>
      </Center>
    );
  }
  return (
    <div className={classes.page}>
      <Group justify="space-between" align="end">
        <div>
          <Title order={2} size="h3">
            {t('title')}
          </Title>
          <Text c="dimmed">{t('lead')}</Text>
        </div>
        <Downloads report={report} />
      </Group>
      {report.files.map((file) => (
        <FileSection key={`${file.role}${file.file}`} file={file} />
      ))}
      <Created ids={report.created_actors} />
    </div>
  );
};

/** The same as dropping them anywhere, for those who do not drop. */
const NewerTables = () => {
  const { t } = useTranslation('report');
  const { review } = useWorkspace();
  return (
    <FileButton multiple onChange={review}>
      {(props) => (
        <Button {...props} variant="default" leftSection={<IconTableImport size={16} aria-hidden />}>
          {t('newer')}
        </Button>
      )}
    </FileButton>
  );
};

const Downloads = ({ report }: { readonly report: ImportReport }) => {
  const { t } = useTranslation('report');
  const giveReport = () => giveFiles(() => inWorker((tasks) => tasks.makeReport(report)), t('failed'));
  return (
    <Group gap="sm">
      <NewerTables />
      {report.files.some((file) => file.rows_set_aside > 0) && (
        <SetAsideDownload
          asksContacts={holdsContacts(report)}
          make={(contacts) => inWorker((tasks) => tasks.makeSetAside(report, contacts))}
        />
      )}
      <Button
        variant="default"
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void giveReport()}
      >
        {t('download')}
      </Button>
    </Group>
  );
};

/** Actors that stood only in the table of ties, as far as they still exist. */
const Created = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t } = useTranslation('report');
  const { network, select, show } = useWorkspace();
  if (ids.length === 0) return null;
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  return (
    <section>
      <Text mb="xs">{t('created', { count: ids.length })}</Text>
      <Group gap={6}>
        {ids.slice(0, NAMES).map((id) => (
          <Button
            key={id}
            size="compact-sm"
            variant="default"
            disabled={!names.has(id)}
            onClick={() => {
              select({ what: 'stakeholder', id });
              show('map');
            }}
          >
            {names.get(id) ?? id}
          </Button>
        ))}
        {ids.length > NAMES && <Text size="sm">{t('andMore', { count: ids.length - NAMES })}</Text>}
      </Group>
    </section>
  );
};

export default ReportScreen;
