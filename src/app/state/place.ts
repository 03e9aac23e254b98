import { useCallback, useSyncExternalStore } from 'react';
import { SCREENS, type Screen } from './workspace';

/**
 * Where the person is. It stands in the address after `#`, so that a reload and the browser's back button do
 * what everybody expects, and nothing of it ever leaves the computer.
 */
export type Place =
  | { readonly page: 'start' }
  | { readonly page: 'import' }
  | { readonly page: 'project'; readonly id: string; readonly screen: Screen };

export const hashOf = (place: Place): string => {
  switch (place.page) {
    case 'start':
      return '';
    case 'import':
      return '#/import';
    case 'project':
      return `#/project/${encodeURIComponent(place.id)}/${place.screen}`;
  }
};

/** The place an address names; the start screen for an address that names none. */
export const placeOf = (hash: string): Place => {
  const [page, id, screen] = hash.replace(/^#\/?/, '').split('/');
  if (page === 'import') return { page };
  if (page !== 'project' || id === undefined || id === '') return { page: 'start' };
  const known = SCREENS.find((name) => name === screen) ?? 'map';
  try {
    return { page, id: decodeURIComponent(id), screen: known };
  } catch {
    return { page: 'start' };
  }
};

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
};

/** The place in the address, and how to go to another one. `replace`: without a step for the back button. */
export const usePlace = () => {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  const go = useCallback((place: Place, how: 'push' | 'replace' = 'push') => {
    const url = `${window.location.pathname}${window.location.search}${hashOf(place)}`;
    if (how === 'replace') window.history.replaceState(null, '', url);
    else window.history.pushState(null, '', url);
    // The history functions change the address without an event.
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, []);
  return [hash, go] as const;
};
