import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../project/project';
import { download } from './download';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** The open project, whose data can still be saved. */
  readonly project?: Project | null;
  /** Only a part of the page: the rest works on, and the part can be tried again. */
  readonly part?: boolean;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
}

/** Shows a plain sentence where a fault of the program would leave a blank page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const retry = () => this.setState({ error: null, failed: false });
    return this.props.part ? (
      <PartFailed retry={retry} />
    ) : (
      <PageFailed error={this.state.error} project={this.props.project ?? null} />
    );
  }
}

const PartFailed = ({ retry }: { readonly retry: () => void }) => {
  const { t } = useTranslation('app', { keyPrefix: 'crash' });
  return (
    <Paper p="lg" role="alert">
      <Text mb="sm">{t('part')}</Text>
      <Button variant="default" size="xs" onClick={retry}>
        {t('retry')}
      </Button>
    </Paper>
  );
};

const PageFailed = ({ error, project }: { readonly error: unknown; readonly project: Project | null }) => {
  const { t } = useTranslation('app', { keyPrefix: 'crash' });
  const save = () => {
    if (project === null) return;
    const { name, network, report } = project.snapshot();
    download('project-data.json', JSON.stringify({ name, network, report }, null, 2));
  };
  return (
    <main id="main">
      <Paper withBorder radius="lg" p="xl" maw={640} mx="auto" mt="10vh" role="alert">
        <Title order={1} size="h3">
          {t('title')}
        </Title>
        <Text mt="sm">{t('text')}</Text>
        <Group mt="lg">
          <Button onClick={() => window.location.reload()}>{t('reload')}</Button>
          {project !== null && (
            <Button variant="default" onClick={save}>
              {t('save')}
            </Button>
          )}
        </Group>
        <details style={{ marginTop: '1.5rem' }}>
          <summary>{t('details')}</summary>
          <Text size="sm" ff="monospace" style={{ whiteSpace: 'pre-wrap' }}>
            {error instanceof Error ? (error.stack ?? error.message) : String(error)}
          </Text>
        </details>
      </Paper>
    </main>
  );
};
