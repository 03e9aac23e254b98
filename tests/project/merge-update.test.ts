import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { EMPTY_MEMORY, type ImportMemory } from '../../src/import/choices';
import type { ImportReport } from '../../src/import/report';
import { compareNetworks } from '../../src/import/update';
import { mergeStakeholders } from '../../src/model/merge';
import { createProject } from '../../src/project';
import { randomNetwork } from '../support/random-network';
import { actor, small, tie } from './networks';

const open = (network = small) => createProject('test', { name: 'Water', network, report: null });

const report: ImportReport = { files: [], created_actors: ['x'] };
const memory: ImportMemory = {
  words: [{ field: 'kind', word: 'NVO', means: 'cso' }],
  columns: [{ header: 'Naziv', column: 'name' }],
  duplicates: [{ keep: 'a', gone: 'b', merge: false }],
};

describe('merging two actors', () => {
  it('is one step, and undo brings both back in their places', () => {
    const project = open();
    project.commands.mergeStakeholders('a', 'b');
    expect(project.snapshot().network).toEqual(mergeStakeholders(small, 'a', 'b'));
    expect(project.snapshot().network.relationships).toHaveLength(small.relationships.length);
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
    expect(project.snapshot().canUndo).toBe(false);
    project.commands.redo();
    expect(project.snapshot().network).toEqual(mergeStakeholders(small, 'a', 'b'));
  });

  it('is no step where nothing can be merged', () => {
    const project = open();
    project.commands.mergeStakeholders('a', 'a');
    project.commands.mergeStakeholders('a', 'nobody');
    project.commands.mergeStakeholders('constructor', 'a');
    expect(project.snapshot().canUndo).toBe(false);
    expect(project.snapshot().network).toEqual(small);
  });

  it('keeps the identity of rows that it does not touch', () => {
    const project = open();
    const before = project.snapshot().network;
    project.commands.mergeStakeholders('b', 'a');
    const after = project.snapshot().network;
    expect(after.stakeholders.find(({ id }) => id === '10')).toBe(before.stakeholders[3]);
    expect(after.relationships.find(({ id }) => id === 'r1')).toBe(before.relationships[1]);
  });
});

