/** A stored project as the start screen lists it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly actors: number;
  readonly ties: number;
  /** Folder of the sample it was opened from; `null` for a person's own data. */
  readonly sample: string | null;
  /** Was it changed since it was imported or opened? */
  readonly edited: boolean;
}

const KEY = 'policy-network-mapper:projects';

/** By hand and not with zod: the start screen needs this before anything else is loaded. */
const isEntry = (data: unknown): data is CatalogueEntry => {
  if (typeof data !== 'object' || data === null) return false;
  const entry = data as Partial<Record<keyof CatalogueEntry, unknown>>;
  return (
    typeof entry.id === 'string' &&
    entry.id !== '' &&
    typeof entry.name === 'string' &&
    typeof entry.actors === 'number' &&
    typeof entry.ties === 'number' &&
    (entry.sample === null || typeof entry.sample === 'string') &&
    typeof entry.edited === 'boolean'
  );
};

/** The part of the browser's `localStorage` that the catalogue needs. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem'>;

/** `localStorage`, or `null` where the browser refuses it: reading the property may throw. */
const browserStore = (): KeyValueStore | null => {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
};

/** Stored projects, the one opened last first. Empty where nothing can be read. */
export const listProjects = (store: KeyValueStore | null = browserStore()): readonly CatalogueEntry[] => {
  try {
    const text = store?.getItem(KEY) ?? null;
    if (text === null) return [];
    const data: unknown = JSON.parse(text);
    return Array.isArray(data) ? data.filter(isEntry) : [];
  } catch {
    return [];
  }
};

/** Put an entry first, in place of the one with its id. */
export const rememberProject = (entry: CatalogueEntry, store: KeyValueStore | null = browserStore()): void =>
  write([entry, ...listProjects(store).filter(({ id }) => id !== entry.id)], store);

export const forgetProject = (id: string, store: KeyValueStore | null = browserStore()): void =>
  write(
    listProjects(store).filter((entry) => entry.id !== id),
    store,
  );

const write = (entries: readonly CatalogueEntry[], store: KeyValueStore | null): void => {
  try {
    store?.setItem(KEY, JSON.stringify(entries));
  } catch {
    // Full or refused: the projects are still stored, only the list does not grow.
  }
};
