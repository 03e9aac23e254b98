import { setAsideFiles } from '../../export/set-aside-files';
import { type ImportOptions, type ImportOutcome, type InputFile, importFiles } from '../../import';
import type { DuplicateChoice } from '../../import/choices';
import { searchDuplicates } from '../../import/duplicates';
import type { ImportReport } from '../../import/report';
import { compareNetworks, type EditedFields, scopeOf, type UpdatePlan } from '../../import/update';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import { checkNetwork } from '../../model/validation';
import { type DuplicatePair, duplicatePairs, type ReviewDigest, reviewDigest } from './review-digest';
import type { MadeFile } from './tasks';
import { chosenPlan, type UpdateChoice } from './update-choice';
import { type UpdateDigest, updateDigest } from './update-digest';

/** How a table of a file is read, besides its name and its bytes. */
export type FileChoice = Omit<InputFile, 'name' | 'bytes'>;

/** What is imported in the end. */
export interface ReviewedImport {
  readonly network: PolicyNetwork;
  readonly report: ImportReport;
}

/** How many rows there are to fetch, and where they come from. */
export interface TakenImport {
  readonly counts: Readonly<Record<keyof PolicyNetwork, number>>;
  readonly report: ImportReport;
}

/** What is changed in a project in the end: everything in the plan is to be carried out. */
export interface ReviewedUpdate {
  readonly plan: UpdatePlan;
  readonly report: ImportReport;
}

/** The files of one review, in the worker. What was read last stays here until it is imported. */
export interface ReviewReader {
  /** Take up other files. */
  open(files: readonly File[]): void;
  /**
   * Read the files. `choices` has a list a file, with one entry for each time that the file is read. A reading
   * that is overtaken by another one ends early, and what it gives means nothing.
   */
  read(
    choices: readonly (readonly FileChoice[])[],
    options: ImportOptions,
    onProgress: (done: number) => void,
  ): Promise<ReviewDigest>;
  /**
   * Actors of what was read last that may be one under two spellings. None where the search is stopped, or
   * overtaken by another reading.
   *
   * @param decided Pairs about which something was decided before.
   */
  findDuplicates(
    decided: readonly DuplicateChoice[],
    onProgress: (done: number) => void,
  ): Promise<readonly DuplicatePair[]>;
  /** Stop looking for duplicates; what was read stays. */
  stopDuplicates(): void;
  /** What was read last, without its rows. */
  take(): TakenImport;
  /** Rows of what was read last, so that the page need not take them all in at once. */
  takeStakeholders(from: number, to: number): readonly Stakeholder[];
  takeRelationships(from: number, to: number): readonly Relationship[];
  /** What bringing the project with this network up to date would change in it. */
  compare(open: PolicyNetwork, edited: EditedFields): UpdateDigest;
  /** What was compared last, with what was decided about it. */
  takeUpdate(choice: UpdateChoice): ReviewedUpdate;
  /** The rows that were set aside, as tables to be mended. */
  setAside(contacts: boolean): readonly MadeFile[];
}

/** Tells of every hundredth only: each call is a message to the page. */
const inSteps = (tell: (done: number) => void): ((done: number) => void) => {
  let told = -1;
  return (done) => {
    const now = Math.floor(100 * done);
    if (now === told) return;
    told = now;
    tell(done);
  };
};

/** The rest of a review happens on the page; here is all that takes long or holds much. */
export const createReviewReader = (): ReviewReader => {
  let files: readonly File[] = [];
  let bytes: Promise<readonly Uint8Array[]> | null = null;
  let run = 0;
  let search = 0;
  let plan: UpdatePlan | null = null;
  let last: Extract<ImportOutcome, { ok: true }> | null = null;

  const lastRead = (): Extract<ImportOutcome, { ok: true }> => {
    if (last === null) throw new Error('There is nothing to import.');
    return last;
  };

  return {
    open: (next) => {
      files = next;
      bytes = null;
      last = null;
    },
    read: async (choices, options, onProgress) => {
      const mine = ++run;
      search++;
      bytes ??= Promise.all(files.map(async (file) => new Uint8Array(await file.arrayBuffer())));
      const all = await bytes;
      const inputs = files.flatMap((file, i) =>
        (choices[i] ?? [{}]).map((choice): InputFile => ({ ...choice, name: file.name, bytes: all[i]! })),
      );
      const outcome = await importFiles(inputs, options, {
        progress: inSteps(onProgress),
        cancelled: () => mine !== run,
      });
      if (mine !== run) return { ok: false, problems: [], tables: [] };
      if (outcome.ok) {
        // What the files hold is checked here, so that nothing broken reaches the document.
        const check = checkNetwork(outcome.network);
        if (!check.ok) throw new Error(check.problems.join(' '));
      }
      plan = null;
      last = outcome.ok ? outcome : null;
      return reviewDigest(outcome);
    },
    findDuplicates: async (decided, onProgress) => {
      const mine = ++search;
      const { network } = lastRead();
      const found = await searchDuplicates(
        network,
        { apart: decided },
        { progress: inSteps(onProgress), cancelled: () => mine !== search },
      );
      return duplicatePairs(network, found ?? []);
    },
    stopDuplicates: () => {
      search++;
    },
    take: () => {
      const { network, report } = lastRead();
      const { stakeholders, relationships } = network;
      return { counts: { stakeholders: stakeholders.length, relationships: relationships.length }, report };
    },
    takeStakeholders: (from, to) => lastRead().network.stakeholders.slice(from, to),
    takeRelationships: (from, to) => lastRead().network.relationships.slice(from, to),
    compare: (open, edited) => {
      const { network, report } = lastRead();
      plan = compareNetworks(open, network, { scope: scopeOf(report), edited });
      return updateDigest(open, network, plan);
    },
    takeUpdate: (choice) => {
      if (plan === null) throw new Error('There is nothing to update.');
      return { plan: chosenPlan(plan, choice), report: lastRead().report };
    },
    setAside: (contacts) => setAsideFiles(lastRead().report, { contacts }),
  };
};
