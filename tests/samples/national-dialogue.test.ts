import { describe, expect, it } from 'vitest';
import { nationalDialogue } from '../../scripts/samples/dialogue/make';
import { findBoomerangRoutes } from '../../src/analysis/boomerang';
import { TIE_TYPES } from '../../src/model/vocabulary';
import { importSample, sampleText } from './read';

describe('the national dialogue', () => {
  const { network } = importSample('national-dialogue');

  it('is what the script makes, byte for byte', () => {
    const made = nationalDialogue();
    expect(sampleText('national-dialogue', 'stakeholders.csv')).toBe(made.stakeholders);
    expect(sampleText('national-dialogue', 'relationships.csv')).toBe(made.relationships);
  });

  it('has 120 actors and 450 ties of every type', () => {
    expect(network.stakeholders).toHaveLength(120);
    expect(network.relationships).toHaveLength(450);
    const types = new Set(network.relationships.map((tie) => tie.type));
    expect([...types].sort()).toEqual(Object.keys(TIE_TYPES).sort());
  });

  it('has parallel ties, and no tie of an actor with itself', () => {
    const ends = network.relationships.map((tie) => [tie.source, tie.target].sort().join(' '));
    expect(new Set(ends).size).toBeLessThan(ends.length - 10);
    expect(network.relationships.every((tie) => tie.source !== tie.target)).toBe(true);
  });

  it('has the blocked pairs that its page tells of', () => {
    const { pairs } = findBoomerangRoutes(network, { maxTies: 5, maxAllies: 2, maxRoutes: 1000 });
    expect(pairs.map((pair) => `${pair.blocked} > ${pair.target}`)).toEqual([
      'displaced-villages-association > ministry-of-lands-and-settlement',
      'drylands-research-action > ministry-of-agriculture-and-rural-roads',
      'elders-council-of-the-kethra-commons > kethra-district-council',
      'fishers-of-the-delta > orvane-basin-authority',
      'landless-families-forum > ministry-of-lands-and-settlement',
      'orvane-river-keepers > ministry-of-water-and-irrigation',
      'quarry-neighbours-of-durvale > durvale-district-council',
      'union-of-agricultural-workers > ministry-of-agriculture-and-rural-roads',
      'vesh-investigates > inspectorate-of-mines-and-quarries',
    ]);
    expect(pairs.filter((pair) => pair.active === 0).map((pair) => pair.target)).toEqual([
      'kethra-district-council',
      'durvale-district-council',
    ]);
    expect(pairs.filter((pair) => pair.channel_open).map((pair) => pair.blocked)).toEqual([
      'fishers-of-the-delta',
    ]);
  });

  it('leaves cells empty, as a workshop does', () => {
    const share = (has: (tie: (typeof network.relationships)[number]) => boolean): number =>
      network.relationships.filter(has).length / network.relationships.length;
    for (const known of [
      share((tie) => tie.evidence !== undefined),
      share((tie) => tie.confirmed !== undefined),
    ]) {
      expect(known).toBeGreaterThan(0.2);
      expect(known).toBeLessThan(0.9);
    }
    expect(network.stakeholders.filter((s) => s.functions.length > 0)).toHaveLength(26);
  });
});
