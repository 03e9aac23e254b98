import { describe, expect, it } from 'vitest';
import { chosenPlan, conflictKey, NO_REMOVALS, rowKey } from '../../../src/app/worker/update-choice';
import { updateDigest } from '../../../src/app/worker/update-digest';
import { applyUpdate, compareNetworks, type EditedFields } from '../../../src/import/update';
import type { PolicyNetwork, Stakeholder } from '../../../src/model/network';

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
};
const plan = compareNetworks(open, incoming, { edited });

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

  it('keeps what is gone and what was edited, unless the person says otherwise', () => {
    expect(kindsAfter(NO_REMOVALS)).toEqual(['a ingo', 'b media', 'c igo', 'd cso', 'e cso']);
    expect(
      kindsAfter({
        removed: new Set([rowKey({ what: 'actor', id: 'c' })]),
        taken: new Set([conflictKey({ what: 'actor', id: 'b', column: 'kind', isAttribute: false })]),
      }),
    ).toEqual(['a ingo', 'b donor', 'd cso', 'e cso']);
    expect(kindsAfter({ removed: 'all', taken: new Set() })).toEqual(['a ingo', 'b media', 'e cso']);
  });
});
