import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyUpdate,
  changesNothing,
  compareNetworks,
  scopeOf,
  type UpdateScope,
} from '../../../src/import/update';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../../src/model/columns';
import type { PolicyNetwork } from '../../../src/model/network';
import { checkNetwork } from '../../../src/model/validation';
import { randomNetwork } from '../../support/random-network';

/** Tables with every column: what they leave empty is empty. */
const everything: UpdateScope = {
  stakeholders: {
    columns: new Set(STAKEHOLDER_COLUMNS.map(({ key }) => key)),
    attributes: new Set(['note', 'size', '__proto__', 'constructor']),
  },
  relationships: {
    columns: new Set(RELATIONSHIP_COLUMNS.map(({ key }) => key)),
    attributes: new Set(['note', 'size', '__proto__', 'constructor']),
  },
};

/** Attributes are looked up by name; the order of two of one name counts. */
const sortedAttributes = (attributes: readonly (readonly [string, string])[]) =>
  attributes.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));

const fieldsOf = (row: object): string =>
  JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a network says, whatever its ids and the order of its rows. */
const contentOf = ({ stakeholders, relationships }: PolicyNetwork) => {
  const actors = new Map(
    stakeholders.map(({ id, ...row }) => [
      id,
      fieldsOf({ ...row, attributes: sortedAttributes(row.attributes) }),
    ]),
  );
  return {
    stakeholders: [...actors.values()].sort(),
    relationships: relationships
      .map(({ id, ...row }) =>
        fieldsOf({
          ...row,
          attributes: sortedAttributes(row.attributes),
          source: actors.get(row.source),
          target: actors.get(row.target),
        }),
      )
      .sort(),
  };
};

describe('an update of any network by any other', () => {
  it('gives the other one’s content when what is gone is removed', () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, (open, incoming) => {
        const plan = compareNetworks(open, incoming, { scope: everything });
        const updated = applyUpdate(open, plan, { remove: true });
        expect(checkNetwork(updated).ok).toBe(true);
        expect(contentOf(updated)).toEqual(contentOf(incoming));
        const again = compareNetworks(updated, incoming, { scope: everything });
        expect(again.stakeholders.added.length + again.stakeholders.gone.length).toBe(0);
        expect(again.relationships.added.length + again.relationships.gone.length).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('removes nothing unless told, counts every row once, and leaves the open network as it was', () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, (open, incoming) => {
        const before = JSON.stringify(open);
        const plan = compareNetworks(open, incoming);
        const updated = applyUpdate(open, plan, { remove: false });
        expect(checkNetwork(updated).ok).toBe(true);
        expect(updated.stakeholders.map(({ id }) => id)).toEqual([
          ...open.stakeholders.map(({ id }) => id),
          ...plan.stakeholders.added.map(({ id }) => id),
        ]);
        for (const [part, rows] of [
          [plan.stakeholders, open.stakeholders],
          [plan.relationships, open.relationships],
        ] as const) {
          expect(part.changed.length + part.gone.length + part.unchanged).toBe(rows.length);
        }
        expect(JSON.stringify(open)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing where both are the same', () => {
    fc.assert(
      fc.property(randomNetwork, (open) => {
        expect(changesNothing(compareNetworks(open, open, { scope: everything }))).toBe(true);
      }),
    );
  });
});

describe('scopeOf', () => {
  it('tells tables, columns and attributes from a report', () => {
    const file = {
      file: 'a.csv',
      role: 'stakeholders' as const,
      encoding: 'utf-8',
      delimiter: ',',
      headers: ['Naziv', 'size'],
      columns: [
        { header: 'Naziv', column: 'name', reason: '' },
        { header: 'size', column: null, reason: '' },
      ],
      rows_read: 1,
      rows_imported: 1,
      rows_repaired: 0,
      rows_set_aside: 0,
      issues: [],
      set_aside: [],
    };
    expect(scopeOf({ files: [file], created_actors: [] })).toEqual({
      stakeholders: { columns: new Set(['name']), attributes: new Set(['size']) },
      relationships: null,
    });
  });
});
