import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../src/model/validation';
import { actor, network, tie } from '../support/networks';

const good = network([actor('a', { kind: 'cso', interest: 0.5 }), actor('b')], [tie('1', 'a', 'b')]);

const problemsOf = (data: unknown): readonly string[] => {
  const check = checkNetwork(data);
  return check.ok ? [] : check.problems;
};

describe('checkNetwork', () => {
  it('accepts a network, also after a trip through JSON', () => {
    expect(checkNetwork(good)).toEqual({ ok: true, network: good });
    expect(checkNetwork(JSON.parse(JSON.stringify(good)))).toEqual({ ok: true, network: good });
  });

  it.each([
    [null],
    ['text'],
    [{}],
    [{ stakeholders: 3, relationships: [] }],
    [{ stakeholders: [{ id: 'a' }], relationships: [] }],
  ])('refuses %j with a sentence', (data) => {
    expect(problemsOf(data).length).toBeGreaterThan(0);
  });

  it('names the ids that stand twice', () => {
    expect(problemsOf(network([actor('a'), actor('a')], []))).toEqual([
      'The id “a” stands for more than one stakeholder.',
    ]);
    expect(problemsOf(network([actor('a')], [tie('1', 'a', 'a'), tie('1', 'a', 'a')]))).toEqual([
      'The id “1” stands for more than one relationship.',
    ]);
  });

  it('names the ends that nobody is', () => {
    expect(problemsOf(network([actor('a')], [tie('1', 'a', 'x')]))).toEqual([
      'The tie “1” names “x”, and no stakeholder has that id.',
    ]);
  });

  it.each([
    ['a strength of 0', network([actor('a')], [tie('1', 'a', 'a', 'x', { strength: 0 })])],
    [
      'a strength that is no number',
      network([actor('a')], [tie('1', 'a', 'a', 'x', { strength: Number.NaN })]),
    ],
    ['an interest above 1', network([actor('a', { interest: 1.1 })], [])],
    ['a position below -2', network([actor('a', { position: -3 })], [])],
  ])('refuses %s', (_, data) => {
    expect(problemsOf(data)).toHaveLength(1);
  });

  it('stops listing at twenty problems', () => {
    const many = network(
      [],
      Array.from({ length: 50 }, (_, i) => tie(String(i), 'x', 'y')),
    );
    expect(problemsOf(many)).toHaveLength(20);
  });
});
