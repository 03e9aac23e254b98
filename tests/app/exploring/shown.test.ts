import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Selecting, shownNetwork, shownPart } from '../../../src/app/exploring/shown';
import { stakeholderPasses } from '../../../src/model/filters';
import type { PolicyNetwork } from '../../../src/model/network';
import { actor, network, tie } from '../../support/networks';
import { randomNetwork } from '../../support/random-network';

/** a – b – c – d in a row, e apart, and a tie from a to itself. */
const row = network(
  ['a', 'b', 'c', 'd', 'e'].map((id) => actor(id, id === 'c' ? { kind: 'donor' } : { kind: 'cso' })),
  [tie('ab', 'a', 'b'), tie('cb', 'c', 'b'), tie('cd', 'c', 'd', 'conflict'), tie('aa', 'a', 'a')],
);

const ALL: Selecting = { filters: [], hidden: [], around: null };
const noDonor: Selecting['filters'] = [
  { rows: 'stakeholders', field: 'kind', extra: false, test: { is: 'one-of', values: ['cso'] } },
];

const shown = (change: Partial<Selecting>): string | null => {
  const part = shownPart(row, { ...ALL, ...change });
  return part === null ? null : `${[...part.stakeholders].join('')} | ${[...part.relationships].join(' ')}`;
};

describe('the part that is shown', () => {
  it('is everything where nothing is left out', () => {
    expect(shown({})).toBeNull();
    expect(shown({ hidden: ['nobody'] })).toBeNull();
    expect(
      shown({ filters: [{ ...noDonor[0]!, test: { is: 'one-of', values: ['cso', 'donor'] } }] }),
    ).toBeNull();
  });

  it('leaves hidden actors out with their ties', () => {
    expect(shown({ hidden: ['b', 'b', 'gone'] })).toBe('acde | cd aa');
  });

  it('keeps who is within some steps, whichever way ties run', () => {
    expect(shown({ around: { actors: ['a'], steps: 1 } })).toBe('ab | ab aa');
    expect(shown({ around: { actors: ['a'], steps: 2 } })).toBe('abc | ab cb aa');
    expect(shown({ around: { actors: ['a', 'd'], steps: 1 } })).toBe('abcd | ab cb cd aa');
    expect(shown({ around: { actors: ['e'], steps: 3 } })).toBe('e | ');
  });

  it('counts steps in what filters and hiding leave', () => {
    expect(shown({ around: { actors: ['a'], steps: 3 }, filters: noDonor })).toBe('ab | ab aa');
    expect(shown({ around: { actors: ['a'], steps: 3 }, hidden: ['b'] })).toBe('a | aa');
    expect(shown({ around: { actors: ['c'], steps: 1 }, filters: noDonor })).toBe(' | ');
  });

  it('passes over a focus on actors that are gone', () => {
    expect(shown({ around: { actors: ['gone'], steps: 1 } })).toBeNull();
    expect(shown({ around: { actors: ['gone', 'e'], steps: 1 } })).toBe('e | ');
  });

  it('is the same object as long as it is the same part', () => {
    const first = shownPart(row, { ...ALL, hidden: ['e'] });
    const renamed = { ...row, stakeholders: row.stakeholders.map((s) => ({ ...s, name: `New ${s.id}` })) };
    expect(shownPart(renamed, { ...ALL, hidden: ['e', 'nobody'] })).toBe(first);
    expect(shownPart(row, { ...ALL, hidden: ['d'] })).not.toBe(first);
  });
});

/** Who is near, by trying every tie again and again. */
const slowlyNear = (net: PolicyNetwork, centre: readonly string[], steps: number): Set<string> => {
  let near = new Set(centre.filter((id) => net.stakeholders.some((s) => s.id === id)));
  for (let step = 0; step < steps; step++) {
    const before = near;
    near = new Set(before);
    for (const { source, target } of net.relationships) {
      if (before.has(source)) near.add(target);
      if (before.has(target)) near.add(source);
    }
  }
  return near;
};

it('keeps what a slow and obvious reading keeps', () => {
  const someIds = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', '__proto__', '1'), {
    maxLength: 3,
  });
  fc.assert(
    fc.property(randomNetwork, someIds, someIds, fc.constantFrom(1, 2, 3), (whole, hidden, actors, steps) => {
      const left = whole.stakeholders.filter((s) => !hidden.includes(s.id) && stakeholderPasses(noDonor)(s));
      const both = (ids: readonly string[]) =>
        whole.relationships.filter((r) => ids.includes(r.source) && ids.includes(r.target));
      const ids = left.map(({ id }) => id);
      const near = slowlyNear({ stakeholders: left, relationships: both(ids) }, actors, steps);
      const focus = actors.some((id) => whole.stakeholders.some((s) => s.id === id));
      const expected = focus ? ids.filter((id) => near.has(id)) : ids;
      const part = shownPart(whole, {
        filters: noDonor,
        hidden,
        around: { actors, steps: steps as 1 | 2 | 3 },
      });
      const found = shownNetwork(whole, part);
      expect(found.stakeholders.map(({ id }) => id)).toEqual(expected);
      expect(found.relationships).toEqual(both(expected));
    }),
  );
});
