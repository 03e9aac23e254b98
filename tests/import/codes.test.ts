import { describe, expect, it } from 'vitest';
import { type ImportOptions, type InputFile, importNetwork } from '../../src/import/index';
import { IMPORT_ISSUE_CODES, type ImportIssueCode } from '../../src/import/report';
import { bytesFile, file } from './inputs';

type Case = readonly [severity: string, files: readonly InputFile[], options?: ImportOptions];

const csv = (text: string, more: Partial<InputFile> = {}) => file('t.csv', text, more);
const S = 'set-aside';

/** For every code, an input that brings it up. */
const CASES: Readonly<Record<ImportIssueCode, Case>> = {
  'no-files': ['error', []],
  'file-empty': ['error', [csv('')]],
  'file-too-large': ['error', [{ name: 'big.csv', bytes: new Uint8Array(500_000_001) }]],
  'file-workbook': ['error', [bytesFile('a.xlsx', [0x50, 0x4b, 3, 4])]],
  'file-binary': ['error', [bytesFile('a.csv', [0x61, 0, 0x62])]],
  'encoding-unknown': ['error', [csv('name\nA', { encoding: 'klingon' })]],
  'encoding-wrong': ['error', [bytesFile('a.csv', [0x61, 0xff], { encoding: 'utf-8' })]],
  'not-utf8': ['error', [bytesFile('a.csv', [0x61, 0xff])]],
  'delimiter-unknown': ['error', [csv('name\nA', { delimiter: '"' })]],
  'header-unreadable': ['error', [csv('"name,x\nA,1')]],
  'only-header': ['error', [csv('name\n')]],
  'no-columns': ['error', [csv('x,y\n1,2')]],
  'no-ends': ['error', [csv('source,y\n1,2')]],
  'no-name': ['error', [csv('x\n1', { role: 'stakeholders' })]],
  'nothing-usable': ['error', [csv('source,target\na,\n')]],
  'quote-open': [S, [csv('name,x\nA,1\nB,"2\nC,3')]],
  'row-too-long': [S, [csv('name\nA\nB,2')]],
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
  'strength-unreadable': ['repair', [csv('source,target,strength\na,b,x')]],
  'date-rewritten': ['repair', [csv('name,as_of\nA,3.5.2025')]],
  'date-unreadable': ['repair', [csv('name,as_of\nA,soon')]],
  'tie-id-repeated': ['repair', [csv('id,source,target\nx,a,b\nx,b,c')]],
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
  it.each(Object.entries(CASES))('%s', (code, [severity, files, options]) => {
    const outcome = importNetwork(files, options);
    const issues = outcome.ok ? outcome.report.files.flatMap((one) => one.issues) : outcome.problems;
    const found = issues.filter((issue) => issue.code === code);
    expect(found.map((issue) => issue.severity)).toEqual([severity]);
    expect(outcome.ok).toBe(severity !== 'error');
    expect(found[0]!.message).toMatch(/^[“A-Z0-9].*[.?]$/);
    expect(IMPORT_ISSUE_CODES[code as ImportIssueCode]).toMatch(/^[A-Z].*\.$/);
  });
});
