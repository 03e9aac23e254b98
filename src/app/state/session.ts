import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ImportMemory } from '../../import/choices';
import type { ImportReport } from '../../import/report';
import type { PolicyNetwork } from '../../model/network';
import { type CatalogueEntry, forgetProject, listProjects, rememberProject } from '../../project/catalogue';
import type { Project } from '../../project/project';
import { newProjectId } from './new-id';
import { type Place, placeOf, usePlace } from './place';
import type { Screen } from './workspace';

/** Yjs and the store load when a project is opened, not with the start screen. */
const loadProjects = () => import('../../project');

/** What an import, or a sample, hands over. */
export interface NewProject {
  readonly name: string;
  readonly network: PolicyNetwork;
  readonly report: ImportReport | null;
  /** Folder of the sample; `null` for a person's own data. */
  readonly sample: string | null;
  /** What was decided on the way. */
  readonly memory?: ImportMemory;
}

/** Why a stored project could not be opened. */
export interface OpenTrouble {
  readonly id: string;
  readonly reason: 'missing' | 'unreadable' | 'unavailable';
  readonly problems: readonly string[];
}

/** What is on screen, and all that leads from one page to another. */
export interface Session {
  readonly place: Place;
  readonly project: Project | null;
  /** Files waiting for review. */
  readonly files: readonly File[] | null;
  /** The project that was open when the files were dropped: they may bring it up to date. */
  readonly base: Project | null;
  readonly trouble: OpenTrouble | null;
  /** Projects stored in this browser, the last one first. */
  readonly stored: readonly CatalogueEntry[];
  /** Review these files, in place of any that wait. */
  review(files: readonly File[]): void;
  /** Review these files too; a file takes the place of one with its name that was there before. */
  add(files: readonly File[]): void;
  /** Begin a project and show its map. `onProgress` is told the share of its rows that is written, 0 to 1. */
  begin(content: NewProject, onProgress?: (share: number) => void): Promise<void>;
  /** The review is over, its files have gone into the project that is open: show its map. */
  finishUpdate(): void;
  open(id: string): void;
  /** Delete a stored project for good. */
  erase(id: string): Promise<void>;
  show(screen: Screen): void;
  /** Out of the review, back to where the files were dropped. */
  cancelReview(): void;
  /** To the start screen; an open project stays stored. */
  leave(): void;
}

/** Keep the list of stored projects in step with the project. */
const catalogueEntry = (
  project: Project,
  known: Pick<CatalogueEntry, 'sample' | 'edited'>,
): CatalogueEntry => {
  const { name, network } = project.snapshot();
  return {
    id: project.id,
    name,
    actors: network.stakeholders.length,
    ties: network.relationships.length,
    sample: known.sample,
    edited: known.edited,
  };
};

const remember = (project: Project, sample: string | null): (() => void) => {
  const before = listProjects().find(({ id }) => id === project.id);
  const known = { sample: before?.sample ?? sample, edited: before?.edited ?? false };
  const opened = project.snapshot();
  rememberProject(catalogueEntry(project, known));
  return project.subscribe(() => {
    const now = project.snapshot();
    if (now.storage === 'memory') {
      forgetProject(project.id);
      return;
    }
    if (now.network === opened.network && now.name === opened.name) return;
    rememberProject(catalogueEntry(project, { ...known, edited: true }));
  });
};

