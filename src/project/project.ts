import * as Y from 'yjs';
import { EMPTY_MEMORY, type ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import { inTurns } from '../import/turns';
import type { EditedFields } from '../import/update';
import type { PolicyNetwork } from '../model/network';
import type { ProjectCommands } from './commands';
import {
  type CheckedContent,
  checkDocument,
  newDocument,
  type ProjectContent,
  partsOf,
  withBothEnds,
  writeDocument,
} from './document';
import { editedFields } from './edited-fields';
import { EDIT, editsOf } from './edits';
import { readMemory } from './memory-shape';
import { readPlaces } from './place-rows';
import { type Places, placesKey } from './places';
import { readReport } from './report-shape';
import { rowsOf, updated } from './rows';
import { keep, probe, type StorageState, type Store } from './storage';
import { readView, readViews } from './view-rows';
import type { SavedView, ViewState } from './view-state';

/** The project at one moment. Immutable; a change makes a new one, and what did not change keeps its identity. */
export interface ProjectSnapshot {
  readonly name: string;
  readonly network: PolicyNetwork;
  readonly report: ImportReport | null;
  /** What was decided in earlier imports. */
  readonly memory: ImportMemory;
  readonly places: Places;
  /** How the network was looked at last. */
  readonly view: ViewState;
  readonly savedViews: readonly SavedView[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly storage: StorageState;
}

/** The living document: the one mutable thing of the app. Kept in the browser while it is open. */
export interface Project {
  readonly id: string;
  readonly commands: ProjectCommands;
  snapshot(): ProjectSnapshot;
  /** What a person changed since the tables were imported. A newer version of them must not overwrite it unasked. */
  editedFields(): EditedFields;
  /** Called after each change. Returns what ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Resolves when all changes so far are stored, or cannot be. */
  flush(): Promise<void>;
  /** Stop keeping it. What was stored stays stored. */
  close(): Promise<void>;
}

export type OpenOutcome =
  | { readonly ok: true; readonly project: Project }
  /** `missing`: nothing is stored under this id. `unreadable`: something is, but it is no project. */
  | {
      readonly ok: false;
      readonly reason: 'missing' | 'unreadable' | 'unavailable';
      readonly problems: readonly string[];
    };

/**
 * Start a project from an imported network, which must be valid (see `checkNetwork`). It can be used at once;
 * it is stored in the background.
 */
export const createProject = (id: string, content: ProjectContent): Project => {
  const doc = newDocument(content);
  const live = liveProject(id, doc, contentOf(content));
  live.attach(keep(id, doc, live.setStorage));
  return live.project;
};

/** The page gets a turn at least this often while rows are written, in milliseconds. */
const TURN = 12;

/**
 * The same in short turns, for a network of many rows: the page answers meanwhile, and `onProgress` is told the
 * share that is written. The project can be used when the promise resolves.
 */
export const createProjectInSteps = async (
  id: string,
  content: ProjectContent,
  onProgress: (share: number) => void,
): Promise<Project> => {
  // Kept from the beginning, so that the rows reach the disk in pieces as well.
  const kept = await keptDocument(id);
  await inTurns(writeDocument(kept.doc, content), { progress: onProgress }, TURN);
  return projectOf(id, kept, contentOf(content));
};

/** A document that is stored under `id`, and what came of storing it. */
interface KeptDocument {
  readonly doc: Y.Doc;
  readonly store: Store;
  /** Who is told from now on; what was told before comes first. */
  tell(listener: (state: StorageState) => void): void;
}

const keptDocument = async (id: string): Promise<KeptDocument> => {
  const doc = new Y.Doc();
  let storage: StorageState = 'kept';
  let listener = (state: StorageState): void => {
    storage = state;
  };
  const store = await keep(id, doc, (state) => listener(state));
  return {
    doc,
    store,
    tell: (next) => {
      next(storage);
      listener = next;
    },
  };
};

const projectOf = (id: string, { doc, store, tell }: KeptDocument, content: CheckedContent): Project => {
  const live = liveProject(id, doc, content);
  tell(live.setStorage);
  live.attach(Promise.resolve(store));
  return live.project;
};

/** Open the project stored under `id`. Never throws: what cannot be opened is said in the outcome. */
export const openProject = async (id: string): Promise<OpenOutcome> => {
  const found = await probe(id);
  if (found !== 'found') return { ok: false, reason: found, problems: [] };
  const kept = await keptDocument(id);
  const check = checkDocument(kept.doc);
  if (!check.ok) {
    await kept.store.detach();
    return { ok: false, reason: 'unreadable', problems: check.problems };
  }
  return { ok: true, project: projectOf(id, kept, check.content) };
};

const contentOf = ({ name, network, report, memory = EMPTY_MEMORY }: ProjectContent): CheckedContent => ({
  name,
  report,
  memory,
  stakeholders: new Map(network.stakeholders.map((row, place) => [row.id, [place, row]])),
  relationships: new Map(network.relationships.map((row, place) => [row.id, [place, row]])),
});

const liveProject = (id: string, doc: Y.Doc, content: CheckedContent) => {
  const parts = partsOf(doc);
  const undoManager = new Y.UndoManager(
    [parts.stakeholders, parts.relationships, parts.edited, parts.meta, parts.places, parts.views],
    {
      // Every command is a step of its own, however fast they follow each other.
      captureTimeout: 0,
      trackedOrigins: new Set([EDIT]),
      // A layout may have written a place since: else the step would be passed over, and the one before it undone.
      ignoreRemoteMapChanges: true,
    },
  );
  const listeners = new Set<() => void>();
  let stakeholders = rowsOf(content.stakeholders);
  let relationships = rowsOf(content.relationships);
  const networkNow = (): PolicyNetwork => ({
    stakeholders: stakeholders.list,
    relationships: withBothEnds(stakeholders.list, relationships.list),
  });
  const view = readView(parts.meta.get('view'));
  let snapshot: ProjectSnapshot = {
    name: content.name,
    network: networkNow(),
    report: content.report,
    memory: content.memory,
    places: readPlaces(parts.places, view.layout),
    view,
    savedViews: readViews(parts.views),
    canUndo: false,
    canRedo: false,
    storage: 'kept',
  };
  let store: Promise<Store> = new Promise(() => {});

  const publish = (change: Partial<ProjectSnapshot>) => {
    snapshot = { ...snapshot, ...change };
    for (const listener of [...listeners]) listener();
  };

  let rowsChanged = false;
  let placesChanged = false;
  let viewsChanged = false;
  const metaChanged = new Set<string>();
  parts.stakeholders.observe((event) => {
    stakeholders = updated(stakeholders, parts.stakeholders, event.keysChanged);
    rowsChanged = true;
  });
  parts.relationships.observe((event) => {
    relationships = updated(relationships, parts.relationships, event.keysChanged);
    rowsChanged = true;
  });
  parts.places.observe(() => {
    placesChanged = true;
  });
  parts.views.observe(() => {
    viewsChanged = true;
  });
  parts.meta.observe((event) => {
    for (const key of event.keysChanged) metaChanged.add(key);
  });
  // After the undo manager's own listener, so that its stacks are up to date.
  doc.on('afterTransaction', () => {
    const name = parts.meta.get('name');
    const view = metaChanged.has('view') ? readView(parts.meta.get('view'), snapshot.view) : snapshot.view;
    const otherLayout = placesKey(view.layout) !== placesKey(snapshot.view.layout);
    const change: Partial<ProjectSnapshot> = {
      ...(rowsChanged ? { network: networkNow() } : {}),
      ...(metaChanged.has('report') ? { report: readReport(parts.meta.get('report')) } : {}),
      ...(metaChanged.has('memory') ? { memory: readMemory(parts.meta.get('memory')) } : {}),
      ...(placesChanged || otherLayout ? { places: readPlaces(parts.places, view.layout) } : {}),
      ...(viewsChanged ? { savedViews: readViews(parts.views) } : {}),
      ...(metaChanged.has('view') ? { view } : {}),
      name: typeof name === 'string' ? name : snapshot.name,
      canUndo: undoManager.canUndo(),
      canRedo: undoManager.canRedo(),
    };
    const changed = (Object.keys(change) as (keyof ProjectSnapshot)[]).some(
      (key) => change[key] !== snapshot[key],
    );
    rowsChanged = false;
    placesChanged = false;
    viewsChanged = false;
    metaChanged.clear();
    if (changed) publish(change);
  });

  const project: Project = {
    id,
    commands: editsOf(doc, undoManager, networkNow),
    snapshot: () => snapshot,
    editedFields: () => editedFields(parts.edited),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    flush: async () => (await store).flush(),
    close: async () => {
      const kept = await store;
      await kept.flush();
      await kept.detach();
      doc.destroy();
    },
  };
  return {
    project,
    setStorage: (storage: StorageState) => {
      if (storage !== snapshot.storage) publish({ storage });
    },
    attach: (kept: Promise<Store>) => {
      store = kept;
    },
  };
};
