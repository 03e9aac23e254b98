import { describe, expect, it } from 'vitest';
import { applyUpdate, changesNothing, compareNetworks, type UpdateScope } from '../../../src/import/update';
import { mergeStakeholders } from '../../../src/model/merge';
import type { PolicyNetwork } from '../../../src/model/network';
import { actor, network, tie } from '../../support/networks';

const open = network(
  [
    actor('gate', { name: 'Open Gate', kind: 'cso', influence: 3, attributes: [['town', 'Skopje']] }),
    actor('moi', { name: 'Ministry of Interior', kind: 'government' }),
    actor('union', { name: 'Union' }),
  ],
  [
    tie('r1', 'gate', 'moi', 'advocacy', { outcome: 'ignored' }),
    tie('r2', 'gate', 'union', 'cooperation'),
    tie('r3', 'gate', 'union', 'cooperation'),
  ],
);

const scope = (stakeholders: readonly string[], relationships: readonly string[] | null): UpdateScope => ({
  stakeholders: { columns: new Set(stakeholders), attributes: new Set(['town']) },
  relationships: relationships && { columns: new Set(relationships), attributes: new Set() },
});

describe('compareNetworks', () => {
  it('finds nothing between a network and itself', () => {
    const plan = compareNetworks(open, open);
    expect(changesNothing(plan)).toBe(true);
    expect(plan.stakeholders.unchanged).toBe(3);
    expect(plan.relationships.unchanged).toBe(3);
    expect(applyUpdate(open, plan, { remove: true })).toEqual(open);
  });

  it('tells added, changed, gone and unchanged', () => {
    const incoming = network(
      [
        actor('gate', { name: 'Open Gate', kind: 'network', influence: 4, attributes: [['town', 'Bitola']] }),
        actor('x9', { name: 'ministry of  interior', kind: 'government' }),
        actor('press', { name: 'Free Press' }),
      ],
      [tie('r1', 'press', 'gate'), tie('r2', 'gate', 'x9', 'advocacy', { outcome: 'refused' })],
    );
    const plan = compareNetworks(open, incoming);
    expect(plan.stakeholders).toEqual({
      added: [incoming.stakeholders[2]],
      deleted: [],
      changed: [
        {
          id: 'gate',
          fields: [
            { field: 'kind', isAttribute: false, before: 'cso', after: 'network', isEdited: false },
            { field: 'influence', isAttribute: false, before: 3, after: 4, isEdited: false },
            { field: 'town', isAttribute: true, before: 'Skopje', after: 'Bitola', isEdited: false },
          ],
        },
        {
          id: 'moi',
          fields: [
            {
              field: 'name',
              isAttribute: false,
              before: 'Ministry of Interior',
              after: 'ministry of  interior',
              isEdited: false,
            },
          ],
        },
      ],
      gone: ['union'],
      unchanged: 0,
    });
    expect(plan.relationships).toEqual({
      added: [{ ...incoming.relationships[0], id: 'r1-2' }],
      deleted: [],
      changed: [
        {
          id: 'r1',
          fields: [
            { field: 'outcome', isAttribute: false, before: 'ignored', after: 'refused', isEdited: false },
          ],
        },
      ],
      gone: ['r2', 'r3'],
      unchanged: 0,
    });
  });

  it('keeps what is gone unless told to remove it, and a tie goes with its actor', () => {
    const incoming = network([open.stakeholders[0]!, open.stakeholders[1]!], [open.relationships[0]!]);
    const plan = compareNetworks(open, incoming);
    expect(applyUpdate(open, plan, { remove: false })).toEqual(open);
    expect(applyUpdate(open, plan, { remove: true })).toEqual(incoming);
    const actorsOnly = compareNetworks(open, incoming, { scope: scope(['name', 'kind'], null) });
    expect(actorsOnly.relationships).toEqual({ added: [], deleted: [], changed: [], gone: [], unchanged: 3 });
    expect(applyUpdate(open, actorsOnly, { remove: true }).relationships.map(({ id }) => id)).toEqual(['r1']);
  });

  it('leaves columns alone that the new table does not have, and clears cells that it has empty', () => {
    const incoming = network(
      [actor('gate', { name: 'Open Gate' }), ...open.stakeholders.slice(1)],
      open.relationships,
    );
    const without = compareNetworks(open, incoming, { scope: scope(['name'], null) });
    expect(without.stakeholders.changed.flatMap(({ fields }) => fields.map(({ field }) => field))).toEqual([
      'town',
    ]);
    const withKind = compareNetworks(open, incoming, { scope: scope(['name', 'kind'], null) });
    const updated = applyUpdate(open, withKind, { remove: false });
    expect(updated.stakeholders[0]).toEqual(actor('gate', { name: 'Open Gate', influence: 3 }));
  });

  it('does not overwrite what was edited in the app, and lists it', () => {
    const incoming = network(
      [actor('gate', { name: 'Open Gate', kind: 'network', influence: 9 }), ...open.stakeholders.slice(1)],
      open.relationships,
    );
    const edited = {
      stakeholders: new Map([['gate', new Set(['kind'])]]),
      relationships: new Map<string, ReadonlySet<string>>(),
      deleted: new Map<string, string>(),
    };
    const plan = compareNetworks(open, incoming, { edited });
    expect(plan.stakeholders.changed[0]?.fields).toEqual([
      { field: 'kind', isAttribute: false, before: 'cso', after: 'network', isEdited: true },
      { field: 'influence', isAttribute: false, before: 3, after: 9, isEdited: false },
    ]);
    const kept = applyUpdate(open, plan, { remove: true });
    expect(kept.stakeholders[0]).toMatchObject({ kind: 'cso', influence: 9 });
    const overwritten = applyUpdate(open, plan, { remove: true, overwriteEdits: true });
    expect(overwritten.stakeholders[0]).toMatchObject({ kind: 'network', influence: 9 });
  });

  it('leaves away what was deleted in the app, with its ties, unless it is to come back', () => {
    const incoming = network(
      [...open.stakeholders, actor('x', { name: 'JÖRD' }), actor('new'), actor('__proto__')],
      [...open.relationships, tie('r4', 'x', 'new'), tie('r5', 'gate', 'new'), tie('r6', '__proto__', 'moi')],
    );
    const edited = {
      stakeholders: new Map<string, ReadonlySet<string>>(),
      relationships: new Map<string, ReadonlySet<string>>(),
      deleted: new Map([
        ['other-id', 'Jord'],
        ['__proto__', 'P'],
        // Somebody brought it back: it is no news.
        ['moi', 'Ministry of Interior'],
      ]),
    };
    const { stakeholders, relationships } = compareNetworks(open, incoming, { edited });
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect([ids(stakeholders.added), ids(stakeholders.deleted)]).toEqual([['new'], ['x', '__proto__']]);
    expect([ids(relationships.added), ids(relationships.deleted)]).toEqual([['r5'], ['r4', 'r6']]);
    const plan = { stakeholders, relationships };
    expect(ids(applyUpdate(open, plan, { remove: true }).stakeholders)).toEqual([
      'gate',
      'moi',
      'union',
      'new',
    ]);
    const restored = applyUpdate(open, plan, { remove: true, restore: true });
    expect(ids(restored.stakeholders)).toEqual(['gate', 'moi', 'union', 'new', 'x', '__proto__']);
    expect(ids(restored.relationships)).toEqual(['r1', 'r2', 'r3', 'r5', 'r4', 'r6']);
  });

  it('reads ids that the importer counted as what they are: a row above shifts them', () => {
    const shifted: PolicyNetwork = network(open.stakeholders, [
      tie('r1', 'moi', 'union', 'information'),
      { ...open.relationships[0]!, id: 'r2' },
      { ...open.relationships[1]!, id: 'r3' },
      { ...open.relationships[2]!, id: 'r4' },
    ]);
    const plan = compareNetworks(open, shifted);
    expect(plan.relationships).toEqual({
      added: [{ ...shifted.relationships[0], id: 'r1-2' }],
      deleted: [],
      changed: [],
      gone: [],
      unchanged: 3,
    });
  });

  it('counts ties that stand there twice', () => {
    const once = network(open.stakeholders, open.relationships.slice(0, 2));
    expect(compareNetworks(open, once).relationships).toMatchObject({
      added: [],
      deleted: [],
      changed: [],
      gone: ['r3'],
    });
    expect(compareNetworks(once, open).relationships.added).toHaveLength(1);
  });

  it('sees a changed type and a mutual tie told from the other end', () => {
    const incoming = network(open.stakeholders, [
      { ...open.relationships[0]!, type: 'consultation' },
      tie('r2', 'union', 'gate', 'cooperation'),
      tie('r3', 'gate', 'union', 'cooperation'),
    ]);
    const { relationships } = compareNetworks(open, incoming);
    expect(relationships.added).toEqual([]);
    expect(relationships.gone).toEqual([]);
    expect(relationships.changed[0]).toEqual({
      id: 'r1',
      fields: [
        { field: 'type', isAttribute: false, before: 'advocacy', after: 'consultation', isEdited: false },
      ],
    });
  });

  it('understands a table that still has two rows for actors that were merged', () => {
    const table = network(
      [...open.stakeholders, actor('mup', { name: 'MUP', influence: 5 })],
      [...open.relationships, tie('r4', 'gate', 'mup', 'pressure')],
    );
    const merged = mergeStakeholders(table, 'moi', 'mup');
    expect(changesNothing(compareNetworks(merged, table))).toBe(true);
    // Its name and id may both have changed since; one of them is enough.
    const renamed = network(
      table.stakeholders.map((row) => (row.id === 'mup' ? { ...row, id: 'other' } : row)),
      table.relationships.map((row) => (row.target === 'mup' ? { ...row, target: 'other' } : row)),
    );
    expect(compareNetworks(merged, renamed).stakeholders.added).toEqual([]);
  });

  it('takes no actor for another where two have one name', () => {
    const twins = network([actor('a', { name: 'Twin' }), actor('b', { name: 'Twin' })], []);
    const incoming = network([actor('c', { name: 'Twin' })], []);
    expect(compareNetworks(twins, incoming).stakeholders).toMatchObject({
      added: [incoming.stakeholders[0]],
      gone: ['a', 'b'],
    });
  });
});
