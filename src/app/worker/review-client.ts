import { proxy } from 'comlink';
import type { ImportOptions } from '../../import';
import type { EditedFields } from '../../import/update';
import type { PolicyNetwork } from '../../model/network';
import { type Hired, hireWorker } from './hire';
import type { ReviewDigest } from './review-digest';
import type { FileChoice, ReviewedImport, ReviewedUpdate } from './review-reader';
import type { MadeFile } from './tasks';
import type { UpdateChoice } from './update-choice';
import type { UpdateDigest } from './update-digest';

/** The page's end of the reading of some files. */
export interface ReviewClient {
  read(
    choices: readonly (readonly FileChoice[])[],
    options: ImportOptions,
    onProgress: (done: number) => void,
  ): Promise<ReviewDigest>;
  take(): Promise<ReviewedImport>;
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
    take: () => ask<ReviewedImport>(({ remote }) => remote.takeReview()),
    compare: (open, edited) => ask<UpdateDigest>(({ remote }) => remote.compareReview(open, edited)),
    takeUpdate: (choice) => ask<ReviewedUpdate>(({ remote }) => remote.takeUpdate(choice)),
    setAside: (contacts) => ask<readonly MadeFile[]>(({ remote }) => remote.setAsideReview(contacts)),
    stop: () => {
      hired?.dismiss();
      hired = null;
    },
  };
};
