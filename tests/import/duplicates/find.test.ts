import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDuplicates, searchDuplicates } from '../../../src/import/duplicates';
import type { Stakeholder } from '../../../src/model/network';
import { actor, network, tie } from '../../support/networks';

const scoreOf = (a: Stakeholder, b: Stakeholder, ties: Parameters<typeof network>[1] = []) =>
  findDuplicates(network([a, b], ties), { minimum: 0 })[0]?.score ?? 0;

const question = (a: string, b: string) =>
  findDuplicates(network([actor('a', { name: a }), actor('b', { name: b })], []), { minimum: 0 })[0];

describe('reasons', () => {
  it.each([
    ['UNHCR', 'UNHCR', 'same name'],
    ['Open gate', 'OPEN GATE', 'same but for capitals'],
    ['Tijana Jurić', 'Tijana Juric', 'same but for accents and punctuation'],
    ['Ministarstvo pravde', 'Министарство правде', 'same letters in Cyrillic and Latin'],
    ['Ban Ying e.V.', 'Ban Ying', 'same but for “e.V.”'],
    ['MoI', 'Ministry of Interior', '“MoI” is short for “Ministry of Interior”'],
    ['Red Cross Youth', 'Youth Red Cross', 'same words in another order'],
    ['Banja Luka', 'Banjaluka', 'same but for spaces'],
  ])('%s and %s: %s', (a, b, reason) => {
    expect(question(a, b)?.reasons[0]).toBe(reason);
  });

  it('names the short form and the typing slip', () => {
    expect(question('Min. of Labour', 'Ministry of Labour')?.reasons).toContain(
      '“Min” is short for “Ministry”',
    );
    expect(question('Civic Initiative Fund', 'Civic Initiativ Fund')?.reasons.join(' ')).toContain(
      'Initiativ',
    );
    expect(question('Transparency Watch', 'Transparancy Watch')?.reasons).toContain(
      '“Transparency” and “Transparancy” differ by a typing slip',
    );
  });

  it('tells the full name behind a short one in brackets', () => {
    const found = question('ASTRA (Anti Trafficking Action)', 'ASTRA');
    expect(found?.score).toBeGreaterThan(0.7);
  });
});

describe('what speaks against', () => {
  const ministry = (id: string, fields: Partial<Stakeholder> = {}) =>
    actor(id, { name: 'Ministry of Interior', ...fields });
  const [first, second] = ['ministry-of-interior', 'ministry-of-interior-2'] as const;
  const plain = scoreOf(ministry(first), ministry(second));

  it('is nothing for equal names without more', () => {
    expect(plain).toBe(1);
  });

  it.each([
    ['countries', scoreOf(ministry(first, { country: 'MK' }), ministry(second, { country: 'RS' })), 0.4],
    ['sides', scoreOf(ministry(first, { kind: 'government' }), ministry(second, { kind: 'cso' })), 0.55],
    ['kinds', scoreOf(ministry(first, { kind: 'government' }), ministry(second, { kind: 'police' })), 0.9],
    ['ids of their own', scoreOf(ministry('moi'), ministry('interior')), 0.85],
    ['a tie', scoreOf(ministry(first), ministry(second), [tie('t', first, second)]), 0.75],
  ])('%s', (_, score, expected) => {
    expect(score).toBeCloseTo(expected, 9);
  });

  it.each([
    ['Municipality of Tetovo', 'Municipality of Struga'],
    ['Basic Court 1', 'Basic Court 2'],
    ['Group 1 2', 'Group 12'],
    ['Region II Council', 'Region III Council'],
    ['North Shore Council', 'South Shore Council'],
    ['Women of Orvane', 'Men of Orvane'],
    ['Federal Ministry of Health', 'Cantonal Ministry of Health'],
    ['UNHCR', 'UNHRC'],
    ['Ministry of Interior (MK)', 'Ministry of Interior (RS)'],
    ['Gymnasium "Goce Delchev" Kochani', 'University "Goce Delchev" Shtip'],
    ['Dom kulture "Vuk"', 'Dom kulture "Sava"'],
  ])('%s is not %s', (a, b) => {
    expect(scoreOf(actor('a', { name: a }), actor('b', { name: b }))).toBeLessThan(0.7);
  });

  it('is said in words', () => {
    const found = findDuplicates(
      network(
        [ministry('moi', { country: 'MK' }), ministry('mup', { country: 'RS' })],
        [tie('t', 'moi', 'mup')],
      ),
      { minimum: 0 },
    );
    expect(found[0]?.reasons).toEqual([
      'same name',
      'but in different countries: MK and RS',
      'but each has an id of its own',
      'but there is a tie between the two',
    ]);
  });

  it('is a second full name that the letters fit', () => {
    const found = findDuplicates(
      network(
        ['MoI', 'Ministry of Interior', 'Ministry of Information'].map((name, i) => actor(`a${i}`, { name })),
        [],
      ),
      { minimum: 0.5 },
    ).filter(({ reasons }) => reasons[0]?.includes('short for'));
    expect(found).toHaveLength(2);
    expect(found[0]?.reasons.join(' ')).toContain('it may also be short for');
  });
});

