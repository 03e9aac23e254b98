import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/**
 * Say what was done, with a button that takes it back and the message away.
 *
 * @param id one message of an id at a time: a second one takes the place of the first.
 */
export const showOffer = (id: string, message: string, label: string, act: () => void): void => {
  notifications.hide(id);
  notifications.show({
    id,
    withBorder: true,
    message: (
      <Group justify="space-between" wrap="nowrap">
        {message}
        <Button
          size="compact-sm"
          variant="light"
          flex="none"
          onClick={() => {
            act();
            notifications.hide(id);
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
};

const UNDO = 'undo';

/** Offer to undo the last step. */
export const offerUndo = (message: string, label: string, undo: () => void): void =>
  showOffer(UNDO, message, label, undo);

/** Take the offer to undo away: it would undo something else once a later step stands on top of its own. */
export const withdrawUndoOffer = (): void => {
  notifications.hide(UNDO);
};
