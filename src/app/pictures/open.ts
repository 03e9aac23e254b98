/** Whether the dialog for pictures is open. Apart from React, so that a menu, a key and a command can open it alike. */
let open = false;
const listeners = new Set<() => void>();

const set = (next: boolean): void => {
  if (open === next) return;
  open = next;
  for (const listener of listeners) listener();
};

/** Open the dialog that makes a picture of the map. `PictureHost` must be on the page. */
export const openPictures = (): void => set(true);

export const closePictures = (): void => set(false);

/** For `useSyncExternalStore`. */
export const picturesOpen = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  isOpen: (): boolean => open,
};