describe('what comes out', () => {
  it('does not ask again about a pair that was kept apart, in either order', () => {
    const two = network([actor('a', { name: 'Open Gate' }), actor('b', { name: 'Open gate' })], []);
    expect(findDuplicates(two)).toHaveLength(1);
    expect(findDuplicates(two, { apart: [{ keep: 'b', gone: 'a', merge: false }] })).toEqual([]);
    expect(findDuplicates(two, { apart: [{ keep: 'a', gone: 'b', merge: true }] })).toHaveLength(1);
  });

  it('keeps the actor with an id of its own, then the one with more ties', () => {
    const names = { name: 'Open Gate' };
    const own = network([actor('open-gate', names), actor('og', names)], []);
    expect(findDuplicates(own)[0]).toMatchObject({ keep: 'og', gone: 'open-gate' });
    const tied = network(
      [actor('open-gate', names), actor('open-gate-2', names), actor('x')],
      [tie('t', 'x', 'open-gate-2')],
    );
    expect(findDuplicates(tied)[0]).toMatchObject({ keep: 'open-gate-2', gone: 'open-gate' });
  });

  it('knows an actor by its alias', () => {
    const two = network(
      [
        actor('a', { name: 'Open Gate', attributes: [['alias', 'La Strada MK; Otvorena porta']] }),
        actor('b', { name: 'Отворена порта' }),
      ],
      [],
    );
    expect(findDuplicates(two)[0]).toMatchObject({ keep: 'a', gone: 'b' });
  });

  it('is sorted, and the same whatever the order of the actors', () => {
    const name = fc.constantFrom(
      'Ministry of Interior',
      'MoI',
      'Ministry of Interior (MK)',
      'Министерство за внатрешни работи',
      'MVR',
      'Open Gate – La Strada',
      'Open Gate',
      'constructor',
      '__proto__',
      '',
      '“”',
      'A B C D E F G H',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(name, fc.string({ maxLength: 30 })), { maxLength: 12 }), (names) => {
        const actors = names.map((text, i) => actor(`a${i}`, { name: text || 'x' }));
        const found = findDuplicates(network(actors, []), { minimum: 0 });
        const turned = findDuplicates(network(actors.toReversed(), []), { minimum: 0 });
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { score, reasons, keep, gone } of found) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
          expect(keep).not.toBe(gone);
        }
        const told = (list: typeof found) =>
          list.map(({ keep, gone, score }) => `${[keep, gone].sort().join(' ')} ${score}`).sort();
        expect(told(turned)).toEqual(told(found));
      }),
      { numRuns: 60 },
    );
  });

  it('stays bounded where every actor has one name', () => {
    const many = Array.from({ length: 2_000 }, (_, i) =>
      actor(`ministry-of-interior-${i + 2}`, { name: 'Ministry of Interior' }),
    );
    expect(findDuplicates(network(many, [])).length).toBeLessThan(40_000);
  });
});

describe('searchDuplicates', () => {
  const network = {
    stakeholders: Array.from({ length: 600 }, (_, i) => ({
      id: `a${i}`,
      name: `Council of Town ${i >> 1}${i % 2 === 0 ? '' : ' Ltd'}`,
      sector: [],
      functions: [],
      attributes: [],
    })),
    relationships: [],
  };

  it('finds the same as at one go, and tells how far it is', async () => {
    const told: number[] = [];
    const found = await searchDuplicates(network, {}, { progress: (done) => told.push(done) });
    expect(found).toEqual(findDuplicates(network));
    expect(found).toHaveLength(300);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
  });

  it('ends when it is cancelled', async () => {
    let asked = 0;
    expect(await searchDuplicates(network, {}, { cancelled: () => ++asked > 2 })).toBeUndefined();
  });
});
