import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyCell, copyRows } from '../../../../src/app/tables/clipboard/copy';
import { readPasted } from '../../../../src/app/tables/clipboard/pasted-table';
import { planPaste } from '../../../../src/app/tables/clipboard/plan-paste';
import { directoryOf } from '../../../../src/app/tables/directory';
import type { TableName } from '../../../../src/app/tables/row';
import type { PolicyNetwork } from '../../../../src/model/network';
import { checkNetwork } from '../../../../src/model/validation';
import { createProject } from '../../../../src/project';
import { actor, network, tie } from '../../../support/networks';
import { field, fieldsFor } from '../support';

const water = network(
  [
    actor('rw', { name: 'River Watch', kind: 'cso' }),
    actor('mow', { name: 'Ministry of Water', kind: 'government', attributes: [['budget', '9']] }),
    actor('__proto__', { name: 'Odd' }),
  ],
  [tie('r1', 'rw', 'mow', 'advocacy'), tie('r2', 'mow', 'rw', 'funding')],
);

const SHOWN: Readonly<Record<TableName, readonly string[]>> = {
  stakeholders: ['name', 'kind', 'influence'],
  relationships: ['source', 'target', 'type', 'strength'],
};

interface Options {
  readonly at?: { readonly row: number; readonly column: number } | null;
  readonly makeActors?: boolean;
  readonly on?: PolicyNetwork;
}

const plan = (
  table: TableName,
  text: string,
  { at = null, makeActors = false, on = water }: Options = {},
) => {
  const all = on[table];
  const fields = fieldsFor(table, all);
  return planPaste(readPasted(table, fields, text, at === null), {
    table,
    fields,
    shown: SHOWN[table].map((key) => field(table, key)),
    rows: all,
    all,
    directory: directoryOf(on.stakeholders),
    at,
    makeActors,
  });
};

describe('pasting over cells', () => {
  it('goes on from the active cell, and adds the rows beyond the last', () => {
    const done = plan('stakeholders', 'Odd One\tNGO\t3\r\nNew Body\tIGO\t\r\n', {
      at: { row: 2, column: 0 },
    });
    expect(done.edit).toEqual(new Map([['__proto__', { name: 'Odd One', kind: 'cso', influence: 3 }]]));
    expect(done.add).toEqual([actor('', { name: 'New Body', kind: 'igo' })]);
    expect(done.troubles).toEqual([]);
  });

  it('empties where an empty cell is pasted, but never what must be there', () => {
    const done = plan('stakeholders', '\t', { at: { row: 0, column: 0 } });
    expect(done.edit).toEqual(new Map([['rw', { kind: undefined }]]));
    expect(done.troubles).toMatchObject([{ line: 1, problem: 'empty' }]);
  });

  it('empties a direction to that of the type that is pasted beside it', () => {
    const on = network(water.stakeholders, [tie('r1', 'rw', 'mow', 'cooperation')]);
    const shown = ['type', 'direction'].map((key) => field('relationships', key));
    const fields = fieldsFor('relationships', on.relationships);
    const done = planPaste(readPasted('relationships', fields, 'funding\t', false), {
      table: 'relationships',
      fields,
      shown,
      rows: on.relationships,
      all: on.relationships,
      directory: directoryOf(on.stakeholders),
      at: { row: 0, column: 0 },
      makeActors: false,
    });
    expect(done.edit).toEqual(new Map([['r1', { type: 'funding', direction: 'directed' }]]));
  });

  it('changes nothing where the cells hold it already', () => {
    expect(plan('stakeholders', 'River Watch\tCSO', { at: { row: 0, column: 0 } }).edit.size).toBe(0);
  });

  it('tells what is not understood, and takes the rest of the row', () => {
    const done = plan('stakeholders', 'cso\tmany\tx', { at: { row: 1, column: 1 } });
    expect(done.edit).toEqual(new Map([['mow', { kind: 'cso' }]]));
    expect(done.troubles.map(({ problem, text }) => [problem, text])).toEqual([
      ['no-column', 'x'],
      ['number', 'many'],
    ]);
  });

  it('reads quotation marks as spreadsheets write them, and loses no row over a stray one', () => {
    const cellsOf = (text: string) =>
      readPasted('stakeholders', [], text, false).rows.map(({ line, cells }) => [line, ...cells]);
    expect(cellsOf('"Two\nlines"')).toEqual([[1, 'Two\nlines']]);
    expect(cellsOf('"a\nb"\tc\n\nd\te\n')).toEqual([
      [1, 'a\nb', 'c'],
      [3, ''],
      [4, 'd', 'e'],
    ]);
    expect(cellsOf('"Green" party\tNGO\nC\tD\n"E" x\tF')).toEqual([
      [1, '"Green" party', 'NGO'],
      [2, 'C', 'D'],
      [3, '"E" x', 'F'],
    ]);
    expect(cellsOf('5" pipe\nx, y; z')).toEqual([
      [1, '5" pipe'],
      [2, 'x, y; z'],
    ]);
  });

  it('adds no row that lacks a name or an end', () => {
    const done = plan('stakeholders', 'cso\nigo', { at: { row: 2, column: 1 } });
    expect(done.add).toEqual([]);
    expect(done.troubles).toMatchObject([{ line: 2, problem: 'row-incomplete', text: 'igo' }]);
  });
});

