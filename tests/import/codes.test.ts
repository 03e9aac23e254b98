import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY, type WordField } from '../../src/import/choices';
import { type ImportHooks, type ImportOptions, type InputFile, importFiles } from '../../src/import/index';
import { IMPORT_ISSUE_CODES, type ImportIssueCode } from '../../src/import/report';
import { protectedWorkbook } from '../support/hostile-files';
import { encode } from './encoding/encode';
import { bytesFile, file } from './inputs';
import { rawWorkbook, textCell, workbook } from './readers/workbook';

type Case = readonly [
  severity: string,
  files: readonly (InputFile | Promise<InputFile>)[],
  options?: ImportOptions,
  hooks?: ImportHooks,
];

const csv = (text: string, more: Partial<InputFile> = {}) => file('t.csv', text, more);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const remembering = (field: WordField, word: string, means: string | null): ImportOptions => ({
  memory: { ...EMPTY_MEMORY, words: [{ field, word, means }] },
});
const S = 'set-aside';

/** For every code, an input that brings it up. */
const CASES: Readonly<Record<ImportIssueCode, Case>> = {
  'no-files': ['error', []],
  'file-empty': ['error', [csv('')]],
  'file-too-large': ['error', [{ name: 'big.csv', bytes: new Uint8Array(500_000_001) }]],
  'file-workbook': ['error', [bytesFile('a.xls', [0xd0, 0xcf, 0x11, 0xe0])]],
  'file-broken': ['error', [bytesFile('a.xlsx', [0x50, 0x4b, 3, 4])]],
  'file-unknown': ['error', [csv('<?xml version="1.0"?><x/>')]],
  'file-protected': ['error', [{ name: 'a.xlsx', bytes: protectedWorkbook() }]],
  'file-entities': ['error', [csv('<!DOCTYPE gexf [<!ENTITY a "b">]><gexf/>')]],
  'sheet-unknown': ['error', [workbook([['S', ['name'], ['A']]], { sheet: 'T' })]],
  'header-missing': ['error', [csv('name\nA', { headerLine: 9 })]],
  'too-many-columns': ['error', [csv(`name${','.repeat(16_384)}\nA`)]],
  cancelled: ['error', [csv('name\nA')], {}, { cancelled: () => true }],
  'file-binary': ['error', [bytesFile('a.csv', [0x61, 0, 0x62])]],
  'encoding-unknown': ['error', [csv('name\nA', { encoding: 'klingon' })]],
  'encoding-wrong': ['error', [bytesFile('a.csv', [0x61, 0xff], { encoding: 'utf-8' })]],
  'delimiter-unknown': ['error', [csv('name\nA', { delimiter: '"' })]],
  'header-unreadable': ['error', [csv('"name,x\nA,1')]],
  'only-header': ['error', [csv('name\n')]],
  'no-columns': ['error', [csv('x,y\n1,2')]],
  'no-ends': ['error', [csv('source,y\n1,2')]],
  'no-name': ['error', [csv('x\n1', { role: 'stakeholders' })]],
  'nothing-usable': ['error', [csv('source,target\na,\n')]],
  'quote-open': [S, [csv('name,x\nA,1\nB,"2\nC,3')]],
  'row-too-long': [S, [csv('name\nA\nB,2')]],
  'cell-too-long': [S, [csv(`name,x\nA,1\nB,${'x'.repeat(1_100_000)}`)]],
  'total-row': [S, [csv('name,x\nA,1\nTotal,1')]],
  'footnote-row': [S, [csv('name,x\nA,1\nSource: survey,')]],
  hyperedge: [
    S,
    [csv('<graphml><graph><node id="a"/><hyperedge><endpoint node="a"/></hyperedge></graph></graphml>')],
  ],
  'matrix-row-repeated': [S, [csv(',A,B\nA,0,1\nB,0,0\nA,1,1')]],
  'no-tie-marked': [S, [csv('source,target,funding\na,b,x\nb,c,')]],
  'stakeholder-nameless': [S, [csv('name,x\nA,1\n,2')]],
  'stakeholder-repeated': [S, [csv('name\nA\nA')]],
  'id-repeated': [S, [csv('id,name\na,A\na,B')]],
  'name-repeated': [S, [csv('name,x\nA,1\nA,2')]],
  'end-missing': [S, [csv('source,target\na,b\na,')]],
  'end-ambiguous': [S, [csv('id,name\n1,A\n2,A'), file('r.csv', 'source,target\n1,A')]],
  'strength-not-positive': [S, [csv('source,target,strength\na,b,1\na,b,0')]],
  'quote-mended': ['repair', [csv('name,x\n"a "b" c",1')]],
  'name-from-id': ['repair', [csv('id,name\na,')]],
  'word-unknown': ['repair', [csv('name,level\nA,moon')]],
  'number-unreadable': ['repair', [csv('name,influence\nA,much')]],
  'number-out-of-range': ['repair', [csv('name,interest\nA,7')]],
  'strength-unreadable': ['repair', [csv('source,target,strength\na,b,much')]],
  'date-rewritten': ['repair', [csv('name,as_of\nA,3.5.2025')]],
  'date-unreadable': ['repair', [csv('name,as_of\nA,soon')]],
  'tie-left-out': ['repair', [csv(',A,B\nA,0,-1\nB,2,0')]],
  'stakeholder-joined': ['repair', [csv('name\nA'), file('b.csv', 'name,kind\nA,cso')]],
  'tie-id-repeated': ['repair', [csv('id,source,target\nx,a,b\nx,b,c')]],
  'encoding-guessed': [
    'note',
    [bytesFile('a.csv', [...encode('name\nМинистарство правде', 'windows-1251')])],
  ],
  'encoding-doubtful': ['note', [bytesFile('a.csv', [...bytesOf('name\na'), 0xff])]],
  'characters-lost': ['note', [csv('name\nA\ufffd')]],
  'personal-kept': ['note', [csv('name,phone\nA,1', { columns: [{ header: 'phone', column: null }] })]],
  'word-chosen': ['note', [csv('name,kind\nA,guild')], remembering('kind', 'guild', 'cso')],
  'word-kept': ['note', [csv('name,level\nA,moon')], remembering('level', 'moon', null)],
  'strength-word': ['note', [csv('source,target,strength\na,b,jak')]],
  'nul-removed': ['note', [csv(`name,x\nA\0${' b'.repeat(30)},1`)]],
  'title-lines': ['note', [csv('Our list\nname,kind\nA,cso')]],
  'no-header': ['note', [csv('a,b\nb,c')]],
  'sheet-ignored': [
    'note',
    [
      workbook([
        ['S', ['name'], ['A']],
        ['Read me', ['Some prose']],
      ]),
    ],
  ],
  'merged-cells': [
    'note',
    [
      rawWorkbook(
        `<sheetData><row r="1">${textCell('A1', 'name')}${textCell('B1', 'kind')}</row><row r="2">${textCell('A2', 'X')}${textCell('B2', 'cso')}</row><row r="3">${textCell('A3', 'Y')}</row></sheetData><mergeCells><mergeCell ref="B2:B3"/></mergeCells>`,
      ),
    ],
  ],
  'cell-errors': [
    'note',
    [
      rawWorkbook(
        `<sheetData><row r="1">${textCell('A1', 'name')}${textCell('B1', 'kind')}</row><row r="2">${textCell('A2', 'X')}<c r="B2" t="e"><v>#REF!</v></c></row></sheetData>`,
      ),
    ],
  ],
  'matrix-read': ['note', [csv(',A,B\nA,0,1\nB,0,0')]],
  'matrix-columns': ['note', [csv(',A,B,Total\nA,0,1,1\nB,0,0,0')]],
  'matrix-diagonal': ['note', [csv(',A,B\nA,x,1\nB,0,x')]],
  'net-map-read': ['note', [csv('source,target,funding\na,b,x')]],
  'graph-nested': [
    'note',
    [csv('<gexf><graph><nodes><node id="a"><nodes><node id="b"/></nodes></node></nodes></graph></gexf>')],
  ],
  'graph-parts': ['note', [csv('<graphml><graph><node id="a"><port name="p"/></node></graph></graphml>')]],
  'json-parts': ['note', [csv('{"nodes": [{"id": "a"}], "maps": [1]}')]],
  'no-rows': ['note', [csv('name\nA'), file('r.csv', 'source,target\n')]],
  'blank-lines': ['note', [csv('name\n\nA')]],
  'rows-short': ['note', [csv('name,x\nA')]],
  'header-empty': ['note', [csv('name,\nA,1')]],
  'header-repeated': ['note', [csv('name,x,x\nA,1,2')]],
  'column-claimed': ['note', [csv('name,label\nA,B')]],
  'columns-joined': ['note', [csv('name,email,phone\nA,b,c')]],
  'kind-synonym': ['note', [csv('name,kind\nA,NGO')]],
  'kind-unknown': ['note', [csv('name,kind\nA,guild')]],
  'type-synonym': ['note', [csv('source,target,type\na,b,lobbying')]],
  'type-unknown': ['note', [csv('source,target,type\na,b,gossip')]],
  'type-missing': ['note', [csv('source,target\na,b')]],
  'type-is-direction': ['note', [csv('source,target,type\na,b,Directed')]],
  'country-unknown': ['note', [csv('name,country\nA,Narnia')]],
  'country-none': ['note', [csv('name,country\nA,-')]],
  'number-comma': ['note', [csv('name;influence\nA;1,5')]],
  'name-ambiguous': ['note', [csv('id,name\n1,A\n2,A')]],
  'actor-spelling': ['note', [csv('name\nA\nB'), file('r.csv', 'source,target\na,B')]],
  'actor-created': ['note', [csv('source,target\na,a')]],
  'tie-repeated': ['note', [csv('source,target\na,b\na,b')]],
  'self-tie': ['note', [csv('source,target\na,a')]],
  'strength-turned': ['note', [csv('source,target,strength\na,b,1')], { strengthScale: 'lower' }],
};

describe('every code', () => {
  it.each(Object.entries(CASES))('%s', async (code, [severity, files, options, hooks]) => {
    const outcome = await importFiles(await Promise.all(files), options, hooks);
    const issues = outcome.ok ? outcome.report.files.flatMap((one) => one.issues) : outcome.problems;
    const found = issues.filter((issue) => issue.code === code);
    expect(found.map((issue) => issue.severity)).toEqual([severity]);
    expect(outcome.ok).toBe(severity !== 'error');
    expect(found[0]!.message).toMatch(/^[“A-Z0-9].*[.?]$/);
    expect(IMPORT_ISSUE_CODES[code as ImportIssueCode]).toMatch(/^[A-Z].*\.$/);
  });
});