describe('an update', () => {
  const incoming = {
    stakeholders: [
      actor('b', { kind: 'network', attributes: [['__proto__', 'y']] }),
      actor('a'),
      actor('new'),
    ],
    relationships: [tie('r3', 'a', 'b', { evidence: 'letter' }), tie('n1', 'new', 'b')],
  };

  it('is one step with its report, and tells once', () => {
    const project = open();
    const listener = vi.fn();
    project.subscribe(listener);
    const plan = compareNetworks(small, incoming, { edited: project.editedFields() });
    project.commands.applyUpdate(plan, { remove: true }, report);
    expect(listener).toHaveBeenCalledTimes(1);
    const { network } = project.snapshot();
    expect(network.stakeholders.map(({ id }) => id)).toEqual(['b', 'a', 'new']);
    expect(network.relationships.map(({ id }) => id)).toEqual(['r3', 'n1']);
    expect(project.snapshot().report).toEqual(report);
    project.commands.undo();
    expect(project.snapshot()).toMatchObject({ network: small, report: null, canUndo: false });
    project.commands.redo();
    expect(project.snapshot()).toMatchObject({ network, report });
  });

  it('does not overwrite what was edited here, unless that is chosen', () => {
    const project = open();
    project.commands.editStakeholder('b', { kind: 'media' });
    expect(project.editedFields().stakeholders).toEqual(new Map([['b', new Set(['kind'])]]));
    const planNow = () =>
      compareNetworks(project.snapshot().network, incoming, { edited: project.editedFields() });
    project.commands.applyUpdate(planNow(), { remove: false });
    expect(project.snapshot().network.stakeholders[0]).toMatchObject({
      kind: 'media',
      attributes: [['__proto__', 'y']],
    });
    project.commands.applyUpdate(planNow(), { remove: false, overwriteEdits: true });
    expect(project.snapshot().network.stakeholders[0]).toMatchObject({ kind: 'network' });
    expect(project.editedFields().stakeholders.size).toBe(0);
    project.commands.undo();
    expect(project.editedFields().stakeholders.get('b')).toEqual(new Set(['kind']));
  });

  it('does not bring back an actor that was deleted here, unless that is chosen', () => {
    const project = open();
    project.commands.deleteStakeholder('__proto__');
    project.commands.deleteStakeholder('nobody');
    expect(project.editedFields().deleted).toEqual(new Map([['__proto__', '__PROTO__']]));
    const planNow = () =>
      compareNetworks(project.snapshot().network, small, { edited: project.editedFields() });
    const idsNow = () => project.snapshot().network.stakeholders.map(({ id }) => id);
    project.commands.applyUpdate(planNow(), { remove: false });
    expect(idsNow()).toEqual(['b', 'a', '10']);
    project.commands.applyUpdate(planNow(), { remove: false, restore: true });
    expect(idsNow()).toEqual(['b', 'a', '10', '__proto__']);
    expect(project.snapshot().network.relationships).toHaveLength(small.relationships.length);
    expect(project.editedFields().deleted.size).toBe(0);
    project.commands.undo();
    expect(project.editedFields().deleted.has('__proto__')).toBe(true);
    project.commands.undo();
    expect(project.editedFields().deleted.size).toBe(0);
    expect(project.snapshot().network).toEqual(small);
  });

  it('forgets the edits of rows that are gone, and undo brings them back', () => {
    const project = open();
    project.commands.editRelationship('r3', { type: 'support' });
    project.commands.deleteRelationship('r3');
    expect(project.editedFields().relationships.size).toBe(0);
    project.commands.undo();
    expect(project.editedFields().relationships.get('r3')).toEqual(new Set(['type']));
    project.commands.undo();
    expect(project.editedFields().relationships.size).toBe(0);
  });

  it('keeps the rows that a person added here, also where rows that are gone are deleted', () => {
    const project = open();
    const [mine] = project.commands.addStakeholders([actor('', { name: 'Mine' })]);
    const [ours] = project.commands.addRelationships([tie('', mine!, 'a')]);
    const before = project.snapshot().network;
    const incoming = {
      stakeholders: small.stakeholders.filter(({ id }) => id !== 'b'),
      relationships: small.relationships.filter(({ source, target }) => source !== 'b' && target !== 'b'),
    };
    const plan = compareNetworks(before, incoming, { edited: project.editedFields() });
    expect(plan.stakeholders.gone).toEqual(['b']);
    expect(plan.relationships.gone).not.toContain(ours);
    for (const rows of ['stakeholders', 'relationships'] as const) {
      const { changed, gone, unchanged } = plan[rows];
      expect(changed.length + gone.length + unchanged).toBe(before[rows].length);
    }
    project.commands.applyUpdate(plan, { remove: true });
    const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
    expect(ids(project.snapshot().network.stakeholders)).toContain(mine);
    expect(ids(project.snapshot().network.relationships)).toContain(ours);
    expect(ids(project.snapshot().network.stakeholders)).not.toContain('b');
  });

  it('leaves an extra column alone that was edited here', () => {
    const project = open();
    const attributes = [['__proto__', 'ours']] as const;
    project.commands.editStakeholder('b', { attributes });
    const incoming = {
      ...small,
      stakeholders: small.stakeholders.map((row) =>
        row.id === 'b' ? { ...row, attributes: [['__proto__', 'theirs']] as const } : row,
      ),
    };
    const edited = project.editedFields();
    const plan = compareNetworks(project.snapshot().network, incoming, { edited });
    project.commands.applyUpdate(plan, { remove: false });
    const kept = () => project.snapshot().network.stakeholders.find(({ id }) => id === 'b')?.attributes;
    expect(kept()).toEqual(attributes);
    project.commands.applyUpdate(plan, { remove: false, overwriteEdits: true });
    expect(kept()).toEqual([['__proto__', 'theirs']]);
    expect(project.editedFields().stakeholders.size).toBe(0);
  });

  it('of any network by any other is one step back', () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, fc.boolean(), (before, next, remove) => {
        const project = open(before);
        const plan = compareNetworks(before, next);
        project.commands.applyUpdate(plan, { remove });
        const after = project.snapshot().network;
        if (!project.snapshot().canUndo) {
          expect(after).toEqual(before);
          return;
        }
        project.commands.undo();
        expect(project.snapshot().network).toEqual(before);
        expect(project.snapshot().canUndo).toBe(false);
        project.commands.redo();
        expect(project.snapshot().network).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });
});

describe('another network in place of this one', () => {
  it('is one step, in the order of the new network', () => {
    fc.assert(
      fc.property(randomNetwork, randomNetwork, (before, next) => {
        const project = open(before);
        project.commands.replaceNetwork(next, report);
        expect(project.snapshot()).toMatchObject({ network: next, report });
        project.commands.undo();
        expect(project.snapshot()).toMatchObject({ network: before, report: null, canUndo: false });
      }),
      { numRuns: 60 },
    );
  });
});

describe('memory', () => {
  it('is empty at first, holds what it is told, and survives undo', () => {
    const project = open();
    expect(project.snapshot().memory).toEqual(EMPTY_MEMORY);
    project.commands.remember(memory);
    expect(project.snapshot()).toMatchObject({ memory, canUndo: false });
    const plan = compareNetworks(small, { stakeholders: [actor('x')], relationships: [] });
    project.commands.applyUpdate(plan, { remove: false }, null, { ...memory, columns: [] });
    project.commands.undo();
    expect(project.snapshot()).toMatchObject({ memory: { ...memory, columns: [] }, network: small });
  });

  it('comes with an import', () => {
    const project = createProject('test', { name: 'W', network: small, report: null, memory });
    expect(project.snapshot().memory).toEqual(memory);
  });
});
