import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { METRICS } from '../../../src/analysis/metrics';
import { toGexf } from '../../../src/export/gexf';
import { toGraphml } from '../../../src/export/graphml';
import { networkJson } from '../../../src/export/network-json';
import { FIGURE_COLUMNS } from '../../../src/import/readers/own-export';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../../src/model/network';
import { NETWORK_FUNCTIONS } from '../../../src/model/vocabulary';
import { file, imported } from '../inputs';

const IDS = ['a', '__proto__', 'constructor', 'Ünï', '7', 'x y', '<&>', 'a_x0041_', "'=x"];

const text = fc
  .string({ unit: fc.constantFrom(...'aBéжđ0"\',;|=+-@<>&'), minLength: 1, maxLength: 8 })
  .filter((value) => value.trim() === value);
const attribute = fc.tuple(
  fc.constantFrom(
    '__proto__',
    'Büdget',
    'constructor',
    'label',
    'weight',
    'name',
    'Kind',
    'pagerank',
    'Power',
    'id',
  ),
  text,
);
const attributes = fc.uniqueArray(attribute, { selector: ([name]) => name.toLowerCase() });

const stakeholder = (id: string): fc.Arbitrary<Stakeholder> =>
  fc
    .record(
      {
        name: text,
        sector: fc.constantFrom([], ['water'], ['water', 'air']),
        functions: fc.constantFrom([], ['filter' as const]),
        attributes,
        kind: fc.constantFrom('cso', 'Guild of x'),
        country: fc.constantFrom('RS', 'XK', 'Ruritania'),
        influence: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
        as_of: fc.constantFrom('2025', '2024-02-29'),
      },
      { requiredKeys: ['name', 'sector', 'functions', 'attributes'] },
    )
    .map((fields) => ({ ...fields, id }));

const relationship = (id: string, ends: readonly string[]): fc.Arbitrary<Relationship> =>
  fc
    .record(
      {
        source: fc.constantFrom(...ends),
        target: fc.constantFrom(...ends),
        type: fc.constantFrom('advocacy', 'cooperation', 'gossip'),
        direction: fc.constantFrom('directed' as const, 'mutual' as const),
        strength: fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }),
        status: fc.constantFrom('active' as const, 'planned' as const),
        outcome: fc.constantFrom('open' as const, 'ignored' as const),
        attributes,
        confirmed: fc.boolean(),
        evidence: text,
        from: fc.constantFrom('2025', '2024-02-29'),
      },
      {
        requiredKeys: [
          'source',
          'target',
          'type',
          'direction',
          'strength',
          'status',
          'outcome',
          'attributes',
        ],
      },
    )
    .map((fields) => ({ ...fields, id }));

const network: fc.Arbitrary<PolicyNetwork> = fc
  .tuple(fc.integer({ min: 1, max: IDS.length }), fc.nat({ max: 6 }))
  .chain(([actors, ties]) =>
    fc.record({
      stakeholders: fc.tuple(...IDS.slice(0, actors).map(stakeholder)),
      relationships: fc.tuple(
        ...Array.from({ length: ties }, (_, i) => relationship(IDS[i]!, IDS.slice(0, actors))),
      ),
    }),
  );

/** Attributes of a graph file come back in the order of its columns. */
const sorted = ({ stakeholders, relationships }: PolicyNetwork) => {
  const inOrder = <Row extends Stakeholder | Relationship>(row: Row) => ({
    ...row,
    attributes: row.attributes.toSorted(([a], [b]) => (a < b ? -1 : 1)),
  });
  return { stakeholders: stakeholders.map(inOrder), relationships: relationships.map(inOrder) };
};

const FORMATS = { gexf: toGexf, graphml: toGraphml, json: networkJson } as const;

describe('our own files', () => {
  it.each(Object.entries(FORMATS))('%s comes back as it was', (_, write) => {
    fc.assert(
      fc.property(network, (net) => {
        const { network: again, report } = imported([file('x', write(net, null))]);
        expect(sorted(again)).toEqual(sorted(net));
        for (const one of report.files) expect(one.rows_imported).toBe(one.rows_read);
      }),
      { numRuns: 150 },
    );
  });

  it.each(Object.entries(FORMATS))('%s comes back without its figures', (_, write) => {
    const [a, b] = fc.sample(
      network.filter(({ relationships }) => relationships.length > 1),
      { numRuns: 2, seed: 3 },
    );
    for (const net of [a!, b!]) {
      const { network: again } = imported([file('x', write(net, analyse(net)))]);
      expect(sorted(again)).toEqual(sorted(net));
    }
  });

  it('knows all figures', () => {
    const functions = Object.keys(NETWORK_FUNCTIONS).map((key) => key.replaceAll('-', '_'));
    expect([...FIGURE_COLUMNS].sort()).toEqual(
      [...METRICS.map(({ key }) => key), ...functions, 'tags'].sort(),
    );
  });
});
