import { Button, Center, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { personalColumns } from '../../import/personal';
import type { ImportReport } from '../../import/report';
import { download } from '../shell/download';
import { useWorkspace } from '../state/workspace';
import { inWorker } from '../worker/client';
import { FileSection } from './FileSection';
import classes from './ReportScreen.module.css';

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

const Downloads = ({ report }: { readonly report: ImportReport }) => {
  const { t } = useTranslation('report');
  const [contacts, setContacts] = useState(false);
  const give = async (which: 'report' | 'set-aside') => {
    try {
      const files = await inWorker((tasks) =>
        which === 'report' ? tasks.makeReport(report) : tasks.makeSetAside(report, contacts),
      );
      for (const { name, content } of files) download(name, content);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      notifications.show({ color: 'red', title: t('failed'), message });
    }
  };
  const setAside = report.files.some((file) => file.rows_set_aside > 0);
  const icon = <IconDownload size={16} aria-hidden />;
  return (
    <Group gap="sm">
      {setAside && holdsContacts(report) && (
        <Checkbox
          size="sm"
          label={t('contacts')}
          checked={contacts}
          onChange={(event) => setContacts(event.currentTarget.checked)}
        />
      )}
      {setAside && (
        <Button leftSection={icon} onClick={() => void give('set-aside')}>
          {t('downloadSetAside')}
        </Button>
      )}
      <Button variant="default" leftSection={icon} onClick={() => void give('report')}>
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
