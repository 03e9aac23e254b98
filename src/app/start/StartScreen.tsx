import { Alert, Group, Text, Title } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeading } from '../shell/PageHeading';
import { TopBar } from '../shell/TopBar';
import type { Session } from '../state/session';
import { wantTour } from '../tour';
import { openFiles } from '../worker/client';
import { DropArea } from './DropArea';
import { OtherWays } from './OtherWays';
import { SampleCards } from './SampleCards';
import classes from './StartScreen.module.css';
import { StoredProjects } from './StoredProjects';
import { type SampleName, sampleFiles } from './samples';
import { TablesToMap } from './TablesToMap';

/** Drop tables, go on with a stored project, or open a sample. */
const StartScreen = ({ session }: { readonly session: Session }) => {
  const { t } = useTranslation('start');
  const [opening, setOpening] = useState<SampleName | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const openSample = async (sample: SampleName) => {
    setOpening(sample);
    setFailure(null);
    try {
      const outcome = await openFiles(await sampleFiles(sample));
      if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '));
      const { network, report } = outcome;
      await session.begin({ name: t(`samples.${sample}.name`), network, report, sample });
    } catch (error) {
      setFailure(t('samples.failed', { reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      setOpening(null);
    }
  };

  const beginEmpty = async () => {
    setFailure(null);
    try {
      const network = { stakeholders: [], relationships: [] };
      await session.begin({ name: t('empty.name'), network, report: null, sample: null });
    } catch (error) {
      setFailure(t('empty.failed', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const takeTour = () => {
    wantTour();
    void openSample('boomerang-textbook');
  };

  return (
    <div className={classes.page}>
      <TopBar />
      <main className={classes.main} id="main">
        <div className={classes.hero}>
          <div>
            <PageHeading>
              <Title order={1} className={classes.title}>
                {t('title')}
              </Title>
            </PageHeading>
            <Text size="lg" c="dimmed" className={classes.lead}>
              {t('lead')}
            </Text>
            <DropArea onFiles={session.review} />
            <OtherWays begin={() => void beginEmpty()} tour={takeTour} busy={opening !== null} />
            <Group gap={8} mt="lg" wrap="nowrap" className={classes.private}>
              <IconLock size={18} stroke={1.8} aria-hidden />
              <Text fw={600}>{t('private')}</Text>
            </Group>
          </div>
          <TablesToMap />
        </div>
        {failure !== null && (
          <Alert color="red" role="alert">
            {failure}
          </Alert>
        )}
        {session.stored.length > 0 && (
          <StoredProjects projects={session.stored} onOpen={session.open} onErase={session.erase} />
        )}
        <SampleCards opening={opening} onOpen={(name) => void openSample(name)} />
      </main>
    </div>
  );
};

export default StartScreen;
