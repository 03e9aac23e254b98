import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import {
  choiceOf,
  columnOf,
  isChangeable,
  isForMany,
  optionsFor,
  withChosen,
} from '../../../src/app/import-review/tables/column-options';
import { reviewTable } from '../../../src/app/worker/review-table';
import { importFiles } from '../../../src/import';
import { isColumnOf } from '../../../src/import/columns/claims';

const t = ((key: string, values?: { type: string }) => values?.type ?? key) as unknown as TFunction<
  'importReview',
  'file'
>;

const tableOf = async (text: string) => {
  const outcome = await importFiles([{ name: 'a.csv', bytes: new TextEncoder().encode(text) }]);
  return reviewTable(outcome.previews[0]!);
};

const valuesFor = (table: Awaited<ReturnType<typeof tableOf>>, at: number) =>
  optionsFor(table, table.columns[at]!, t)
    .flatMap(({ options }) => options)
    .map(({ value }) => value);

describe('what a column can be said to be', () => {
  it.each([
    ['actors', 'name,kind\nA,cso\n'],
    ['ties', 'source,target,type\na,b,funding\n'],
    ['ties without a type', 'source,target\na,b\n'],
    ['a Net-Map table', 'source,target,Funding,Gossip\na,b,x,x\n'],
    ['a matrix', ',A,B\nA,0,1\nB,1,0\n'],
  ])('%s: only what the import takes, each once, and what it is now', async (_, text) => {
    const table = await tableOf(text);
    for (const [at, match] of table.columns.entries()) {
      if (!isChangeable(table, match)) continue;
      const values = valuesFor(table, at);
      expect(new Set(values).size).toBe(values.length);
      expect(values).toContain(choiceOf(match));
      for (const column of values.map(columnOf)) {
        expect(column === null || isColumnOf(table.role!, column)).toBe(true);
      }
    }
  });

  it('are types of ties, and its own header, where no column says the type', async () => {
    const netMap = await tableOf('source,target,Funding,__proto__\na,b,x,x\n');
    expect(valuesFor(netMap, 3)).toContain('type:__proto__');
    expect(valuesFor(netMap, 2)).not.toContain('type:Funding');
    const typed = await tableOf('source,target,type,x\na,b,funding,1\n');
    expect(valuesFor(typed, 3).some((value) => value.startsWith('type:'))).toBe(false);
  });

  it('is one column of the model, but of ties and actors many', () => {
    expect(isForMany({ shape: 'table' }, 'type')).toBe(false);
    expect(isForMany({ shape: 'net-map' }, 'type:funding')).toBe(true);
    expect(isForMany({ shape: 'matrix' }, 'target')).toBe(true);
    expect(isForMany({ shape: 'matrix' }, 'source')).toBe(false);
  });

  it('is nothing for labels of a matrix, made-up headers and tables of no known role', async () => {
    const matrix = await tableOf('actor,A,B\nA,0,1\nB,1,0\n');
    expect(matrix.columns.map((match) => isChangeable(matrix, match))).toEqual([false, true, true]);
    const bare = await tableOf('A,B\nB,C\n');
    expect(bare.columns.some((match) => isChangeable(bare, match))).toBe(false);
    const unknown = await tableOf('Foo,Bar\nA,B\n');
    expect(unknown.columns.some((match) => isChangeable(unknown, match))).toBe(false);
    const said = withChosen(unknown, {
      role: 'relationships',
      columns: [{ header: 'Foo', column: 'source' }],
    });
    expect(said.columns.map((match) => [isChangeable(said, match), match.column])).toEqual([
      [true, 'source'],
      [true, null],
    ]);
  });
});
