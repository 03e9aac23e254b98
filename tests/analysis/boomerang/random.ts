import fc from 'fast-check';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../../src/model/network';
import { isCivil, isState, KINDS, type Outcome, type Status, TIE_TYPES } from '../../../src/model/vocabulary';

/** Kinds by weight: enough blocked actors, allies, targets and holders that routes come about. */
const KIND_WEIGHTS: readonly [number, string | undefined][] = [
  [9, 'cso'],
  [2, 'ingo'],
  [5, 'government'],
  [2, 'parliament'],
  [3, 'igo'],
  [3, 'donor'],
  [1, undefined],
  [1, 'a word nobody knows'],
];

const weighted = <T>(values: readonly [number, T][]): fc.Arbitrary<T> =>
  fc.oneof(...values.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

const kind = fc.oneof(
  { weight: 5, arbitrary: weighted(KIND_WEIGHTS) },
  { weight: 1, arbitrary: fc.constantFrom(...Object.keys(KINDS)) },
);
const country = weighted<string | undefined>([
  [6, 'AA'],
  [3, 'AB'],
  [1, 'AC'],
  [1, ''],
  [2, undefined],
]);

const anyType = fc.constantFrom(...Object.keys(TIE_TYPES), 'handshake');

/** Types that are of use between two actors, so that most ties can be part of a route or of a blockage. */
const fittingTypes = (from: Stakeholder, to: Stakeholder): readonly string[] => {
  if (isCivil(from.kind))
    return isCivil(to.kind) ? ['cooperation', 'membership', 'information'] : ['advocacy'];
  if (isCivil(to.kind)) return ['obstruction', 'funding', 'consultation'];
  return isState(to.kind) ? ['pressure', 'oversight', 'consultation'] : ['consultation'];
};

const stakeholders = (most: number): fc.Arbitrary<Stakeholder[]> =>
  fc.array(fc.record({ kind, country }), { minLength: Math.ceil(most / 2), maxLength: most }).map((rows) =>
    rows.map((row, i) => ({
      // Ids whose order by code unit is not the order of the rows, and that no object could be keyed by.
      id: i === 0 ? '__proto__' : i === 1 ? 'constructor' : `${(i * 7919) % 1009}`,
      name: `Actor ${i}`,
      sector: [],
      functions: [],
      attributes: [],
      ...(row.kind !== undefined && { kind: row.kind }),
      ...(row.country !== undefined && { country: row.country }),
    })),
  );

const relationships = (actors: readonly Stakeholder[], most: number): fc.Arbitrary<Relationship[]> => {
  // The first two are the ends of routes: without ties of their own there is nothing to find.
  const end = fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(...actors.slice(0, 2)) },
    { weight: 4, arbitrary: fc.constantFrom(...actors) },
  );
  return fc
    .array(
      fc.record({
        source: end,
        target: end,
        fits: weighted([
          [4, true],
          [1, false],
        ]),
        pick: fc.nat(5),
        any: anyType,
        direction: weighted([
          [4, 'directed' as const],
          [1, 'mutual' as const],
        ]),
        strength: fc.oneof(fc.constantFrom(1, 2, 3), fc.constantFrom(0.1 + 0.2, 0.3, 0.15, 7.5)),
        status: weighted<Status>([
          [6, 'active'],
          [1, 'planned'],
          [1, 'ended'],
        ]),
        outcome: weighted<Outcome>([
          [6, 'open'],
          [1, 'ignored'],
          [1, 'refused'],
          [1, 'blocked'],
        ]),
        evidence: fc.constantFrom(undefined, '', 'minutes'),
      }),
      { minLength: Math.floor(most / 2), maxLength: most },
    )
    .map((rows) =>
      rows.map(({ source, target, evidence, fits, pick, any, ...row }, i) => {
        const fitting = fittingTypes(source, target);
        return {
          ...row,
          type: fits ? fitting[pick % fitting.length]! : any,
          id: `t${i}`,
          source: source.id,
          target: target.id,
          ...(evidence !== undefined && { evidence }),
          attributes: [],
        };
      }),
    );
};

/**
 * Random networks of typed actors and ties: parallel, mutual, self-, ended and refused ties included. The first
 * actor is a domestic organisation that the second, its government, does not hear.
 */
export const randomNetwork = (mostActors: number, mostTies: number): fc.Arbitrary<PolicyNetwork> =>
  stakeholders(mostActors).chain((others) => {
    const [first, second, ...rest] = others as [Stakeholder, Stakeholder, ...Stakeholder[]];
    const actors = [
      { ...first, kind: 'cso', country: 'AA' },
      { ...second, kind: 'government', country: 'AA' },
      ...rest,
    ];
    return relationships(actors, mostTies).map((ties) => ({
      stakeholders: actors,
      relationships: [
        ...ties,
        {
          id: 'refused',
          source: first.id,
          target: second.id,
          type: 'advocacy',
          direction: 'directed',
          strength: 1,
          status: 'ended',
          outcome: 'refused',
          attributes: [],
        },
      ],
    }));
  });
