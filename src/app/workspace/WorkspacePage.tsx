import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Project } from '../../project/project';
import { type Screen, WorkspaceContext } from '../state/workspace';
import { useWorkspaceValue } from '../state/workspace-value';
import { useTellingCommands } from './telling-commands';
import { WorkspaceFrame } from './WorkspaceFrame';

interface WorkspacePageProps {
  readonly project: Project;
  readonly screen: Screen;
  show(screen: Screen): void;
  close(): void;
  review(files: readonly File[]): void;
}

/** An open project. */
const WorkspacePage = ({ project, screen, show, close, review }: WorkspacePageProps) => {
  const { t } = useTranslation(['workspace', 'app']);
  const value = useWorkspaceValue(project, screen, show, close, review);
  const workspace = useTellingCommands(value);
  useEffect(() => {
    document.title = `${t(screen)} · ${workspace.projectName} · ${t('app:name')}`;
  }, [t, screen, workspace.projectName]);
  return (
    <WorkspaceContext value={workspace}>
      <Notifications position="bottom-center" autoClose={8000} />
      <WorkspaceFrame />
    </WorkspaceContext>
  );
};

export default WorkspacePage;
