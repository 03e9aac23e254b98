import { describe, expect, it, vi } from 'vitest';
import { createProject } from '../../src/project';
import { small } from './networks';

const open = () => createProject('test', { name: 'Water', network: small, report: null });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('commands', () => {
  it('holds the network as it was given, in its order', () => {
    expect(open().snapshot()).toMatchObject({
      name: 'Water',
      network: small,
      canUndo: false,
      canRedo: false,
    });
  });

  it('edits a name and a kind as one step', () => {
    const project = open();
    project.commands.editStakeholder('a', { name: '  River Watch ', kind: 'cso' });
    const { network } = project.snapshot();
    expect(network.stakeholders[2]).toEqual({ ...small.stakeholders[2], name: 'River Watch', kind: 'cso' });
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
    project.commands.redo();
    expect(project.snapshot().network).toEqual(network);
  });

  it('keeps the identity of rows that did not change', () => {
    const project = open();
    const before = project.snapshot().network;
    project.commands.editStakeholder('a', { name: 'New' });
    const after = project.snapshot().network;
    expect(after).not.toBe(before);
    expect(after.relationships).toBe(before.relationships);
    expect(after.stakeholders.map((row, i) => row === before.stakeholders[i])).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('clears a kind, with no field left behind', () => {
    const project = open();
    project.commands.editStakeholder('b', { kind: undefined });
    expect(Object.keys(project.snapshot().network.stakeholders[0] ?? {})).not.toContain('kind');
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
    project.commands.editStakeholder('b', { kind: '  ' });
    expect(project.snapshot().network.stakeholders[0]?.kind).toBeUndefined();
  });

  it('deletes an actor with its ties in one step, and brings all back in their places', () => {
    const project = open();
    project.commands.deleteStakeholder('b');
    const { network } = project.snapshot();
    expect(ids(network.stakeholders)).toEqual(['__proto__', 'a', '10']);
    expect(ids(network.relationships)).toEqual(['constructor', 'r4']);
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
    expect(project.snapshot().canUndo).toBe(false);
  });

  it('takes ids that are no harmless keys of an object', () => {
    const project = open();
    project.commands.editStakeholder('__proto__', { name: 'Ministry' });
    project.commands.editRelationship('constructor', { type: 'pressure' });
    expect(project.snapshot().network.stakeholders[1]?.name).toBe('Ministry');
    expect(project.snapshot().network.relationships[2]?.type).toBe('pressure');
    project.commands.deleteStakeholder('__proto__');
    expect(ids(project.snapshot().network.relationships)).toEqual(['r1', 'r4', 'r3']);
    for (let i = 0; i < 3; i++) project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('deletes a tie', () => {
    const project = open();
    project.commands.deleteRelationship('r4');
    expect(ids(project.snapshot().network.relationships)).toEqual(['r2', 'r1', 'constructor', 'r3']);
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('counts what changes nothing as no step', () => {
    const project = open();
    const listener = vi.fn();
    project.subscribe(listener);
    project.commands.editStakeholder('nobody', { name: 'X' });
    project.commands.editStakeholder('b', { name: 'B' });
    project.commands.editStakeholder('b', { name: '   ' });
    project.commands.editStakeholder('a', { kind: undefined });
    project.commands.editRelationship('r1', { type: 'consultation' });
    project.commands.editRelationship('r1', { type: '' });
    project.commands.deleteStakeholder('nobody');
    project.commands.deleteRelationship('nothing');
    project.commands.renameProject('  ');
    project.commands.renameProject('Water');
    project.commands.undo();
    project.commands.redo();
    expect(listener).not.toHaveBeenCalled();
    expect(project.snapshot()).toMatchObject({ canUndo: false, canRedo: false });
  });

  it('renames the project, undoably', () => {
    const project = open();
    project.commands.renameProject('Forests');
    expect(project.snapshot()).toMatchObject({ name: 'Forests', canUndo: true });
    project.commands.undo();
    expect(project.snapshot()).toMatchObject({ name: 'Water', canUndo: false, canRedo: true });
  });

  it('keeps fast steps apart, and forgets redo after a new one', () => {
    const project = open();
    project.commands.editStakeholder('a', { name: 'one' });
    project.commands.editStakeholder('a', { name: 'two' });
    project.commands.undo();
    expect(project.snapshot().network.stakeholders[2]?.name).toBe('one');
    project.commands.editStakeholder('a', { name: 'three' });
    expect(project.snapshot().canRedo).toBe(false);
    project.commands.undo();
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('stops telling who unsubscribed', () => {
    const project = open();
    const listener = vi.fn();
    const stop = project.subscribe(listener);
    project.commands.deleteRelationship('r4');
    stop();
    project.commands.undo();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('says that nothing is stored where the browser stores nothing', async () => {
    const project = open();
    await project.flush();
    expect(project.snapshot().storage).toBe('memory');
    project.commands.deleteRelationship('r4');
    expect(project.snapshot().network.relationships).toHaveLength(4);
    await project.close();
  });
});
