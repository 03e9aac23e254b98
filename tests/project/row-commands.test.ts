import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project';
import { actor, small, tie } from './networks';

const open = () => createProject('test', { name: 'Water', network: small, report: null });
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('adding rows', () => {
  it('gives an id from the name, and another one where an id is taken', () => {
    const project = open();
    const given = project.commands.addStakeholders([
      actor('', { name: 'River Watch' }),
      actor('', { name: 'River Watch' }),
      actor('a', { name: 'Second' }),
      actor('fresh', { name: ' Water Board ' }),
    ]);
    expect(given).toEqual(['river-watch', 'river-watch-2', 'a-2', 'fresh']);
    expect(ids(project.snapshot().network.stakeholders).slice(4)).toEqual(given);
    expect(project.snapshot().network.stakeholders.at(-1)?.name).toBe('Water Board');
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('refuses an actor without a name and a tie whose end is not there', () => {
    const project = open();
    expect(project.commands.addStakeholders([actor('x', { name: '  ' })])).toEqual([null]);
    expect(
      project.commands.addRelationships([tie('t', 'a', 'nobody'), tie('', 'a', '10'), tie('r1', 'a', 'b')]),
    ).toEqual([null, 'r6', 'r7']);
    expect(ids(project.snapshot().network.relationships).slice(5)).toEqual(['r6', 'r7']);
    expect(project.snapshot().canUndo).toBe(true);
    project.commands.undo();
    expect(project.snapshot().canUndo).toBe(false);
  });

  it('brings in actors and their ties as one step', () => {
    const project = open();
    const added = project.commands.changeRows({
      stakeholders: { add: [actor('new', { name: 'New' })], edit: new Map([['a', { name: 'Alpha' }]]) },
      relationships: { add: [tie('', 'new', 'a')], edit: new Map([['r4', { target: 'new' }]]) },
    });
    expect(added).toEqual({ stakeholders: ['new'], relationships: ['r6'] });
    const { network } = project.snapshot();
    expect(network.relationships.find(({ id }) => id === 'r4')?.target).toBe('new');
    expect(network.stakeholders[2]?.name).toBe('Alpha');
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
    expect(project.snapshot().canUndo).toBe(false);
  });

  it('is no step where every row is refused', () => {
    const project = open();
    project.commands.addStakeholders([actor('x', { name: '' })]);
    project.commands.addRelationships([]);
    expect(project.snapshot().canUndo).toBe(false);
  });
});

describe('editing rows', () => {
  it('changes many rows as one step and leaves a row alone that would not be valid', () => {
    const project = open();
    project.commands.editRelationships(
      new Map([
        ['r1', { strength: 2, status: 'planned' }],
        ['r2', { strength: 0, status: 'planned' }],
        ['r3', { target: 'nobody' }],
        ['nothing', { strength: 2 }],
      ]),
    );
    const { relationships } = project.snapshot().network;
    expect(relationships.map(({ strength, status }) => [strength, status])).toEqual([
      [1, 'active'],
      [2, 'planned'],
      [1, 'active'],
      [1, 'active'],
      [1, 'active'],
    ]);
    expect(relationships[4]?.target).toBe('b');
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('is no step where nothing changes, lists and attributes included', () => {
    const project = open();
    project.commands.editStakeholders(
      new Map([['b', { name: 'B', kind: 'cso', sector: [], attributes: [['__proto__', 'x']] }]]),
    );
    expect(project.snapshot().canUndo).toBe(false);
  });

  it('notes the fields and attributes that a person changed, until the step is undone', () => {
    const project = open();
    project.commands.editStakeholders(
      new Map([
        [
          'b',
          {
            kind: 'ingo',
            country: 'AA',
            attributes: [
              ['__proto__', 'y'],
              ['budget', '3'],
            ],
          },
        ],
      ]),
    );
    expect(project.editedFields().stakeholders).toEqual(
      new Map([['b', new Set(['kind', '@__proto__', '@budget'])]]),
    );
    project.commands.undo();
    expect(project.editedFields().stakeholders).toEqual(new Map());
  });

  it('takes every field in a single edit too, and ignores an empty name', () => {
    const project = open();
    project.commands.editStakeholder('a', { name: ' ', influence: 3 });
    expect(project.snapshot().network.stakeholders[2]).toEqual(actor('a', { influence: 3 }));
  });
});

describe('deleting rows', () => {
  it('takes many actors with their ties in one step', () => {
    const project = open();
    project.commands.deleteStakeholders(['b', '__proto__', 'nobody']);
    expect(ids(project.snapshot().network.stakeholders)).toEqual(['a', '10']);
    expect(ids(project.snapshot().network.relationships)).toEqual(['r4']);
    project.commands.undo();
    expect(project.snapshot().network).toEqual(small);
  });

  it('takes ties one by one', () => {
    const project = open();
    project.commands.deleteRelationships(['constructor', 'r4', 'nothing']);
    expect(ids(project.snapshot().network.relationships)).toEqual(['r2', 'r1', 'r3']);
    project.commands.deleteRelationships(['nothing']);
    project.commands.undo();
    expect(project.snapshot().canUndo).toBe(false);
  });
});
