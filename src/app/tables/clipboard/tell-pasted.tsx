import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/**
 * The message of the commands that tell what they deleted: the next step takes it away, whichever it is, because its
 * offer would undo that step instead.
 */
const MESSAGE = 'deleted';

/** Say what was pasted, and offer to undo it. */
export const tellPasted = (message: string, undoLabel: string, undo: () => void): void => {
  notifications.hide(MESSAGE);
  notifications.show({
    id: MESSAGE,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        {message}
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            undo();
            notifications.hide(MESSAGE);
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
};