describe('pasting a table with a header', () => {
  it('finds the rows by id or name, in any language, and leaves alone what is empty', () => {
    const done = plan(
      'stakeholders',
      'Nom\tid\tType d’acteur\tbudget\tNote\nriver watch\t\t\t\tgood\n\tmow\t\t12\t\nBrand New\tbn\tNGO\t\t\n',
    );
    expect(done.edit).toEqual(
      new Map([
        ['rw', { name: 'river watch', attributes: [['Note', 'good']] }],
        ['mow', { attributes: [['budget', '12']] }],
      ]),
    );
    expect(done.add).toMatchObject([{ id: 'bn', name: 'Brand New' }]);
    expect(done.newColumns.map(({ label }) => label)).toContain('Note');
  });

  it('makes ties, with the direction of their type, and the actors that nobody has entered', () => {
    const text = 'source,target,type\nRiver Watch,New Donor,funding\nnew donor,mow,cooperation\n';
    const done = plan('relationships', text, { makeActors: true });
    expect(done.actors).toEqual([actor('new-donor', { name: 'New Donor' })]);
    expect(done.add).toEqual([
      tie('', 'rw', 'new-donor', 'funding'),
      tie('', 'new-donor', 'mow', 'cooperation', { direction: 'mutual' }),
    ]);
    expect(plan('relationships', text).troubles.map(({ problem }) => problem)).toEqual(['actor', 'actor']);
  });

  it('changes ties by their id', () => {
    const done = plan('relationships', 'id\tstrength\nr2\t4\nr1\tnone\n');
    expect(done.edit).toEqual(new Map([['r2', { strength: 4 }]]));
    expect(done.troubles).toMatchObject([{ line: 3, problem: 'strength' }]);
  });

  it('takes two lines about one row together', () => {
    const done = plan('stakeholders', 'id\tkind\tinfluence\nrw\tingo\t\nrw\t\t2\n');
    expect(done.edit).toEqual(new Map([['rw', { kind: 'ingo', influence: 2 }]]));
  });
});

describe('copying', () => {
  const directory = directoryOf(water.stakeholders);
  it('writes a header and the rows, and defuses formulas', () => {
    const rows = [
      actor('a', { name: '=1+1', kind: 'cso' }),
      actor('b', { name: 'With\ttab', influence: -0 }),
    ];
    const fields = ['name', 'kind'].map((key) => field('stakeholders', key));
    expect(copyRows(fields, rows, directory)).toBe('name\tkind\n"\'=1+1"\tcso\n"With\ttab"\t');
    expect(copyCell(field('relationships', 'source'), water.relationships[0]!, directory)).toBe(
      'River Watch',
    );
  });

  it('writes one cell so that it is pasted as it was', () => {
    const name = field('stakeholders', 'name');
    for (const text of ['The "Group"', '"All" of it', 'Two\nlines', '=1+1', 'a\tb', 'x, y; z']) {
      const copied = copyCell(name, actor('a', { name: text }), directory);
      expect(plan('stakeholders', copied, { at: { row: 0, column: 0 } }).edit).toEqual(
        new Map([['rw', { name: text }]]),
      );
    }
  });
});

const word = fc.constantFrom(
  'River Watch',
  'mow',
  'NGO',
  '',
  '3',
  '-1',
  'x',
  '__proto__',
  'funding',
  '2025',
  '\t',
  '"',
  '=1',
);
const anyText = fc
  .array(
    fc.array(word, { maxLength: 5 }).map((cells) => cells.join('\t')),
    { maxLength: 5 },
  )
  .chain((lines) =>
    fc
      .constantFrom(
        '',
        'name\tkind\tinfluence\tnew\n',
        'source\ttarget\ttype\tstrength\n',
        'id\tname\tposition\n',
      )
      .map((header) => header + lines.join('\n')),
  );

describe('anything pasted anywhere', () => {
  it('leaves a valid network in one step, and every row of the plan is taken', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<TableName>('stakeholders', 'relationships'),
        anyText,
        fc.option(fc.record({ row: fc.nat({ max: 1 }), column: fc.nat({ max: 2 }) })),
        fc.boolean(),
        (table, text, at, makeActors) => {
          const done = plan(table, text, { at, makeActors });
          const project = createProject('p', { name: 'P', network: water, report: null });
          const changes = { add: done.add, edit: done.edit } as never;
          const added = project.commands.changeRows({
            stakeholders: { add: done.actors },
            ...{ [table]: table === 'stakeholders' ? changes : undefined },
            relationships: table === 'relationships' ? changes : undefined,
          });
          expect([...added.stakeholders, ...added.relationships]).not.toContain(null);
          const check = checkNetwork(project.snapshot().network);
          expect(check.ok ? [] : check.problems).toEqual([]);
          for (const [id, patch] of done.edit) {
            const row = project.snapshot().network[table].find((one) => one.id === id);
            expect(row).toMatchObject(JSON.parse(JSON.stringify(patch)) as object);
          }
          if (project.snapshot().canUndo) project.commands.undo();
          expect(project.snapshot().network).toEqual(water);
          expect(project.snapshot().canUndo).toBe(false);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('changes nothing where a copy of the table is pasted over it', () => {
    for (const table of ['stakeholders', 'relationships'] as const) {
      const fields = fieldsFor(table, water[table]);
      const text = copyRows(fields, water[table], directoryOf(water.stakeholders));
      const done = plan(table, text);
      expect([done.add, done.edit.size, done.troubles, done.newColumns]).toEqual([[], 0, [], []]);
    }
  });
});
