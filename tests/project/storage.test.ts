import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { ImportReport } from '../../src/import/report';
import { createProject, createProjectInSteps, eraseProject, openProject } from '../../src/project';
import { writeDocument } from '../../src/project/document';
import { actor, small, tie } from './networks';

const PREFIX = 'policy-network-mapper:project:';

const report: ImportReport = {
  files: [
    {
      file: 'ties.csv',
      role: 'relationships',
      encoding: 'utf-8',
      delimiter: ';',
      headers: ['source', '__proto__'],
      columns: [{ header: 'source', column: 'source', reason: 'same name' }],
      rows_read: 2,
      rows_imported: 1,
      rows_repaired: 0,
      rows_set_aside: 1,
      issues: [
        {
          file: 'ties.csv',
          line: 3,
          column: 'target',
          value: null,
          code: 'end-missing',
          severity: 'set-aside',
          message: 'No target.',
        },
      ],
      set_aside: [{ line: 3, cells: ['a', ''], reason: 'No target.' }],
    },
  ],
  created_actors: ['a'],
};

/** Put updates into a project's database as they are. */
const store = (id: string, updates: readonly unknown[]) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(`${PREFIX}${id}`);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('updates', { autoIncrement: true });
      request.result.createObjectStore('custom');
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const write = request.result.transaction('updates', 'readwrite');
      for (const update of updates) write.objectStore('updates').add(update);
      write.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

const stored = async (id: string) => {
  const outcome = await openProject(id);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.project;
};

afterEach(() => vi.restoreAllMocks());

describe('a stored project', () => {
  it('comes back with everything, and with what was edited and undone', async () => {
    const memory = {
      words: [{ field: 'kind' as const, word: 'NVO', means: 'cso' }],
      columns: [{ header: '__proto__', column: null }],
      duplicates: [{ keep: 'a', gone: 'b', merge: false }],
    };
    const project = createProject('one', { name: 'Water', network: small, report, memory });
    project.commands.deleteStakeholder('b');
    project.commands.undo();
    project.commands.editStakeholder('a', { name: 'River Watch' });
    project.commands.deleteRelationship('r4');
    const before = project.snapshot();
    const edited = project.editedFields();
    await project.close();

    const again = await stored('one');
    expect(again.snapshot().memory).toEqual(memory);
    expect(again.editedFields()).toEqual(edited);
    expect(edited.stakeholders).toEqual(new Map([['a', new Set(['name'])]]));
    expect(again.snapshot()).toEqual({ ...before, canUndo: false, canRedo: false, storage: 'kept' });
    expect(JSON.stringify(again.snapshot().network)).toBe(JSON.stringify(before.network));
    again.commands.renameProject('Rivers');
    await again.close();
    expect((await stored('one')).snapshot().name).toBe('Rivers');
  });

  it('is the same when it was written in steps', async () => {
    const network = {
      stakeholders: Array.from({ length: 2_500 }, (_, i) => actor(`a${i}`)),
      relationships: Array.from({ length: 1_700 }, (_, i) => tie(`t${i}`, `a${i}`, `a${i + 1}`)),
    };
    const content = { name: 'Large', network, report };
    const told: number[] = [];
    const inSteps = await createProjectInSteps('steps', content, (share) => told.push(share));
    expect(inSteps.snapshot()).toEqual(createProject('at-once', content).snapshot());
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(inSteps.snapshot().canUndo).toBe(false);
    inSteps.commands.deleteStakeholder('a2');
    inSteps.commands.undo();
    expect(inSteps.snapshot().network).toEqual(network);
    await inSteps.close();
    expect((await stored('steps')).snapshot().network).toEqual(network);
  });

  it('is none when the writing broke off half-way', async () => {
    const doc = new Y.Doc();
    const writing = writeDocument(doc, { name: 'Half', network: small, report: null });
    writing.next();
    await store('half', [Y.encodeStateAsUpdate(doc)]);
    expect(await openProject('half')).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('does not grow when it is opened', async () => {
    await createProject('grow', { name: 'G', network: small, report: null }).close();
    const size = () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open(`${PREFIX}grow`);
        request.onsuccess = () => {
          const all = request.result.transaction('updates').objectStore('updates').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve((all.result as Uint8Array[]).reduce((sum, update) => sum + update.length, 0));
          };
        };
      });
    const before = await size();
    for (let i = 0; i < 5; i++) await (await stored('grow')).close();
    expect(await size()).toBeLessThan(before + 50);
  });

  it('is missing when it was never stored, and leaves no empty database behind', async () => {
    expect(await openProject('nothing')).toEqual({ ok: false, reason: 'missing', problems: [] });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`${PREFIX}nothing`);
  });

  it('is gone once it is deleted', async () => {
    await createProject('gone', { name: 'G', network: small, report: null }).close();
    await eraseProject('gone');
    expect(await openProject('gone')).toMatchObject({ ok: false, reason: 'missing' });
    await eraseProject('gone');
  });

  it('is one of two when two windows edited it', async () => {
    await createProject('two', { name: 'T', network: small, report: null }).close();
    const [left, right] = [await stored('two'), await stored('two')];
    left.commands.deleteStakeholder('b');
    right.commands.editRelationship('r2', { type: 'pressure' });
    right.commands.editStakeholder('a', { name: 'Edited' });
    await Promise.all([left.close(), right.close()]);
    const { network } = (await stored('two')).snapshot();
    // The tie that the right window edited lost an end in the left one.
    expect(network.stakeholders.map(({ name }) => name)).toEqual(['__PROTO__', 'Edited', '10']);
    expect(network.relationships.map(({ id }) => id)).toEqual(['constructor', 'r4']);
  });
});

