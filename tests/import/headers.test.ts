import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/import/columns/headers';
import { RELATIONSHIP_SYNONYMS } from '../../src/import/columns/relationship-synonyms';
import { STAKEHOLDER_SYNONYMS } from '../../src/import/columns/stakeholder-synonyms';
import type { TableRole } from '../../src/import/report';
import { headerKey } from '../../src/import/text';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../src/model/columns';

const columnsOf = (role: TableRole, ...headers: string[]) =>
  matchColumns(role, headers).columns.map(({ column }) => column);

describe('matchColumns', () => {
  it('knows every column by its own name', () => {
    for (const [role, columns] of [
      ['stakeholders', STAKEHOLDER_COLUMNS],
      ['relationships', RELATIONSHIP_COLUMNS],
    ] as const) {
      const keys = columns.map(({ key }) => key);
      const matched = matchColumns(role, keys);
      expect(matched.columns.map(({ column }) => column)).toEqual(keys);
      expect(new Set(matched.columns.map(({ reason }) => reason))).toEqual(new Set(['same name']));
      expect(matched.attributes).toEqual([]);
    }
  });

  it('has no synonym twice', () => {
    for (const table of [STAKEHOLDER_SYNONYMS, RELATIONSHIP_SYNONYMS]) {
      const keys = Object.entries(table).flatMap(([key, words]) => [key, ...words].map(headerKey));
      expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    }
  });

  it('forgets case, spaces, underscores, hyphens, dots and brackets', () => {
    expect(
      columnsOf('stakeholders', ' NAME', 'As-Of', 'added.by', 'Contact Person', 'Influence (0-10)'),
    ).toEqual(['name', 'as_of', 'added_by', 'contact_person', 'influence']);
  });

  it('knows synonyms, each in its own table', () => {
    expect(columnsOf('stakeholders', 'Organization', 'Type', 'Source')).toEqual(['name', 'kind', 'source']);
    expect(columnsOf('relationships', 'Actor 1', 'actor_2', 'Kind', 'Weight', 'URL')).toEqual([
      'source',
      'target',
      'type',
      'strength',
      'evidence',
    ]);
  });

  it('reads from and to as dates beside source and target, and as ends where there are none', () => {
    expect(columnsOf('relationships', 'source', 'target', 'from', 'to')).toEqual([
      'source',
      'target',
      'from',
      'to',
    ]);
    expect(columnsOf('relationships', 'ego', 'alter', 'start', 'end')).toEqual([
      'source',
      'target',
      'from',
      'to',
    ]);
    expect(columnsOf('relationships', 'From', 'To', 'start date')).toEqual(['source', 'target', 'from']);
    expect(columnsOf('relationships', 'start', 'end')).toEqual(['source', 'target']);
    expect(columnsOf('relationships', 'from', 'to', 'source')).toEqual(['source', 'target', 'evidence']);
    expect(columnsOf('relationships', 'from', 'to', 'source', 'evidence')).toEqual([
      'source',
      'target',
      null,
      'evidence',
    ]);
    expect(columnsOf('relationships', 'sender', 'to')).toEqual(['source', 'target']);
    expect(columnsOf('relationships', 'from', 'receiver')).toEqual(['source', 'target']);
  });

  it('lets the exact name win, and keeps the other as an attribute with a note', () => {
    const matched = matchColumns('stakeholders', ['Organisation', 'Name', 'name', 'label']);
    expect(matched.columns.map(({ column }) => column)).toEqual([null, null, 'name', null]);
    expect(matched.attributes.map(({ name }) => name)).toEqual(['Organisation', 'Name', 'label']);
    expect(matched.notes.map(({ code }) => code)).toEqual([
      'column-claimed',
      'column-claimed',
      'column-claimed',
    ]);
    expect(columnsOf('stakeholders', 'Actor', 'Label')).toEqual(['name', null]);
  });

  it('names columns that stand there twice, or have no header', () => {
    const matched = matchColumns('stakeholders', [
      'name',
      'x',
      'x',
      'x',
      '',
      'name',
      'x (2)',
      'column 5',
      '',
    ]);
    expect(matched.attributes.map(({ name }) => name)).toEqual([
      'x',
      'x (3)',
      'x (4)',
      'column 5 (2)',
      'name (2)',
      'x (2)',
      'column 5',
      'column 9',
    ]);
    expect(matched.notes.map(({ code }) => code)).toEqual([
      'header-repeated',
      'header-repeated',
      'header-repeated',
      'header-empty',
    ]);
  });

  it('joins personal columns, so that none becomes an attribute', () => {
    const matched = matchColumns('stakeholders', ['name', 'E-mail', 'Phone', 'contact_details']);
    expect(matched.columns.map(({ column }) => column)).toEqual([
      'name',
      'contact_details',
      'contact_details',
      'contact_details',
    ]);
    expect(matched.attributes).toEqual([]);
  });

  it('sees personal data also in numbered and repeated columns', () => {
    const headers = ['name', 'Phone 1', 'Phone 2', 'email', 'email', 'Contact (chair)', 'contact person 2'];
    const matched = matchColumns('stakeholders', headers);
    expect(matched.attributes).toEqual([]);
    expect(matched.columns.map(({ column }) => column)).toEqual([
      'name',
      ...new Array<string>(4).fill('contact_details'),
      'contact_person',
      'contact_person',
    ]);
    expect(matched.notes.map(({ code }) => code)).toEqual(new Array(4).fill('columns-joined'));
  });

  it('keeps hostile headers as attributes', () => {
    const headers = ['name', '__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    expect(matchColumns('stakeholders', headers).attributes.map(({ name }) => name)).toEqual(
      headers.slice(1),
    );
  });

  it('gives every column a reason', () => {
    const matched = matchColumns('relationships', ['source', 'to', 'x', 'x', '', 'Weight (1-5)', 'weight']);
    expect(matched.columns.map(({ reason }) => reason)).toEqual([
      'same name',
      'a synonym of target',
      'an extra column: kept as an attribute',
      'repeats an earlier header: kept as “x (2)”',
      'no header: kept as “column 5”',
      '“weight” is already read as strength',
      'a synonym of strength',
    ]);
  });
});
