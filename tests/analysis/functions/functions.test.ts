import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseDefaults } from '../../../src/analysis/choice';
import { createContext } from '../../../src/analysis/context';
import { compareFunctions, computeFunctions } from '../../../src/analysis/functions';
import { countLower } from '../../../src/analysis/functions/lower-share';
import type { PolicyNetwork } from '../../../src/model/network';
import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../../src/model/vocabulary';
import { actor, network, tie } from '../../support/networks';
import { drawnNetwork, indices } from '../draw';
import { naiveLowerShare, naiveQuantities } from './naive';

const contextOf = (from: PolicyNetwork) => createContext(from, chooseDefaults());
const functionsOf = (from: PolicyNetwork) => computeFunctions(contextOf(from));
const NAMES = Object.keys(NETWORK_FUNCTIONS) as NetworkFunction[];

describe('lower shares', () => {
  it('count strictly lower values, 0 for 0', () => {
    expect([...countLower(Float64Array.of(0, 3, 1, 3, 0))]).toEqual([0, 3, 2, 3, 0]);
  });

  it('take values within 1e-9 of each other for equal', () => {
    expect([...countLower(Float64Array.of(0.3, 0.1 + 0.2, 0.2, 0.3 * (1 + 2e-9)))]).toEqual([1, 1, 0, 3]);
  });

  it('equal the slow count', () => {
    const value = fc.oneof(
      fc.constantFrom(0, 0.3, 0.1 + 0.2, 1, 1 + 1e-9, 1 + 3e-9),
      fc.double({ min: 0, max: 5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 20 }), (values) => {
        const counts = countLower(Float64Array.from(values));
        for (const v of indices(values.length)) {
          expect(counts[v]! / (values.length - 1)).toBe(naiveLowerShare(values, v));
        }
      }),
    );
  });
});

describe('the six functions', () => {
  it('have the quantities, shares and scores of their definitions', () => {
    fc.assert(
      fc.property(drawnNetwork, (drawn) => {
        const context = contextOf(drawn);
        const found = computeFunctions(context).byFunction;
        const expected = naiveQuantities(drawn, context.communities().of, context.coreNumbers());
        for (const name of NAMES) {
          const { quantities, lowerShares, scores, evidence } = found[name];
          for (const v of indices(drawn.stakeholders.length)) {
            let sum = 0;
            for (const q of [0, 1, 2] as const) {
              expect(quantities[q][v], `${name} ${q}`).toBeCloseTo(expected[name][q][v]!, 9);
              const share = naiveLowerShare(quantities[q], v);
              expect(lowerShares[q][v]).toBeCloseTo(share, 12);
              sum += share;
            }
            expect(scores[v]).toBeCloseTo(sum / 3, 12);
            expect(evidence[v] === '').toBe(scores[v] === 0);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('tag an actor at the threshold, and only where all three quantities are above 0', () => {
    fc.assert(
      fc.property(drawnNetwork, fc.constantFrom(0, 0.5, 0.8), (drawn, tagThreshold) => {
        const { byFunction, tags } = computeFunctions(createContext(drawn, chooseDefaults({ tagThreshold })));
        tags.forEach((own, v) => {
          const due = NAMES.filter(
            (name) =>
              byFunction[name].scores[v]! >= tagThreshold &&
              byFunction[name].quantities.every((q) => q[v]! > 0),
          );
          expect([...own].sort()).toEqual([...due].sort());
          const order = own.map((name) => [-byFunction[name].scores[v]!, NAMES.indexOf(name)] as const);
          expect(order).toEqual([...order].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
        });
      }),
    );
  });

  it('tag a score of exactly 0.8', () => {
    // f supports 2 actors; of the five others one supports 3, four nobody: lower-shares 4/5 each.
    const six = ['f', 'g', 'h', 'i', 'j', 'k'].map((id) => actor(id, { kind: id }));
    const support = (source: string, ...targets: string[]) =>
      targets.map((target) => tie(`${source}${target}`, source, target, 'support'));
    const { byFunction, tags } = functionsOf(
      network(six, [...support('f', 'h', 'i'), ...support('g', 'i', 'j', 'k')]),
    );
    expect(byFunction.facilitator.scores[0]).toBe(0.8);
    expect(tags[0]).toContain('facilitator');
    expect(byFunction.facilitator.evidence[0]).toBe(
      'Supports 2 actors of 2 kinds, with a total strength of 2.',
    );
  });

  it('say in words what a convenor does', () => {
    const star = network(
      [
        actor('m', { kind: 'cso' }),
        actor('a', { kind: 'government' }),
        actor('b', { kind: 'igo' }),
        actor('c', { kind: 'media' }),
      ],
      ['a', 'b', 'c'].map((id) => tie(id, 'm', id, 'cooperation')),
    );
    const { byFunction, tags } = functionsOf(star);
    expect(byFunction.convenor.evidence).toEqual([
      'Lies on 100% of the shortest paths between others; 6 open pairs meet through it; its neighbours are of 3 kinds.',
      '',
      '',
      '',
    ]);
    expect(tags[0]?.[0]).toBe('convenor');
  });

  it('count the audience that an amplifier adds', () => {
    // a and b tell v, v tells x, y and a; a tells x itself, b does not.
    const { byFunction } = functionsOf(
      network(
        ['a', 'b', 'v', 'x', 'y'].map((id) => actor(id)),
        [
          tie('1', 'a', 'v'),
          tie('2', 'b', 'v'),
          tie('3', 'v', 'x'),
          tie('4', 'v', 'y'),
          tie('5', 'v', 'a'),
          tie('6', 'a', 'x'),
        ],
      ),
    );
    // x (b does not tell it), y (nobody does), a (b does not tell it).
    expect(byFunction.amplifier.quantities[2][2]).toBe(3);
  });

  it('are all 0 where there is nobody else', () => {
    const { byFunction, tags } = functionsOf(network([actor('a')], []));
    for (const name of NAMES) expect([...byFunction[name].scores]).toEqual([0]);
    expect(tags).toEqual([[]]);
  });
});

describe('declared against structural', () => {
  it('tells what is agreed, only declared, only structural', () => {
    expect(compareFunctions(['investor', 'filter'], ['convenor', 'investor'])).toEqual({
      agreed: ['investor'],
      onlyDeclared: ['filter'],
      onlyStructural: ['convenor'],
    });
  });
});
