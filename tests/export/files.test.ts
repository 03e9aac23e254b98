import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/analysis/analyse';
import { EXPORT_FILE_NAMES, exportFiles } from '../../src/export/files';
import { importReportJson } from '../../src/export/import-report-json';
import { isSetAsideName, setAsideFiles } from '../../src/export/set-aside-files';
import { summaryJson } from '../../src/export/summary-json';
import type { ImportReport } from '../../src/import/report';
import { EMPTY_NETWORK } from '../../src/model/network';
import { EXAMPLE, REPORT_FILE } from './example';

const analysis = analyse(EXAMPLE);
const report: ImportReport = { files: [REPORT_FILE], created_actors: ['f'] };

describe('exportFiles', () => {
  it('gives every file of an analysis, and the same text twice', () => {
    const files = exportFiles(EXAMPLE, analysis, report);
    const contents = files.map(({ content }) => content);
    expect(files.map((file) => file.name)).toEqual([
      ...EXPORT_FILE_NAMES.filter((name) => name !== 'robustness.csv'),
      'set-aside-stakeholders.csv',
    ]);
    const again = exportFiles(EXAMPLE, analyse(EXAMPLE), report);
    expect(again.map(({ content }) => content)).toEqual(contents);
  });

  it('gives only the tables asked for', () => {
    const names = exportFiles(EXAMPLE, analysis, null, { only: ['boomerang'] }).map((file) => file.name);
    expect(names).toEqual([
      'boomerang.csv',
      'introductions.csv',
      'network.gexf',
      'network.graphml',
      'network.json',
      'summary.json',
    ]);
  });

  it('lets personal data out only when asked', () => {
    const plain = exportFiles(EXAMPLE, analysis, report).map((file) => file.content);
    expect(plain.join('')).not.toMatch(/secret/i);
    const asked = exportFiles(EXAMPLE, analysis, report, { contacts: true });
    expect(asked.filter((file) => /secret/i.test(file.content)).map((file) => file.name)).toEqual([
      'network.gexf',
      'network.graphml',
      'network.json',
      'import-report.json',
      'set-aside-stakeholders.csv',
    ]);
  });

  it('works for an empty network', () => {
    expect(exportFiles(EMPTY_NETWORK, analyse(EMPTY_NETWORK), null)).toHaveLength(8);
  });
});

describe('summary.json', () => {
  it('has exactly the keys of the command line, in order', () => {
    const summary = JSON.parse(summaryJson(analysis));
    expect(Object.keys(summary)).toEqual(
      'actors,ties,arcs,density,reciprocity,transitivity,weak_components,strong_components,isolates,communities,modularity,ei_kind,ei_country,bridges,blocked_pairs,options,version'.split(
        ',',
      ),
    );
    expect(summary).toMatchObject({
      actors: 5,
      ties: 5,
      arcs: 5,
      density: 5 / 20,
      // Two of the five arcs are answered.
      reciprocity: 0.4,
      transitivity: 0,
      weak_components: 2,
      isolates: 1,
      bridges: [],
    });
  });

  it('counts routes per blocked pair and does not call what was not counted 0', () => {
    expect(JSON.parse(summaryJson(analysis)).blocked_pairs).toEqual([
      {
        blocked: 'a',
        target: 'g',
        active: 1,
        potential: null,
        disjoint: 1,
        critical: ['b', 'f'],
        channel_open: false,
      },
    ]);
  });

  it('says under which choice, and by how much the list was cut', () => {
    const cut = JSON.parse(summaryJson(analyse(EXAMPLE, { maxRoutes: 0, types: ['advocacy'], seed: 7 })));
    expect(cut.options).toEqual({
      types: ['advocacy'],
      includePlanned: false,
      exact: false,
      estimateFrom: 2e9,
      epsilon: 0.005,
      delta: 0.1,
      seed: 7,
      resolution: 1,
      tagThreshold: 0.8,
      maxTies: 5,
      maxAllies: 2,
      maxRoutes: 0,
    });
    expect([cut.routes_listed, cut.routes_total]).toEqual([0, 1]);
  });
});

describe('import-report.json', () => {
  it('counts rows per file and lists issues without personal values', () => {
    const { files, created_actors } = JSON.parse(importReportJson(report));
    const [file] = files;
    expect(file.rows_read).toBe(file.rows_imported + file.rows_repaired + file.rows_set_aside);
    expect(file.issues.map((issue: { value: string }) => issue.value)).toEqual([null, '']);
    expect(Object.keys(file.issues[0])).toEqual([
      'file',
      'line',
      'column',
      'value',
      'code',
      'severity',
      'message',
    ]);
    expect(created_actors).toEqual(['f']);
  });
});

describe('set-aside files', () => {
  it('hold the original columns and the reason, contacts blank', () => {
    const [file] = setAsideFiles(report);
    expect(file?.name).toBe('set-aside-stakeholders.csv');
    expect(file?.content).toMatch(/^Name,E-mail,Land,reason\r\n,,"'=1\+1",.*Give it one\.\r\n$/);
    expect(setAsideFiles(report, { contacts: true })[0]?.content).toContain('bo@secret.example');
  });

  it('are named after the file, each once, without folders', () => {
    const named = (file: string) => ({ ...REPORT_FILE, file });
    const files = setAsideFiles({
      files: [named('one/a.csv'), named('two/A.tsv'), named('..\\..\\x:y.csv'), named('.csv')],
      created_actors: [],
    });
    expect(files.map((file) => file.name)).toEqual([
      'set-aside-a.csv',
      'set-aside-A-2.csv',
      'set-aside-x-y.csv',
      'set-aside-table.csv',
    ]);
    expect(files.every((file) => isSetAsideName(file.name))).toBe(true);
  });
});
