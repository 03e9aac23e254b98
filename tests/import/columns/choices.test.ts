import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '../../../src/import/choices';
import { matchColumns } from '../../../src/import/columns/headers';
import { codesOf, file, imported, issueOf } from '../inputs';

describe('chosen columns', () => {
  it('win over everything else, but for case and spaces', () => {
    const matched = matchColumns('stakeholders', ['name', 'Title', 'Ngo type'], {
      choices: [
        { header: ' TITLE', column: 'name' },
        { header: 'Ngo type', column: 'kind' },
      ],
    });
    expect(matched.columns).toEqual([
      { header: 'name', column: null, reason: '“Title” is already read as name' },
      { header: 'Title', column: 'name', reason: 'as you chose' },
      { header: 'Ngo type', column: 'kind', reason: 'as you chose' },
    ]);
  });

  it('keep a column as an attribute, and say so where it is personal', () => {
    const matched = matchColumns('stakeholders', ['name', 'kind', 'Phone'], {
      choices: [
        { header: 'kind', column: null },
        { header: 'Phone', column: null },
      ],
    });
    expect(matched.attributes.map(({ name }) => name)).toEqual(['kind', 'Phone']);
    expect(matched.columns[1]!.reason).toBe('kept as an attribute, as you chose');
    expect(matched.notes.map(({ code, column }) => [code, column])).toEqual([['personal-kept', 'Phone']]);
  });

  it('count only for the role that has the column; of two on one header, the first', () => {
    const choices = [
      { header: 'Vrsta', column: 'type' },
      { header: 'Vrsta', column: 'kind' },
      { header: 'Vrsta', column: 'level' },
      { header: 'x', column: '__proto__' },
    ];
    expect(
      matchColumns('stakeholders', ['Vrsta', 'x'], { choices }).columns.map(({ column }) => column),
    ).toEqual(['kind', null]);
    expect(matchColumns('relationships', ['Vrsta'], { choices }).columns[0]!.column).toBe('type');
  });

  it('make a table that nobody knows one of ties', () => {
    const ties = file('t.csv', 'Foo,Bar\nA,B', {
      columns: [
        { header: 'Foo', column: 'source' },
        { header: 'Bar', column: 'target' },
      ],
    });
    expect(imported([ties]).network.relationships).toMatchObject([{ source: 'a', target: 'b' }]);
  });

  it('of a file go before those that are remembered', () => {
    const memory = { ...EMPTY_MEMORY, columns: [{ header: 'x', column: 'sector' }] };
    const table = (columns: readonly { header: string; column: string | null }[] = []) =>
      imported([file('t.csv', 'name,x\nA,water', { columns })], { memory }).network.stakeholders[0];
    expect(table()).toMatchObject({ sector: ['water'] });
    expect(table([{ header: 'x', column: null }])).toMatchObject({ attributes: [['x', 'water']] });
  });

  it('take hostile headers', () => {
    const headers = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    for (const header of headers) {
      const { network, report } = imported([
        file('t.csv', `${headers.join(',')}\nA,B,C,D`, { columns: [{ header, column: 'name' }] }),
      ]);
      expect(network.stakeholders[0]!.name).toBe('ABCD'[headers.indexOf(header)]);
      expect(report.files[0]!.columns.filter(({ column }) => column === 'name')).toHaveLength(1);
      expect(network.stakeholders[0]!.attributes).toHaveLength(3);
    }
  });

  it('never throw, and fill no column of the model twice', () => {
    const header = fc.constantFrom('name', 'x', 'Naziv', '', '__proto__', 'phone', 'email');
    const column = fc.constantFrom('name', 'kind', 'source', 'contact_details', 'nonsense', null);
    fc.assert(
      fc.property(
        fc.array(header, { maxLength: 6 }),
        fc.array(fc.record({ header, column }), { maxLength: 6 }),
        fc.constantFrom('stakeholders' as const, 'relationships' as const),
        (headers, choices, role) => {
          const { columns, fields, attributes } = matchColumns(role, headers, { choices });
          expect(columns.map((one) => one.header)).toEqual(headers);
          expect(fields.length + attributes.length).toBe(headers.length);
          const plain = fields.map((one) => one.column).filter((one) => !one.startsWith('contact'));
          expect(new Set(plain).size).toBe(plain.length);
          expect(new Set(attributes.map(({ name }) => name)).size).toBe(attributes.length);
        },
      ),
    );
  });
});

describe('what is said of a header', () => {
  it('names the column that was chosen', () => {
    const { report } = imported([
      file('t.csv', 'Organisation,label\nA,B', { columns: [{ header: 'label', column: 'name' }] }),
    ]);
    expect(codesOf(report.files[0]!)).toEqual(['column-claimed']);
    expect(issueOf(report.files[0]!, 'column-claimed').message).toContain('“label” is read as name');
  });
});
