import { clearDocument, IndexeddbPersistence } from 'y-indexeddb';
import * as Y from 'yjs';

/** Every project has a database of its own; nothing else of the page's origin begins like this. */
const PREFIX = 'policy-network-mapper:project:';

const databaseOf = (id: string): string => `${PREFIX}${id}`;

/**
 * `kept`: what is on screen is stored. `memory`: this browser lets the page store nothing (a private window,
 * storage switched off). `failing`: storing worked and now does not (the disk is full, the project was deleted
 * in another window).
 */
export type StorageState = 'kept' | 'memory' | 'failing';

/** What lies in the store under an id. */
export type StoredProject = 'found' | 'missing' | 'unreadable' | 'unavailable';

/** Is there a place to store anything at all? In some private windows there is none. */
const available = (): boolean => typeof indexedDB !== 'undefined' && indexedDB !== null;

/**
 * Look at what is stored before y-indexeddb does: it neither tells a missing project from an empty one nor
 * says that it could not decode what it found.
 */
export const probe = async (id: string): Promise<StoredProject> => {
  if (!available()) return 'unavailable';
  let existed = true;
  try {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseOf(id));
      request.onupgradeneeded = () => {
        existed = false;
        request.transaction?.abort();
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('The database could not be opened.'));
    });
    try {
      const updates = await new Promise<unknown[]>((resolve, reject) => {
        const request = database.transaction('updates', 'readonly').objectStore('updates').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database could not be read.'));
      });
      if (updates.length === 0) return 'missing';
      return decodable(updates) ? 'found' : 'unreadable';
    } catch {
      return 'unreadable';
    } finally {
      database.close();
    }
  } catch {
    return existed ? 'unavailable' : 'missing';
  }
};

const isBytes = (update: unknown): update is Uint8Array => update instanceof Uint8Array;

const decodable = (updates: readonly unknown[]): boolean => {
  if (!updates.every(isBytes)) return false;
  try {
    for (const update of updates) Y.decodeUpdate(update);
    return true;
  } catch {
    return false;
  }
};

/** The tie between a document and its database. */
export interface Store {
  /** Resolves when everything written so far is on disk, or when it is clear that it will not be. */
  flush(): Promise<void>;
  detach(): Promise<void>;
}

/**
 * Load the stored document into `doc` and keep it from then on; a new document is written as it is.
 * `onState` is told when storing begins and when it fails. Never throws.
 */
export const keep = async (
  id: string,
  doc: Y.Doc,
  onState: (state: StorageState) => void,
): Promise<Store> => {
  const nowhere: Store = { flush: async () => {}, detach: async () => {} };
  // Asked first, because y-indexeddb waits for ever for a database that cannot be opened.
  if ((await probe(id)) === 'unavailable') {
    onState('memory');
    return nowhere;
  }
  const persistence = new IndexeddbPersistence(databaseOf(id), doc);
  const opened = await persistence._db;
  let attached = true;
  const detach = async () => {
    if (!attached) return;
    attached = false;
    await persistence.destroy();
  };
  const failed = () => {
    if (!attached) return;
    onState('failing');
    void detach();
  };
  // A write that fails aborts its transaction, and the event bubbles up to the database.
  opened.addEventListener('abort', failed);
  opened.addEventListener('close', failed);
  opened.addEventListener('versionchange', failed);
  await persistence.whenSynced;
  const flush = () =>
    new Promise<void>((resolve) => {
      if (!attached) {
        resolve();
        return;
      }
      // A transaction on the same store starts only when all earlier ones are through.
      const after = opened.transaction('updates', 'readonly');
      after.oncomplete = () => resolve();
      after.onabort = () => resolve();
      after.objectStore('updates').count();
    });
  onState('kept');
  return { flush, detach };
};

/** Delete a stored project for good. Resolves also where nothing was stored. */
export const erase = async (id: string): Promise<void> => {
  if (!available()) return;
  try {
    await clearDocument(databaseOf(id));
  } catch {
    // The browser refuses any storage: there is nothing to delete.
  }
};