describe('a store that is not in order', () => {
  it('is unreadable when the bytes are no document', async () => {
    await store('bytes', [new Uint8Array([255, 1, 2, 3, 255, 255])]);
    expect(await openProject('bytes')).toMatchObject({ ok: false, reason: 'unreadable' });
    await store('text', ['hello']);
    expect(await openProject('text')).toMatchObject({ ok: false, reason: 'unreadable' });
  });

  it('is missing when the database is empty', async () => {
    await store('empty', []);
    expect(await openProject('empty')).toMatchObject({ ok: false, reason: 'missing' });
  });

  const broken = async (id: string, change: (doc: Y.Doc) => void) => {
    const doc = new Y.Doc();
    change(doc);
    await store(id, [Y.encodeStateAsUpdate(doc)]);
    return openProject(id);
  };

  it('is unreadable when it is another document, with a sentence', async () => {
    const outcome = await broken('other', (doc) => doc.getMap('meta').set('title', 'x'));
    expect(outcome).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(outcome.ok ? [] : outcome.problems).toHaveLength(1);
  });

  it('is unreadable when a row is none', async () => {
    const rows = [[0], [0, null], ['0', actor('a')], [0, actor('b')], {}, null].map((row) =>
      JSON.stringify(row),
    );
    for (const [i, row] of [7, 'x', [0, actor('a')], ...rows].entries()) {
      const outcome = await broken(`row-${i}`, (doc) => {
        doc.getMap('meta').set('layout', 1);
        doc.getMap('stakeholders').set('a', row);
      });
      expect(outcome).toMatchObject({ ok: false, reason: 'unreadable' });
    }
  });

  it('is unreadable when a row has a wrong value', async () => {
    const outcome = await broken('strength', (doc) => {
      doc.getMap('meta').set('layout', 1);
      doc.getMap('stakeholders').set('a', JSON.stringify([0, actor('a')]));
      doc.getMap('relationships').set('t', JSON.stringify([0, tie('t', 'a', 'a', { strength: -1 })]));
    });
    expect(outcome).toMatchObject({ ok: false, reason: 'unreadable' });
    expect(outcome.ok ? '' : outcome.problems.join()).toContain('strength');
  });

  it('does without an import report that is none', async () => {
    const outcome = await broken('report', (doc) => {
      doc.getMap('meta').set('layout', 1);
      doc.getMap('meta').set('report', { files: 'many' });
      doc.getMap('stakeholders').set('a', JSON.stringify([0, actor('a')]));
    });
    expect(outcome.ok ? outcome.project.snapshot() : null).toMatchObject({ report: null, name: '' });
  });
});

describe('a browser that does not store', () => {
  it('is told when the database cannot be opened', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const project = createProject('denied', { name: 'D', network: small, report: null });
    await project.flush();
    expect(project.snapshot().storage).toBe('memory');
    expect(await openProject('denied')).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  it('is told when the project is deleted elsewhere, and the work goes on', async () => {
    const project = createProject('elsewhere', { name: 'E', network: small, report: null });
    await project.flush();
    expect(project.snapshot().storage).toBe('kept');
    await eraseProject('elsewhere');
    expect(project.snapshot().storage).toBe('failing');
    project.commands.deleteRelationship('r4');
    expect(project.snapshot().network.relationships).toHaveLength(4);
    await project.close();
  });

  it('is told when a write fails', async () => {
    const requests = vi.spyOn(indexedDB, 'open');
    const project = createProject('full', { name: 'F', network: small, report: null });
    await project.flush();
    expect(project.snapshot().storage).toBe('kept');
    const database = requests.mock.results.at(-1)?.value.result as IDBDatabase;
    database.transaction('updates', 'readwrite').abort();
    await vi.waitFor(() => expect(project.snapshot().storage).toBe('failing'));
    project.commands.deleteRelationship('r4');
    expect(project.snapshot().network.relationships).toHaveLength(4);
  });
});
