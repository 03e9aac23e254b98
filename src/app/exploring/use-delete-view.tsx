import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';

/** One message at a time. */
const MESSAGE = 'deleted-view';

/** Deletes a saved view, says so, and offers to have it back whatever was done since. */
export const useDeleteView = (): ((saved: SavedView) => void) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'views' });
  const { commands } = useWorkspace();
  return ({ id, name, view }) => {
    commands.deleteView(id);
    notifications.hide(MESSAGE);
    notifications.show({
      id: MESSAGE,
      withBorder: true,
      message: (
        <Group justify="space-between" wrap="nowrap">
          {t('deleted', { name })}
          <Button
            size="compact-sm"
            variant="light"
            flex="none"
            onClick={() => {
              commands.saveView(name, view);
              notifications.hide(MESSAGE);
            }}
          >
            {t('undo')}
          </Button>
        </Group>
      ),
    });
  };
};
