import { notifications } from '@mantine/notifications';
import { download } from '../shell/download';
import type { MadeFile } from '../worker/tasks';

/** Make some files and hand them to the browser. A failure is told under the heading `failed`. */
export const giveFiles = async (make: () => Promise<readonly MadeFile[]>, failed: string): Promise<void> => {
  try {
    for (const { name, content } of await make()) download(name, content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    notifications.show({ color: 'red', title: failed, message });
  }
};
