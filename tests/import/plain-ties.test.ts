import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { file, imported } from './inputs';

const HEADERS = ['source', 'target', 'type', 'strength', 'status', 'from', 'evidence', 'Remark', 'reason'];

const cell = fc.constantFrom(
  ...['Ana', 'ana', 'Boris', 'Vera', '', 'funding', 'Finanzierung', 'guild', '2', '0', '1,5', 'strong'],
  ...['active', 'geplant', '2025-05-03', '3.5.2025', 'Set aside: no', 'a remark that is longer than a dozen'],
);
const row = fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length });
const rows = fc
  .tuple(fc.array(row, { minLength: 1, maxLength: 4 }), fc.array(fc.nat(3), { maxLength: 12 }))
  .map(([some, order]) => [...some, ...order.map((place) => some[place % some.length]!)]);

/** One row a file: nothing is known from an earlier row of the same table, so each is read the long way. */
const apart = (table: readonly (readonly string[])[]) =>
  table.map((cells, i) => file(`${i}.csv`, `${HEADERS.join(';')}\n${cells.join(';')}\n`));
const together = (table: readonly (readonly string[])[]) =>
  file('all.csv', [HEADERS, ...table].map((cells) => cells.join(';')).join('\n'));

describe('rows that say nothing new', () => {
  it('give the same ties as when each is read for the first time', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const actors = file('actors.csv', 'id;name\na;Ana\nb;Boris\nv;Vera\n');
        const one = imported([actors, together(table)]);
        const many = imported([actors, ...apart(table)]);
        expect(one.network).toEqual(many.network);
        const [, all] = one.report.files;
        const each = many.report.files.slice(1);
        for (const key of ['rows_read', 'rows_imported', 'rows_repaired', 'rows_set_aside'] as const) {
          expect(all?.[key]).toBe(each.reduce((sum, report) => sum + report[key], 0));
        }
      }),
    );
  });

  it('are counted where a word is told once for all rows', () => {
    const { report } = imported([
      file('t.csv', `source,target,strength\n${'a,b,strong\nb,c,strong\n'.repeat(3)}`),
    ]);
    const told = report.files[0]?.issues.find(({ code }) => code === 'strength-word');
    expect(told).toMatchObject({ line: 2, message: expect.stringContaining('in 6 rows') });
  });
});
