import { useLocalStorage } from '@mantine/hooks';

const KEY = 'policy-network-mapper.single-keys';

/**
 * Do shortcuts without Ctrl or Cmd work? A person who speaks to the computer, or hits keys by accident, can turn
 * them off (WCAG 2.2, 2.1.4). Kept in this browser, because it is a habit and no data.
 */
export const useSingleKeys = () =>
  useLocalStorage<boolean>({ key: KEY, defaultValue: true, getInitialValueInEffect: false });
