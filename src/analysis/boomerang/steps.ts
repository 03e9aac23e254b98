import type { PolicyNetwork, Relationship } from '../../model/network';
import { type Carries, carriesOf } from '../../model/vocabulary';
import type { RouteActors } from './actors';

/**
 * Steps in compressed sparse rows: those of row `i` stand at `offsets[i]` up to `offsets[i + 1]`, by rising
 * `ends`, one a pair of actors.
 */
export interface StepTable {
  readonly offsets: Int32Array;
  /** The actor at the other end of the step. */
  readonly ends: Int32Array;
  /** Position, in `network.relationships`, of the tie that stands for the step. */
  readonly ties: Int32Array;
  /** Strength of that tie. */
  readonly strengths: Float64Array;
  /** 1 where that tie names evidence. */
  readonly evidence: Uint8Array;
}

/** Every step that routes can be made of, for any pair. */
export interface RouteSteps {
  /**
   * Steps before the last, by the actor they leave: civil to civil (ally), civil to a body that may hold
   * leverage (access), and from one such body to another (access).
   */
  readonly onward: StepTable;
  /** Last steps, by the government they reach; `ends` are the bodies that they come from. */
  readonly leverage: StepTable;
}

/** Which ties make steps, and with what they are made. */
export type StepCarries = Extract<Carries, 'ally' | 'access' | 'leverage'>;

/**
 * The steps that active ties carry. Where several ties carry the same step, the strongest stands for it; of
 * equally strong ones, one that names evidence; then the first in the data. Self-ties make no step.
 *
 * `counts` says which ties may carry a step; active ones when it is absent. O(ties log ties).
 */
export const routeSteps = (
  network: PolicyNetwork,
  actors: RouteActors,
  counts: (tie: Relationship) => boolean = (tie) => tie.status === 'active',
): RouteSteps => {
  const onward: Step[] = [];
  const leverage: Step[] = [];
  network.relationships.forEach((tie, position) => {
    if (!counts(tie)) return;
    const source = actors.indexOf.get(tie.source)!;
    const target = actors.indexOf.get(tie.target)!;
    if (source === target) return;
    const add = (from: number, to: number, carries: StepCarries): void => {
      if (carries === 'leverage') leverage.push({ row: to, end: from, position });
      else onward.push({ row: from, end: to, position });
    };
    for (const carries of carriesOf(tie.type)) {
      if (carries !== 'ally' && carries !== 'access' && carries !== 'leverage') continue;
      if (carries === 'access' && tie.outcome !== 'open') continue;
      const backwards = tie.direction === 'mutual' || carries === 'ally';
      if (canStep(actors, source, target, carries)) add(source, target, carries);
      if (backwards && canStep(actors, target, source, carries)) add(target, source, carries);
    }
  });
  return {
    onward: stepTable(network, actors.order, onward),
    leverage: stepTable(network, actors.order, leverage),
  };
};

interface Step {
  readonly row: number;
  readonly end: number;
  readonly position: number;
}

/** Do the kinds of two actors allow a step of this sort? Countries are looked at when the home is known. */
export const canStep = (actors: RouteActors, from: number, to: number, carries: StepCarries): boolean => {
  const { civil, state, holderClass } = actors;
  switch (carries) {
    case 'ally':
      return civil[from] === 1 && civil[to] === 1;
    case 'access':
      return (civil[from] === 1 || holderClass[from]! >= 0) && holderClass[to]! >= 0;
    case 'leverage':
      return holderClass[from]! >= 0 && state[to] === 1;
  }
};

/** Does this tie say where it is documented? */
export const namesEvidence = (tie: Relationship): boolean =>
  tie.evidence !== undefined && tie.evidence.trim() !== '';

const stepTable = (network: PolicyNetwork, order: number, steps: Step[]): StepTable => {
  const tieOf = (step: Step): Relationship => network.relationships[step.position]!;
  steps.sort(
    (a, b) =>
      a.row - b.row ||
      a.end - b.end ||
      tieOf(b).strength - tieOf(a).strength ||
      Number(namesEvidence(tieOf(b))) - Number(namesEvidence(tieOf(a))) ||
      a.position - b.position,
  );
  const best = steps.filter((step, i) => {
    const before = steps[i - 1];
    return before === undefined || before.row !== step.row || before.end !== step.end;
  });
  const offsets = new Int32Array(order + 1);
  for (const { row } of best) offsets[row + 1]!++;
  for (let i = 0; i < order; i++) offsets[i + 1]! += offsets[i]!;
  return {
    offsets,
    ends: Int32Array.from(best, (step) => step.end),
    ties: Int32Array.from(best, (step) => step.position),
    strengths: Float64Array.from(best, (step) => tieOf(step).strength),
    evidence: Uint8Array.from(best, (step) => Number(namesEvidence(tieOf(step)))),
  };
};

/** Where, in its table, the step from a row to an end stands; -1 where there is none. O(log steps of the row). */
export const findStep = ({ offsets, ends }: StepTable, row: number, end: number): number => {
  let low = offsets[row]!;
  let high = offsets[row + 1]! - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ends[middle]!;
    if (found === end) return middle;
    if (found < end) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};