export const useSession = (): Session => {
  const [hash, go] = usePlace();
  const place = useMemo(() => placeOf(hash), [hash]);
  const [project, setProject] = useState<Project | null>(null);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const [trouble, setTrouble] = useState<OpenTrouble | null>(null);
  const [stored, setStored] = useState(listProjects);
  const current = useRef<{ readonly project: Project; forget(): void } | null>(null);

  const beginning = useRef(false);
  const beforeReview = useRef<Place>({ page: 'start' });

  const letGo = useCallback(() => {
    current.current?.forget();
    void current.current?.project.close();
    current.current = null;
    setProject(null);
  }, []);
  const takeUp = useCallback((next: Project, sample: string | null) => {
    current.current = { project: next, forget: remember(next, sample) };
    // Code that was fetched ahead is then drawn at once; else React would show, and keep for a while, what it shows
    // while code is on its way.
    startTransition(() => setProject(next));
  }, []);

  // A project stays open while files are reviewed: they may be a newer version of its tables.
  const stillOpen = place.page === 'import' ? (project?.id ?? null) : null;
  const wanted = place.page === 'project' ? place.id : stillOpen;
  useEffect(() => {
    if (wanted === (current.current?.project.id ?? null)) return;
    setTrouble(null);
    letGo();
    if (wanted === null) {
      setStored(listProjects());
      return;
    }
    let stale = false;
    const reopen = async (id: string) => {
      const { openProject } = await loadProjects();
      const outcome = await openProject(id);
      if (stale) {
        if (outcome.ok) await outcome.project.close();
      } else if (outcome.ok) takeUp(outcome.project, null);
      else setTrouble({ id, reason: outcome.reason, problems: outcome.problems });
    };
    reopen(wanted).catch((error: unknown) => {
      // The program itself could not be loaded: without this the page would wait for ever.
      if (!stale) setTrouble({ id: wanted, reason: 'unavailable', problems: [String(error)] });
    });
    return () => {
      stale = true;
    };
  }, [wanted, letGo, takeUp]);

  // Files do not survive a reload: without them there is nothing to review.
  const strayed = place.page === 'import' && files === null;
  useEffect(() => {
    if (strayed) go({ page: 'start' }, 'replace');
  }, [strayed, go]);

  const eraseStored = useCallback(async (id: string) => {
    const { eraseProject } = await loadProjects();
    await eraseProject(id);
    forgetProject(id);
    setStored(listProjects());
  }, []);

  const show = useCallback(
    (screen: Screen) => {
      if (place.page === 'project') go({ ...place, screen });
    },
    [place, go],
  );
  const leave = useCallback(() => {
    setFiles(null);
    go({ page: 'start' });
  }, [go]);

  const review = useCallback(
    (next: readonly File[]) => {
      if (place.page !== 'import') beforeReview.current = place;
      setFiles(next.length === 0 ? null : next);
      go({ page: 'import' }, place.page === 'import' ? 'replace' : 'push');
    },
    [place, go],
  );

  return {
    place: strayed ? { page: 'start' } : place,
    project: place.page === 'project' && project?.id === wanted ? project : null,
    files,
    base: place.page === 'import' ? project : null,
    trouble,
    stored,
    review,
    add: (added) => {
      const names = new Set(added.map((file) => file.name));
      review([...(files ?? []).filter((file) => !names.has(file.name)), ...added]);
    },
    begin: async ({ sample, ...content }, onProgress = () => {}) => {
      // A second press while the first is under way must not make a second project.
      if (beginning.current) return;
      beginning.current = true;
      try {
        const { createProjectInSteps } = await loadProjects();
        // Opening a sample again replaces the copy from before, unless somebody worked on it.
        const copies = listProjects().filter((entry) => sample !== null && entry.sample === sample);
        await Promise.all(copies.filter((copy) => !copy.edited).map((copy) => eraseStored(copy.id)));
        const id = newProjectId();
        let begun: Project;
        try {
          begun = await createProjectInSteps(id, content, onProgress);
        } catch (error) {
          await eraseStored(id);
          throw error;
        }
        letGo();
        takeUp(begun, sample);
        setFiles(null);
        go({ page: 'project', id: begun.id, screen: 'map' }, place.page === 'import' ? 'replace' : 'push');
      } finally {
        beginning.current = false;
      }
    },
    finishUpdate: () => {
      const updated = current.current?.project;
      setFiles(null);
      go(updated ? { page: 'project', id: updated.id, screen: 'map' } : { page: 'start' }, 'replace');
    },
    open: (id) => go({ page: 'project', id, screen: 'map' }),
    erase: eraseStored,
    show,
    cancelReview: () => {
      setFiles(null);
      go(beforeReview.current, 'replace');
    },
    leave,
  };
};
