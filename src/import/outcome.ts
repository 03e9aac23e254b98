import type { PolicyNetwork } from '../model/network';
import type { DuplicateQuestion, ImportMemory, WordQuestion } from './choices';
import type { TablePreview } from './preview';
import type { ImportIssue, ImportReport } from './report';

export interface ImportOptions {
  /** `lower`: 1 is the strongest. Strengths are then turned round over the whole column. Default `higher`. */
  readonly strengthScale?: 'higher' | 'lower';
  /** What was decided at earlier imports of the project: words, columns, actors that are one. */
  readonly memory?: ImportMemory;
}

export interface ImportHooks {
  /** How much of all files is read, 0 to 1. */
  progress?(done: number): void;
  /** Asked often. Once it is true, the import stops and changes nothing. */
  cancelled?(): boolean;
}

export type ImportOutcome =
  | {
      readonly ok: true;
      readonly network: PolicyNetwork;
      readonly report: ImportReport;
      readonly previews: readonly TablePreview[];
      /** A question to the person, where 1 may be the strongest. Never when `strengthScale` was given. */
      readonly strengthDoubt?: string;
      /** Words that nobody knows: one question a word. */
      readonly words: readonly WordQuestion[];
      /** Actors that may be one under two spellings. */
      readonly duplicates: readonly DuplicateQuestion[];
    }
  | {
      readonly ok: false;
      /** One a cause. A file that cannot be used stops the import: nothing changes. */
      readonly problems: readonly ImportIssue[];
      readonly previews: readonly TablePreview[];
    };
