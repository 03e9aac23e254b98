import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliasesOf, mergedIdsOf } from '../../src/model/aliases';
import { mergeStakeholders, tiesBetween } from '../../src/model/merge';
import { checkNetwork } from '../../src/model/validation';
import { actor, network, tie } from '../support/networks';
import { randomNetwork } from '../support/random-network';

describe('mergeStakeholders', () => {
  it('moves the ties and keeps those between the two as self-ties', () => {
    const before = network(
      [actor('x'), actor('keep'), actor('gone'), actor('y')],
      [tie('t1', 'x', 'gone'), tie('t2', 'gone', 'keep'), tie('t3', 'keep', 'y'), tie('t4', 'gone', 'gone')],
    );
    const after = mergeStakeholders(before, 'keep', 'gone');
    expect(after.stakeholders.map(({ id }) => id)).toEqual(['x', 'keep', 'y']);
    expect(after.relationships.map(({ id, source, target }) => [id, source, target])).toEqual([
      ['t1', 'x', 'keep'],
      ['t2', 'keep', 'keep'],
      ['t3', 'keep', 'y'],
      ['t4', 'keep', 'keep'],
    ]);
    expect(tiesBetween(before, 'keep', 'gone')).toEqual(['t2']);
  });

  it('loses no value', () => {
    const keep = actor('moi', {
      name: 'Ministry of Interior',
      influence: 3,
      sector: ['security'],
      functions: ['filter'],
      sensitivity: 'public',
      contact_person: 'Ana',
      attributes: [
        ['phone book', '1'],
        ['alias', 'Interior'],
      ],
    });
    const gone = actor('mup', {
      name: 'MUP',
      kind: 'government',
      influence: 5,
      sector: ['security', 'borders'],
      functions: ['filter', 'investor'],
      sensitivity: 'internal',
      contact_person: 'Bo',
      attributes: [
        ['phone book', '2'],
        ['note', 'x'],
        ['Alias', 'M.U.P.; Interior'],
      ],
    });
    const [merged] = mergeStakeholders(network([keep, gone], []), 'moi', 'mup').stakeholders;
    expect(merged).toEqual({
      id: 'moi',
      name: 'Ministry of Interior',
      kind: 'government',
      influence: 3,
      sector: ['security', 'borders'],
      functions: ['filter', 'investor'],
      sensitivity: 'internal',
      contact_person: 'Ana; Bo',
      attributes: [
        ['phone book', '1'],
        ['phone book (merged from MUP)', '2'],
        ['note', 'x'],
        ['influence (merged from MUP)', '5'],
        ['alias', 'Interior; MUP; M.U.P.'],
        ['merged id', 'mup'],
      ],
    });
  });

  it('never turns personal data into an attribute: attributes leave in exports', () => {
    const [merged] = mergeStakeholders(
      network(
        [
          actor('a', { contact_details: 'a@x' }),
          actor('b', { contact_details: 'b@x', contact_role: 'head' }),
        ],
        [],
      ),
      'a',
      'b',
    ).stakeholders;
    expect(merged).toMatchObject({ contact_details: 'a@x; b@x', contact_role: 'head' });
    expect(JSON.stringify(merged!.attributes)).not.toContain('@');
  });

  it('keeps the stricter sensitivity whichever actor has it', () => {
    const two = network(
      [actor('a', { sensitivity: 'confidential' }), actor('b', { sensitivity: 'public' })],
      [],
    );
    for (const [keep, gone] of [['a', 'b'] as const, ['b', 'a'] as const]) {
      expect(mergeStakeholders(two, keep, gone).stakeholders[0]?.sensitivity).toBe('confidential');
    }
  });

  it('puts a second value of one attribute from one name aside under a number', () => {
    const three = network(
      [
        actor('a', { attributes: [['note', '1']] }),
        actor('b', { name: 'B', attributes: [['note', '2']] }),
        actor('c', { name: 'B', attributes: [['note', '3']] }),
      ],
      [],
    );
    const [merged] = mergeStakeholders(mergeStakeholders(three, 'a', 'b'), 'a', 'c').stakeholders;
    expect(merged!.attributes).toEqual([
      ['note', '1'],
      ['note (merged from B)', '2'],
      ['note (merged from B, 2)', '3'],
      ['alias', 'B'],
      ['merged id', 'b; c'],
    ]);
  });

  it('keeps ties, ids and order on any network, and is stable', () => {
    fc.assert(
      fc.property(randomNetwork, fc.nat(9), fc.nat(9), (before, i, j) => {
        const keep = before.stakeholders[i]?.id ?? 'nobody';
        const gone = before.stakeholders[j]?.id ?? 'nobody';
        const after = mergeStakeholders(before, keep, gone);
        if (keep === gone || keep === 'nobody' || gone === 'nobody') {
          expect(after).toBe(before);
          return;
        }
        expect(checkNetwork(after).ok).toBe(true);
        expect(after.relationships.map(({ id }) => id)).toEqual(before.relationships.map(({ id }) => id));
        expect(after.stakeholders.map(({ id }) => id)).toEqual(
          before.stakeholders.map(({ id }) => id).filter((id) => id !== gone),
        );
        const merged = after.stakeholders.find(({ id }) => id === keep)!;
        const away = before.stakeholders.find(({ id }) => id === gone)!;
        expect([merged.name, ...aliasesOf(merged)]).toContain(away.name.replaceAll(';', ','));
        expect(mergedIdsOf(merged)).toContain(gone.replaceAll(';', ','));
        for (const item of away.sector) expect(merged.sector).toContain(item);
        for (const [, value] of away.attributes) expect(merged.attributes.map(([, v]) => v)).toContain(value);
        expect(mergeStakeholders(after, keep, gone)).toBe(after);
      }),
      { numRuns: 300 },
    );
  });
});
