import { describe, expect, it } from 'vitest';
import { findBoomerangRoutes } from '../../src/analysis/boomerang';
import { importSample, sampleText } from './read';

describe('the documented sample', () => {
  const { network } = importSample('western-balkans-referral');

  it('has the actors and ties of the guide, counted by country and type', () => {
    const count = (values: readonly string[]): Record<string, number> =>
      Object.fromEntries([...new Set(values)].sort().map((v) => [v, values.filter((w) => w === v).length]));
    expect(count(network.stakeholders.map((s) => s.country ?? '-'))).toEqual({
      '-': 7,
      AL: 6,
      AT: 1,
      BA: 6,
      DE: 2,
      ME: 6,
      MK: 11,
      RS: 10,
      XK: 3,
    });
    expect(count(network.relationships.map((tie) => tie.type))).toEqual({
      agreement: 7,
      consultation: 1,
      cooperation: 9,
      coordination: 7,
      funding: 2,
      information: 2,
      membership: 7,
      oversight: 7,
      referral: 1,
      support: 7,
    });
  });

  it('says of every tie where it is documented', () => {
    for (const tie of network.relationships) expect(tie.evidence).toMatch(/^ICMPD \(2022\)/);
  });

  it('records no tie where the guide names none', () => {
    const tied = new Set(network.relationships.flatMap((tie) => [tie.source, tie.target]));
    expect(network.stakeholders.filter((s) => !tied.has(s.id)).map((s) => s.name)).toEqual([
      'Trade unions (BiH)',
      'European Christian Political Movement',
    ]);
  });

  it('records no blockage, so there is no boomerang', () => {
    expect(network.relationships.every((tie) => tie.outcome === 'open')).toBe(true);
    expect(findBoomerangRoutes(network, { maxTies: 5, maxAllies: 2, maxRoutes: 100 }).pairs).toEqual([]);
  });

  it('carries the note on Kosovo*', () => {
    expect(network.stakeholders.filter((s) => s.country === 'XK')).toHaveLength(3);
    expect(network.stakeholders.some((s) => s.name === 'Government of Kosovo*')).toBe(true);
    expect(sampleText('western-balkans-referral', 'README.md')).toContain('UNSCR 1244');
  });
});
