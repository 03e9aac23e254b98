import { Alert, Button, FileButton, Group, Progress, Text, TextInput, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportOptions } from '../../import';
import { PageHeading } from '../shell/PageHeading';
import { placed } from '../shell/placed';
import { TopBar } from '../shell/TopBar';
import type { Session } from '../state/session';
import { type ReadingChoices, suggestName, withChoice } from './choices';
import { FileCard } from './FileCard';
import classes from './ImportReview.module.css';
import { Outcome } from './Outcome';
import { Problems } from './Problems';
import { StrengthQuestion } from './StrengthQuestion';
import { useReading } from './use-reading';

interface ImportReviewProps {
  readonly session: Session;
  readonly files: readonly File[];
}

/** The tables as they are read, what will become of their rows, and one button. Nothing happens before it. */
const ImportReview = ({ session, files }: ImportReviewProps) => {
  const { t } = useTranslation('importReview');
  const [choices, setChoices] = useState<ReadingChoices>(() => new Map());
  const [scale, setScale] = useState<ImportOptions['strengthScale']>(undefined);
  const [doubt, setDoubt] = useState<string | null>(null);
  const [typedName, setTypedName] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const { outcome, busy, done, fault } = useReading(files, choices, scale);

  // Once the question is answered the import has no doubt any more; the question stays, to be answered anew.
  const asked = outcome?.ok ? outcome.strengthDoubt : undefined;
  if (asked !== undefined && asked !== doubt) setDoubt(asked);

  const name = typedName ?? suggestName(files.map((file) => file.name)) ?? t('unnamed');
  const ready = !busy && outcome?.ok === true;
  const begin = () => {
    if (!ready) return;
    const { network, report } = outcome;
    session
      .begin({ name: name.trim() || t('unnamed'), network, report, sample: null })
      .catch((error: unknown) => setFailure(String(error)));
  };
  const remove = (file: File) => {
    const left = files.filter((other) => other !== file);
    if (left.length === 0) session.cancelReview();
    else session.review(left);
  };

  return (
    <div className={classes.page}>
      <TopBar />
      <main id="main" className={classes.main}>
        <div className={classes.head}>
          <PageHeading>
            <Title order={1} size="h2">
              {t('title')}
            </Title>
            <Text c="dimmed">{t('lead')}</Text>
          </PageHeading>
          <Group gap="sm" align="end" className={classes.act}>
            <TextInput
              label={t('name')}
              value={name}
              onChange={(event) => setTypedName(event.currentTarget.value)}
              className={classes.name}
            />
            <Button variant="default" onClick={session.cancelReview}>
              {t('cancel')}
            </Button>
            <Button onClick={begin} disabled={!ready}>
              {t('import')}
            </Button>
          </Group>
        </div>
        <div className={classes.progress} role="status">
          {busy && <Progress value={Math.max(4, 100 * done)} animated aria-label={t('reading')} />}
        </div>
        {fault !== null && (
          <Alert role="alert" color="red">
            {t('fault', { message: fault })}
          </Alert>
        )}
        {failure !== null && (
          <Alert role="alert" color="red">
            {t('notBegun', { message: failure })}
          </Alert>
        )}
        {outcome !== null && (outcome.ok ? <Outcome outcome={outcome} /> : <Problems outcome={outcome} />)}
        {doubt !== null && outcome?.ok === true && (
          <StrengthQuestion question={doubt} answer={scale ?? 'higher'} onAnswer={setScale} />
        )}
        {placed(files).map(({ item: file, place }) => (
          <FileCard
            key={place}
            file={file}
            outcome={outcome}
            choice={choices.get(file.name) ?? {}}
            onChoice={(change) => setChoices(withChoice(choices, file.name, change))}
            onRemove={() => remove(file)}
          />
        ))}
        <div>
          <FileButton multiple onChange={session.add}>
            {(props) => (
              <Button {...props} variant="default" leftSection={<IconPlus size={16} aria-hidden />}>
                {t('add')}
              </Button>
            )}
          </FileButton>
        </div>
      </main>
    </div>
  );
};

export default ImportReview;
