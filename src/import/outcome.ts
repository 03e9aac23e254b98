import type { PolicyNetwork } from '../model/network';
import type { ImportMemory, WordQuestion } from './choices';
import type { TablePreview } from './preview';
import type { ImportIssue, ImportReport } from './report';
import type { WorkHooks } from './turns';

export interface ImportOptions {
  /** `lower`: 1 is the strongest. Strengths are then turned round over the whole column. Default `higher`. */
  readonly strengthScale?: 'higher' | 'lower';
  /** What was decided at earlier imports of the project: words, columns, actors that are one. */
  readonly memory?: ImportMemory;
}

/** `progress`: how much of all files is read. Once `cancelled`, the import changes nothing. */
export type ImportHooks = WorkHooks;

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
    }
  | {
      readonly ok: false;
      /** One a cause. A file that cannot be used stops the import: nothing changes. */
      readonly problems: readonly ImportIssue[];
      readonly previews: readonly TablePreview[];
    };
