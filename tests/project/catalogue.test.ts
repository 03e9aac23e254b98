import { describe, expect, it } from 'vitest';
import { type CatalogueEntry, forgetProject, listProjects, rememberProject } from '../../src/project';

const memory = (text: string | null = null) => ({
  text,
  getItem() {
    return this.text;
  },
  setItem(_: string, value: string) {
    this.text = value;
  },
});

const entry = (id: string, more: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  id,
  name: `Project ${id}`,
  actors: 3,
  ties: 2,
  sample: null,
  edited: false,
  ...more,
});

describe('the catalogue of stored projects', () => {
  it('lists the one remembered last first, each once', () => {
    const store = memory();
    rememberProject(entry('a'), store);
    rememberProject(entry('b', { sample: 'textbook' }), store);
    rememberProject(entry('a', { edited: true }), store);
    expect(listProjects(store)).toEqual([entry('a', { edited: true }), entry('b', { sample: 'textbook' })]);
  });

  it('forgets', () => {
    const store = memory();
    rememberProject(entry('a'), store);
    forgetProject('a', store);
    forgetProject('b', store);
    expect(listProjects(store)).toEqual([]);
  });

  it('passes over what is no entry', () => {
    expect(listProjects(memory('no json'))).toEqual([]);
    expect(listProjects(memory('{"id":"a"}'))).toEqual([]);
    expect(
      listProjects(memory(JSON.stringify([null, 3, { id: '' }, { ...entry('x'), ties: '2' }, entry('a')]))),
    ).toEqual([entry('a')]);
  });

  it('does without a store, or with one that refuses', () => {
    const refusing = {
      getItem: () => {
        throw new Error('refused');
      },
      setItem: () => {
        throw new Error('refused');
      },
    };
    for (const store of [null, refusing]) {
      rememberProject(entry('a'), store);
      forgetProject('a', store);
      expect(listProjects(store)).toEqual([]);
    }
  });
});
