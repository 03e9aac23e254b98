import { proxy } from 'comlink';
import type { ImportOptions } from '../../import';
import type { DuplicateChoice } from '../../import/choices';
import type { EditedFields } from '../../import/update';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../model/network';
import { type Hired, hireWorker } from './hire';
import type { DuplicatePair, ReviewDigest } from './review-digest';
import type { FileChoice, ReviewedImport, ReviewedUpdate, TakenImport } from './review-reader';
import type { MadeFile } from './tasks';
import type { UpdateChoice } from './update-choice';
import type { UpdateDigest } from './update-digest';

/** Rows that come over from the worker in one message: the page takes them in within some milliseconds. */
const ROWS_AT_ONCE = 2_000;

const inPieces = async <Row>(
  count: number,
  fetch: (from: number, to: number) => Promise<readonly Row[]>,
  onFetched: (fetched: number) => void,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  while (rows.length < count) {
    for (const row of await fetch(rows.length, rows.length + ROWS_AT_ONCE)) rows.push(row);
    onFetched(rows.length);
  }
  return rows;
};

/** The page's end of the reading of some files. */
export interface ReviewClient {
  read(
    choices: readonly (readonly FileChoice[])[],
    options: ImportOptions,
    onProgress: (done: number) => void,
  ): Promise<ReviewDigest>;
  /** Actors of what was read that may be one; none where the search is stopped. */
  findDuplicates(
    decided: readonly DuplicateChoice[],
    onProgress: (done: number) => void,
  ): Promise<readonly DuplicatePair[]>;
  stopDuplicates(): void;
  /** All that was read, fetched some rows at a time; `onProgress` is told the share. */
  take(onProgress: (share: number) => void): Promise<ReviewedImport>;
  compare(open: PolicyNetwork, edited: EditedFields): Promise<UpdateDigest>;
  takeUpdate(choice: UpdateChoice): Promise<ReviewedUpdate>;
  setAside(contacts: boolean): Promise<readonly MadeFile[]>;
  /** End whatever is being read. Its promise never settles; the files can be read again. */
  stop(): void;
}

/** A worker for the files of one review. The files themselves are handed over by reference, not copied. */
export const createReviewClient = (files: readonly File[]): ReviewClient => {
  let hired: Hired | null = null;
  const ask = <Result>(what: (worker: Hired) => Promise<Result>): Promise<Result> => {
    if (hired === null) {
      hired = hireWorker(() => {
        hired = null;
      });
      void hired.remote.openReview(files);
    }
    return Promise.race([what(hired), hired.broken]);
  };
  return {
    read: (choices, options, onProgress) =>
      ask<ReviewDigest>(({ remote }) => remote.readReview(choices, options, proxy(onProgress))),
    findDuplicates: (decided, onProgress) =>
      ask<readonly DuplicatePair[]>(({ remote }) => remote.findDuplicates(decided, proxy(onProgress))),
    stopDuplicates: () => void hired?.remote.stopDuplicates(),
    take: async (onProgress) => {
      const { counts, report } = await ask<TakenImport>(({ remote }) => remote.takeReview());
      const total = counts.stakeholders + counts.relationships;
      const stakeholders = await inPieces<Stakeholder>(
        counts.stakeholders,
        (from, to) => ask(({ remote }) => remote.takeStakeholders(from, to)),
        (fetched) => onProgress(fetched / total),
      );
      const relationships = await inPieces<Relationship>(
        counts.relationships,
        (from, to) => ask(({ remote }) => remote.takeRelationships(from, to)),
        (fetched) => onProgress((counts.stakeholders + fetched) / total),
      );
      return { network: { stakeholders, relationships }, report };
    },
    compare: (open, edited) => ask<UpdateDigest>(({ remote }) => remote.compareReview(open, edited)),
    takeUpdate: (choice) => ask<ReviewedUpdate>(({ remote }) => remote.takeUpdate(choice)),
    setAside: (contacts) => ask<readonly MadeFile[]>(({ remote }) => remote.setAsideReview(contacts)),
    stop: () => {
      hired?.dismiss();
      hired = null;
    },
  };
};
