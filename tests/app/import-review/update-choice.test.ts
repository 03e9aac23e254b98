import { describe, expect, it } from 'vitest';
import { chosenPlan, conflictKey, NO_REMOVALS, rowKey } from '../../../src/app/worker/update-choice';
import { updateDigest } from '../../../src/app/worker/update-digest';
import { applyUpdate, compareNetworks, type EditedFields } from '../../../src/import/update';
import type { PolicyNetwork, Stakeholder } from '../../../src/model/network';
import { tie } from '../../support/networks';

const actor = (id: string, kind: string): Stakeholder => ({
  id,
  name: id.toUpperCase(),
  kind,
  sector: [],
  functions: [],
  attributes: [],
});

const open: PolicyNetwork = {
  stakeholders: [actor('a', 'cso'), actor('b', 'media'), actor('c', 'igo'), actor('d', 'cso')],
  relationships: [],
};
const incoming: PolicyNetwork = {
  stakeholders: [actor('a', 'ingo'), actor('b', 'donor'), actor('e', 'cso')],
  relationships: [],
};
const edited: EditedFields = {
  stakeholders: new Map([['b', new Set(['kind'])]]),
  relationships: new Map(),
  deleted: new Map(),
};
const plan = compareNetworks(open, incoming, { edited });

const withE: EditedFields = { ...edited, deleted: new Map([['e', 'E']]) };
const planWithout = compareNetworks(open, incoming, { edited: withE });

const kindsAfter = (choice: typeof NO_REMOVALS) =>
  applyUpdate(open, chosenPlan(plan, choice), { remove: true, overwriteEdits: true }).stakeholders.map(
    ({ id, kind }) => `${id} ${kind}`,
  );

describe('an update', () => {
  it('is told by what is added, changed, gone and in conflict', () => {
    const digest = updateDigest(open, incoming, plan);
    expect(digest.fits).toBe(true);
    expect(digest.added.rows).toEqual([{ what: 'actor', id: 'e', label: 'E' }]);
    expect(digest.changed.rows).toEqual([
      {
        what: 'actor',
        id: 'a',
        label: 'A',
        fields: [{ column: 'kind', isAttribute: false, before: 'cso', after: 'ingo' }],
      },
    ]);
    expect(digest.gone.rows.map(({ id }) => id)).toEqual(['c', 'd']);
    expect(digest.conflicts.rows).toEqual([
      {
        what: 'actor',
        id: 'b',
        label: 'B',
        column: 'kind',
        isAttribute: false,
        before: 'media',
        after: 'donor',
      },
    ]);
  });

  it('names what was deleted here, and brings it back where it is ticked', () => {
    const digest = updateDigest(open, incoming, planWithout);
    expect(digest.added.count).toBe(0);
    expect(digest.deleted.rows).toEqual([{ what: 'actor', id: 'e', label: 'E' }]);
    const deletedIn = (restored: ReadonlySet<string> | 'all') =>
      chosenPlan(planWithout, { ...NO_REMOVALS, restored }).stakeholders.deleted.map(({ id }) => id);
    expect(deletedIn(new Set())).toEqual([]);
    expect(deletedIn(new Set([rowKey({ what: 'actor', id: 'e' })]))).toEqual(['e']);
    expect(deletedIn('all')).toEqual(['e']);
  });

  it('brings back a tie only with both of its ends', () => {
    const tables = {
      stakeholders: [actor('a', 'cso'), actor('e', 'cso'), actor('f', 'cso')],
      relationships: [tie('r1', 'a', 'e', 'funding'), tie('r2', 'e', 'f', 'funding')],
    };
    const deleted = new Map([
      ['e', 'E'],
      ['f', 'F'],
    ]);
    const both = compareNetworks(open, tables, { edited: { ...edited, deleted } });
    const tiesBack = (...ids: readonly string[]) =>
      chosenPlan(both, {
        ...NO_REMOVALS,
        restored: new Set(ids.map((id) => rowKey({ what: 'actor', id }))),
      }).relationships.deleted.map(({ id }) => id);
    expect(tiesBack()).toEqual([]);
    expect(tiesBack('e')).toEqual(['r1']);
    expect(tiesBack('f')).toEqual([]);
    expect(tiesBack('e', 'f')).toEqual(['r1', 'r2']);
  });

  it('keeps what is gone and what was edited, unless the person says otherwise', () => {
    expect(kindsAfter(NO_REMOVALS)).toEqual(['a ingo', 'b media', 'c igo', 'd cso', 'e cso']);
    expect(
      kindsAfter({
        ...NO_REMOVALS,
        removed: new Set([rowKey({ what: 'actor', id: 'c' })]),
        taken: new Set([conflictKey({ what: 'actor', id: 'b', column: 'kind', isAttribute: false })]),
      }),
    ).toEqual(['a ingo', 'b donor', 'd cso', 'e cso']);
    expect(kindsAfter({ ...NO_REMOVALS, removed: 'all' })).toEqual(['a ingo', 'b media', 'e cso']);
  });
});
