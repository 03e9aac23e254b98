import { describe, expect, it } from 'vitest';
import { createProject } from '../../src/project';
import { decodeView, readView } from '../../src/project/view-rows';
import { asViewState } from '../../src/project/view-shape';
import { FIRST_VIEW, type ViewState } from '../../src/project/view-state';
import { small } from './networks';

const narrow: ViewState = {
  ...FIRST_VIEW,
  layout: { kind: 'rings', ringsBy: 'degree', groupsBy: 'country' },
  filters: [
    {
      rows: 'stakeholders',
      field: '__proto__',
      extra: true,
      test: { is: 'one-of', values: ['constructor', null] },
    },
    { rows: 'relationships', field: 'strength', extra: false, test: { is: 'between', from: 1, to: null } },
    { rows: 'relationships', field: 'from', extra: false, test: { is: 'during', from: null, to: '2024' } },
    { rows: 'stakeholders', field: 'name', extra: false, test: { is: 'contains', text: 'watch' } },
  ],
  hidden: ['__proto__'],
  around: { actors: ['a', '10'], steps: 2 },
  path: { from: 'a', to: 'b', along: 'either' },
  layers: { hulls: 'community', badges: true, names: 'all' },
};

const open = () => createProject('test', { name: 'Water', network: small, report: null });

describe('the view of a stored project', () => {
  it('comes back as it was', () => {
    expect(asViewState(JSON.parse(JSON.stringify(narrow)))).toEqual(narrow);
    expect(readView(JSON.stringify(narrow))).toEqual(narrow);
  });

  it('is the first one where nothing, or no view, is stored', () => {
    const wrong = [
      { ...narrow, around: { actors: ['a'], steps: 4 } },
      { ...narrow, filters: [{ ...narrow.filters[0], test: { is: 'like' } }] },
      { ...narrow, layout: { ...narrow.layout, kind: 'spiral' } },
      { ...narrow, hidden: [1] },
      [],
      null,
    ];
    for (const view of wrong) expect(readView(JSON.stringify(view))).toBe(FIRST_VIEW);
    for (const stored of [undefined, 7, '', '{']) expect(readView(stored)).toBe(FIRST_VIEW);
  });

  it('shares the parts that are as before', () => {
    const next = readView(JSON.stringify({ ...narrow, hidden: [] }), narrow);
    expect(next.hidden).toEqual([]);
    for (const part of ['layout', 'filters', 'around', 'path', 'layers'] as const) {
      expect(next[part]).toBe(narrow[part]);
    }
  });
});

describe('the view of an open project', () => {
  it('is kept without a step', () => {
    const project = open();
    expect(project.snapshot().view).toEqual(FIRST_VIEW);
    project.commands.keepView(narrow);
    expect(project.snapshot()).toMatchObject({ view: narrow, canUndo: false });
    const before = project.snapshot();
    project.commands.keepView({ ...narrow });
    expect(project.snapshot()).toBe(before);
  });
});

describe('saved views', () => {
  const names = (project: ReturnType<typeof open>) =>
    project.snapshot().savedViews.map(({ name, view }) => `${name}: ${view.layout.kind}`);

  it('are saved, overwritten, renamed and deleted, each a step', () => {
    const project = open();
    project.commands.saveView('  Money ', narrow);
    project.commands.saveView('All', FIRST_VIEW);
    expect(names(project)).toEqual(['All: force', 'Money: rings']);
    project.commands.saveView('All', narrow);
    expect(names(project)).toEqual(['All: rings', 'Money: rings']);
    const money = project.snapshot().savedViews[1]!.id;
    project.commands.renameView(money, ' Aid ');
    expect(names(project)).toEqual(['Aid: rings', 'All: rings']);
    project.commands.deleteView(money);
    expect(names(project)).toEqual(['All: rings']);
    for (let i = 0; i < 3; i++) project.commands.undo();
    expect(names(project)).toEqual(['All: force', 'Money: rings']);
    project.commands.redo();
    expect(names(project)).toEqual(['All: rings', 'Money: rings']);
  });

  it('have a name, and are no step where nothing changes', () => {
    const project = open();
    project.commands.saveView('   ', narrow);
    project.commands.renameView('gone', 'New');
    project.commands.deleteView('gone');
    expect(project.snapshot()).toMatchObject({ savedViews: [], canUndo: false });
  });

  it('are read only where they are views', () => {
    expect(decodeView(JSON.stringify({ id: 'v1', name: 'Money', view: narrow }))).toEqual({
      id: 'v1',
      name: 'Money',
      view: narrow,
    });
    for (const text of ['{}', '[]', 'x', JSON.stringify({ id: 'v1', name: 'Money', view: {} })]) {
      expect(decodeView(text)).toBeNull();
    }
    expect(decodeView(undefined)).toBeNull();
  });
});
