import { describe, expect, it } from 'vitest';
import { contactsOf, factsOf, tieFactsOf } from '../../../src/app/actor/facts';
import { customTypes, firstTies, tiesOf } from '../../../src/app/actor/ties';
import { actor, network, tie } from '../../support/networks';

const NET = network(
  [actor('a'), actor('b', { name: 'Beta' }), actor('c', { name: 'Álpha' }), actor('d', { name: 'Delta' })],
  [
    tie('r1', 'a', 'b', 'advocacy', { strength: 1 }),
    tie('r2', 'a', 'c', 'advocacy', { strength: 1 }),
    tie('r3', 'a', 'd', 'advocacy', { strength: 3, status: 'ended' }),
    tie('r4', 'a', 'd', 'information'),
    tie('r5', 'b', 'a', '__proto__'),
    tie('r6', 'b', 'a', 'cooperation'),
    tie('r7', 'a', 'a', 'information'),
    tie('r8', 'c', 'd', 'information'),
    tie('r9', 'd', 'a', 'conflict', { direction: 'directed' }),
  ],
);
const shape = (ways: ReturnType<typeof tiesOf>) =>
  ways.map(({ way, types }) => [way, types.map(({ type, ties }) => [type, ties.map((row) => row.tie.id)])]);

describe('tiesOf', () => {
  it('groups by way and type, the strongest first, then by name', () => {
    expect(shape(tiesOf(NET, 'a'))).toEqual([
      ['both', [['cooperation', ['r6']]]],
      [
        'out',
        [
          ['information', ['r4']],
          ['advocacy', ['r3', 'r2', 'r1']],
        ],
      ],
      [
        'in',
        [
          ['conflict', ['r9']],
          ['__proto__', ['r5']],
        ],
      ],
      ['self', [['information', ['r7']]]],
    ]);
  });

  it('knows who stands at the other end', () => {
    const others = tiesOf(NET, 'd').flatMap(({ way, types }) =>
      types.flatMap(({ ties }) => ties.map((row) => `${way} ${row.tie.id} ${row.other.id}`)),
    );
    expect(others).toEqual(['out r9 a', 'in r4 a', 'in r8 c', 'in r3 a']);
  });

  it('has nothing for an actor without ties', () => {
    expect(tiesOf(network([actor('x')], []), 'x')).toEqual([]);
  });
});

describe('firstTies', () => {
  it('stops after so many and keeps the exact count of each way', () => {
    const first = firstTies(tiesOf(NET, 'a'), 3);
    expect(shape(first)).toEqual([
      ['both', [['cooperation', ['r6']]]],
      [
        'out',
        [
          ['information', ['r4']],
          ['advocacy', ['r3']],
        ],
      ],
    ]);
    expect(first.map(({ count }) => count)).toEqual([1, 4]);
  });
});

describe('customTypes', () => {
  it('lists the words that stand in no vocabulary', () => {
    expect(customTypes(NET)).toEqual(['__proto__']);
  });
});

describe('facts', () => {
  it('leave out what is empty, and keep contact apart', () => {
    const someone = actor('a', {
      sector: ['health', 'water'],
      influence: 0,
      source: ' ',
      contact_person: 'N. N.',
      attributes: [
        ['__proto__', 'x'],
        ['note', ''],
      ],
    });
    expect(factsOf(someone)).toEqual([
      { label: 'id', own: false, value: 'a' },
      { label: 'sector', own: false, value: 'health, water' },
      { label: 'influence', own: false, value: '0' },
      { label: '__proto__', own: true, value: 'x' },
    ]);
    expect(contactsOf(someone)).toEqual([{ label: 'contact_person', own: false, value: 'N. N.' }]);
    const reached = {
      ...someone,
      attributes: [
        ['E-mail', 'n@example.org'],
        ['Founded', '1999'],
      ] as const,
    };
    expect(contactsOf(reached)).toContainEqual({ label: 'E-mail', own: true, value: 'n@example.org' });
    expect(
      factsOf(reached)
        .filter(({ own }) => own)
        .map(({ label }) => label),
    ).toEqual(['Founded']);
  });

  it('hold what is known of a tie', () => {
    expect(
      tieFactsOf(tie('r', 'a', 'b', 'advocacy', { confirmed: false })).map(({ label, value }) => [
        label,
        value,
      ]),
    ).toEqual([
      ['direction', 'directed'],
      ['strength', '1'],
      ['status', 'active'],
      ['outcome', 'open'],
      ['confirmed', 'false'],
    ]);
  });
});
