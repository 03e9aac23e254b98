import { Button, Group, List, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OpenTrouble, Session } from '../state/session';
import classes from './OpenTroublePage.module.css';
import { PageHeading } from './PageHeading';
import { TopBar } from './TopBar';

interface OpenTroublePageProps {
  readonly trouble: OpenTrouble;
  readonly session: Session;
}

/** A stored project that could not be opened: what is the matter and how to go on. */
export const OpenTroublePage = ({ trouble, session }: OpenTroublePageProps) => {
  const { t } = useTranslation('app', { keyPrefix: 'trouble' });
  return (
    <>
      <TopBar />
      <main id="main" className={classes.main}>
        <Paper withBorder radius="lg" p="xl" maw={640} mx="auto">
          <PageHeading>
            <Title order={1} size="h3">
              {t(`${trouble.reason}Title`)}
            </Title>
          </PageHeading>
          <Text mt="sm">{t(trouble.reason)}</Text>
          {trouble.problems.length > 0 && (
            <details>
              <summary>{t('details')}</summary>
              <List size="sm" mt="xs">
                {trouble.problems.map((problem) => (
                  <List.Item key={problem}>{problem}</List.Item>
                ))}
              </List>
            </details>
          )}
          <Group mt="lg">
            <Button onClick={session.leave}>{t('back')}</Button>
            {trouble.reason === 'unreadable' && (
              <Button
                variant="default"
                onClick={() => {
                  void session.erase(trouble.id).then(session.leave);
                }}
              >
                {t('delete')}
              </Button>
            )}
          </Group>
        </Paper>
      </main>
    </>
  );
};
