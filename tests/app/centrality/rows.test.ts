import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/analysis/analyse';
import { METRICS } from '../../../src/analysis/metrics';
import { columnSpecs, compareValues } from '../../../src/app/centrality/column-specs';
import { COLUMN_GROUPS, METRIC_GROUP, USUAL_COLUMNS } from '../../../src/app/centrality/columns';
import { copyText } from '../../../src/app/centrality/copy';
import { filterRows, largestOf, metricOf, rowsOf } from '../../../src/app/centrality/rows';
import { FIRST_SORT, storedColumns, storedSorting } from '../../../src/app/centrality/stored';
import { actor, network, tie } from '../../support/networks';

/** A star: the hub joins three of different kinds, and one actor has no tie. */
const STAR = network(
  [
    actor('hub', { name: '=Hub', kind: 'network' }),
    actor('a', { name: 'Ärzte', kind: 'cso', country: 'RS' }),
    actor('b', { name: 'Ministry', kind: 'government', country: 'RS' }),
    actor('__proto__', { name: 'Zeitung', kind: 'media', country: 'AT' }),
    actor('lone', { name: 'Lone' }),
  ],
  [
    tie('r1', 'hub', 'a', 'cooperation'),
    tie('r2', 'hub', 'b', 'cooperation', { strength: 2.5 }),
    tie('r3', 'hub', '__proto__', 'cooperation'),
  ],
);
const analysis = analyse(STAR);
const ABOUT = { plain: '' };
const SPECS = columnSpecs(analysis, {
  yes: 'yes',
  no: 'no',
  actor: {
    name: { label: 'Actor', about: ABOUT },
    kind: { label: 'Kind', about: ABOUT },
    country: { label: 'Country', about: ABOUT },
    level: { label: 'Level', about: ABOUT },
    tags: { label: 'Functions', about: ABOUT },
  },
  aboutFunction: () => ABOUT,
  estimated: (label) => `${label} (estimate)`,
});
const spec = (id: string) => SPECS.find((column) => column.id === id)!;
const rows = rowsOf(STAR, analysis);

describe('columns', () => {
  it('hold every metric of the registry, once, in a group', () => {
    const keys = METRICS.map(({ key }) => key);
    expect(SPECS.map(({ id }) => id).filter((id) => id.startsWith('m:'))).toEqual(
      keys.map((key) => `m:${key}`),
    );
    expect(Object.keys(METRIC_GROUP).sort()).toEqual([...keys].sort());
    expect(new Set(SPECS.map(({ group }) => group))).toEqual(new Set(COLUMN_GROUPS));
    expect(new Set(SPECS.map(({ id }) => id)).size).toBe(SPECS.length);
  });

  it('have a usual set that exists', () => {
    expect(USUAL_COLUMNS.every((id) => spec(id) !== undefined)).toBe(true);
  });
});

describe('rows', () => {
  it('show the figures of their actor', () => {
    expect(rows.map((row) => spec('m:degree').text(row))).toEqual(['3', '1', '1', '1', '0']);
    expect(rows.map((row) => spec('m:out_strength').text(row))).toEqual(['4.50', '1', '2.50', '1', '0']);
    expect(spec('m:out_strength').full(rows[0]!)).toBe('4.5');
    expect(spec('m:cutpoint').text(rows[0]!)).toBe('yes');
    expect(spec('kind').text(rows[1]!)).toBe('Civil-society organisation');
    expect(spec('country').text(rows[1]!)).toBe('Serbia');
  });

  it('show a dash where a figure is undefined, and sort it last', () => {
    const undefinedMetric = METRICS.find(({ key }) => metricOf(analysis, 4, key) === undefined);
    expect(undefinedMetric?.undefinedWhen).toBeTruthy();
    const column = spec(`m:${undefinedMetric!.key}`);
    expect(column.text(rows[4]!)).toBe('–');
    expect(column.full(rows[4]!)).toBe('');
    expect(column.sortValue(rows[4]!)).toBeUndefined();
  });

  it('keep an actor that is newer than the figures', () => {
    const later = { ...STAR, stakeholders: [...STAR.stakeholders, actor('new')] };
    const row = rowsOf(later, analysis).at(-1)!;
    expect(row.at).toBeNull();
    expect(spec('m:degree').text(row)).toBe('–');
    expect(spec('f:convenor').text(row)).toBe('–');
    expect(spec('tags').text(row)).toBe('');
  });

  it('draw bars as long as the value is of the largest', () => {
    expect(largestOf(analysis, 'degree')).toBe(3);
    expect(rows.map((row) => spec('m:degree').bar!(row))).toEqual([1, 1 / 3, 1 / 3, 1 / 3, 0]);
    expect(spec('m:community').bar).toBeUndefined();
    expect(spec('m:cutpoint').bar).toBeUndefined();
  });
});

describe('filterRows', () => {
  const names = (query: string) => filterRows(rows, query).map((row) => row.stakeholder.id);
  it('looks at name, kind and country without case and accents', () => {
    expect(names('arzte')).toEqual(['a']);
    expect(names('civil')).toEqual(['a']);
    expect(names('SERBIA')).toEqual(['a', 'b']);
    expect(names('serbia min')).toEqual(['b']);
    expect(names('')).toHaveLength(5);
    expect(names('nobody')).toEqual([]);
  });
});

describe('compareValues', () => {
  it('compares numbers as numbers and texts as names', () => {
    expect([10, 9, 2].sort(compareValues)).toEqual([2, 9, 10]);
    expect(['b', 'Ä', 'A'].sort(compareValues)).toEqual(['A', 'Ä', 'b']);
  });
});

describe('copyText', () => {
  it('holds what is shown with every digit, and no formula', () => {
    const text = copyText([spec('name'), spec('m:out_strength'), spec('country')], rows.slice(0, 2));
    const label = spec('m:out_strength').label;
    expect(text).toBe(`Actor\t${label}\tCountry\n"'=Hub"\t4.5\t\nÄrzte\t1\tSerbia`);
  });

  it('can be read back cell by cell', () => {
    const table = Papa.parse<string[]>(copyText(SPECS, rows), { delimiter: '\t' }).data;
    expect(table).toHaveLength(6);
    expect(new Set(table.map((row) => row.length))).toEqual(new Set([SPECS.length]));
  });
});

describe('what the browser kept', () => {
  it('is read where it can be', () => {
    expect(storedColumns('["kind","m:degree"]')).toEqual(['kind', 'm:degree']);
    expect(storedSorting('[{"id":"m:degree","desc":false}]')).toEqual([{ id: 'm:degree', desc: false }]);
  });

  it('is left aside where it cannot', () => {
    for (const broken of [undefined, '', '{', 'null', '[1]', '[{"id":1}]', '[]x']) {
      expect(storedColumns(broken)).toBe(USUAL_COLUMNS);
      expect(storedSorting(broken)).toBe(FIRST_SORT);
    }
  });
});
