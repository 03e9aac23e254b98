import type { BlockedPair } from '../../analysis/result';
import type { Relationship } from '../../model/network';
import { carriesOf } from '../../model/vocabulary';

/** One recorded attempt that failed, or one obstruction. */
export interface RecordedBlockage {
  readonly tie: Relationship;
  readonly what: 'attempt' | 'obstruction';
}

/** The ties that record the blockage of a pair, as far as the network still has them. */
export const blockagesOf = (
  pair: BlockedPair,
  ties: ReadonlyMap<string, Relationship>,
): readonly RecordedBlockage[] =>
  pair.blockages.flatMap((id) => {
    const tie = ties.get(id);
    if (tie === undefined) return [];
    return [{ tie, what: carriesOf(tie.type).includes('obstruction') ? 'obstruction' : 'attempt' } as const];
  });
