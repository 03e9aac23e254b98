import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { InputFile } from '../../src/import/index';
import { codesOf, countsOf, imported } from './inputs';

const fixture = (name: string, more: Partial<InputFile> = {}): InputFile => ({
  name,
  bytes: readFileSync(new URL(`../fixtures/import/${name}`, import.meta.url)),
  ...more,
});

describe('files as people send them', () => {
  it('two tables of a workshop', () => {
    const { network, report } = imported([fixture('workshop-ties.csv'), fixture('workshop-actors.csv')]);
    expect(network.stakeholders).toMatchObject([
      {
        id: 'river-watch',
        kind: 'cso',
        country: 'RS',
        influence: 3.5,
        contact_details: 'office@riverwatch.example; +381 11 000',
        attributes: [['Remarks', 'first line\nsecond line']],
      },
      { id: 'ministry-of-water', kind: 'government', country: 'RS', attributes: [['Remarks', '=SUM(A1)']] },
      { id: 'kosovo-women-s-forum', kind: 'network', country: 'XK' },
      { id: 'guild-of-millers', kind: 'guild', country: 'Ruritania' },
    ]);
    expect(network.relationships).toMatchObject([
      { id: 'r1', type: 'advocacy', strength: 2, outcome: 'ignored', confirmed: true },
      { id: 'r2', source: 'river-watch', target: 'kosovo-women-s-forum', type: 'cooperation' },
    ]);
    const [ties, actors] = report.files;
    expect(countsOf(ties!)).toEqual([5, 2, 0, 3]);
    expect(ties!.set_aside.map(({ line }) => line)).toEqual([5, 6, 7]);
    expect(countsOf(actors!)).toEqual([4, 3, 1, 0]);
    expect(actors!.issues.map(({ line, code }) => [line, code])).toEqual([
      [null, 'columns-joined'],
      [3, 'kind-synonym'],
      [3, 'number-comma'],
      [5, 'blank-lines'],
      [6, 'kind-synonym'],
      [7, 'kind-synonym'],
      [8, 'number-out-of-range'],
      [8, 'kind-unknown'],
      [8, 'country-unknown'],
    ]);
  });

  it.each([undefined, 'windows-1250'])('Windows-1250, with the encoding %s', (encoding) => {
    const { network, report } = imported([fixture('windows-1250.csv', encoding ? { encoding } : {})]);
    expect(report.files[0]!.encoding).toBe('windows-1250');
    expect(codesOf(report.files[0]!).filter((code) => code.startsWith('encoding'))).toEqual(
      encoding ? [] : ['encoding-guessed'],
    );
    expect(network.stakeholders.map(({ name }) => name)).toEqual([
      'Žene Šumadije',
      'Ministarstvo kulture i informisanja Šapca Đ',
    ]);
  });

  it('Unicode text of a spreadsheet', () => {
    const { network, report } = imported([fixture('excel-unicode-text.txt')]);
    expect(report.files[0]).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(network.stakeholders.map(({ id, name }) => [id, name])).toEqual([
      ['zene-sumadije', 'Žene Šumadije'],
      ['vaci-elet', 'Váci Élet'],
    ]);
  });

  it('edges of a graph program', () => {
    const { network } = imported([fixture('graph-program-edges.csv')]);
    expect(network.relationships).toMatchObject([
      { id: '0', source: '1', target: '2', direction: 'mutual', strength: 2 },
      { id: '1', source: '2', target: '3', direction: 'directed', attributes: [['Label', 'hello']] },
    ]);
  });

  it('a quotation mark that is not closed', () => {
    const { network, report } = imported([fixture('open-quote.csv')]);
    expect(network.relationships).toMatchObject([
      { id: 'r2', source: 'b', target: 'c', evidence: 'minutes' },
      { id: 'r3', source: 'c', target: 'd', evidence: 'page 3' },
    ]);
    expect(report.files[0]!.set_aside).toMatchObject([{ line: 2, cells: ['a', 'b', '"letter of May'] }]);
    expect(codesOf(report.files[0]!)).toContain('quote-open');
  });
});
