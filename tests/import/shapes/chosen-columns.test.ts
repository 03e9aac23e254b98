import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY } from '../../../src/import/choices';
import { rememberColumns } from '../../../src/import/words/memory';
import { codesOf, file, imported } from '../inputs';

type Choices = Readonly<Record<string, string | null>>;

const read = (text: string, choices: Choices, shape?: 'matrix' | 'net-map') => {
  const columns = Object.entries(choices).map(([header, column]) => ({ header, column }));
  const { network, report } = imported([file('t.csv', text, { columns, ...(shape && { shape }) })]);
  return {
    ties: network.relationships.map(
      ({ source, target, type, strength }) => `${source} ${type} ${target} ${strength}`,
    ),
    network,
    report: report.files[0]!,
  };
};

describe('chosen columns of a Net-Map table', () => {
  const text = 'From,To,Training,Gossip,Paper\nA,B,x,x,5\nB,C,,x,\nC,A,x,,2\n';

  it('are ties of the type that was chosen, whatever their name and their cells', () => {
    const { ties, report } = read(text, { training: 'type:membership', Paper: 'type:Barter', Gossip: null });
    expect(ties).toEqual(['a membership b 1', 'a Barter b 5', 'c membership a 1', 'c Barter a 2']);
    expect(report.columns.slice(2)).toEqual([
      { header: 'Training', column: 'type', type: 'membership', reason: 'as you chose' },
      { header: 'Gossip', column: null, reason: 'kept as an attribute, as you chose' },
      { header: 'Paper', column: 'type', type: 'Barter', reason: 'as you chose' },
    ]);
    expect(report.set_aside.map(({ line }) => line)).toEqual([3]);
  });

  it('are told with the type that they were found to be', () => {
    const { report } = read(text, {});
    expect(report.columns.slice(2).map(({ type }) => type)).toEqual(['support', 'Gossip', undefined]);
  });

  it('are kept beside the ties where they are none', () => {
    const { network } = read(text, { Gossip: null });
    expect(network.relationships[0]!.attributes).toEqual([
      ['Gossip', 'x'],
      ['Paper', '5'],
    ]);
  });

  it('make a Net-Map table of one that was none, but not of one with a type column', () => {
    const plain = 'source,target,2024\na,b,1\n';
    expect(read(plain, {}).report.shape).toBe('table');
    expect(read(plain, { 2024: 'type:funding' }).ties).toEqual(['a funding b 1']);
    const typed = 'source,target,type,2024\na,b,advocacy,1\n';
    expect(read(typed, { 2024: 'type:funding' }).ties).toEqual(['a advocacy b 1']);
    expect(read(typed, { 2024: 'type:funding' }, 'net-map').ties).toEqual(['a funding b 1']);
  });

  it('fill a column of the model where that was chosen', () => {
    const { ties } = read('From,To,Funding,Level of it\nA,B,x,3\n', { 'Level of it': 'strength' });
    expect(ties).toEqual(['a funding b 3']);
  });

  it('say nothing of actors, and nothing without a type', () => {
    const actors = imported([
      file('a.csv', 'name,kind\nA,cso\n', { columns: [{ header: 'kind', column: 'type:funding' }] }),
    ]);
    expect(actors.network.stakeholders).toMatchObject([{ name: 'A', kind: 'cso' }]);
    expect(read('From,To,Funding\nA,B,x\n', { Funding: 'type:' }).ties).toEqual(['a funding b 1']);
    const hostile = read('From,To,__proto__,constructor\nA,B,x,\nB,A,,2\n', {
      ['__proto__']: 'type:toString',
      constructor: 'type:__proto__',
    });
    expect(hostile.ties).toContain('b __proto__ a 2');
  });

  it('are remembered, one choice a header', () => {
    const first = rememberColumns(EMPTY_MEMORY, [{ header: 'Paper', column: 'type:Barter' }]);
    const memory = rememberColumns(first, [{ header: 'paper', column: 'type:funding' }]);
    expect(memory.columns).toEqual([{ header: 'paper', column: 'type:funding' }]);
    const { network } = imported([file('t.csv', text)], { memory });
    expect(network.relationships.filter(({ type }) => type === 'funding')).toHaveLength(2);
    expect(rememberColumns(memory, [{ header: 'Paper', column: 'strength' }]).columns).toHaveLength(1);
  });
});

describe('chosen columns of a matrix', () => {
  it('are left out of it', () => {
    const text = ',A,B,Old\nA,0,1,2\nB,0,0,2\nOld,1,0,0\n';
    expect(read(text, {}).network.relationships).toHaveLength(4);
    const { network, report } = read(text, { Old: null });
    expect(network.relationships.map(({ source, target }) => `${source} ${target}`)).toEqual([
      'a b',
      'old a',
    ]);
    expect(report.columns.at(-1)).toEqual({
      header: 'Old',
      column: null,
      reason: 'not part of the matrix: passed over, as you chose',
    });
  });

  it('are actors although they look like sums or remarks', () => {
    const text = ',A,B,Total\nA,0,1,1\nB,2,0,\nC,0,0,0\n';
    expect(codesOf(read(text, {}).report)).toContain('matrix-columns');
    const { network } = read(text, { Total: 'target' });
    expect(network.stakeholders.map(({ name }) => name)).toContain('Total');
    expect(network.relationships).toHaveLength(3);
  });

  it('hold the labels of the rows', () => {
    const text = 'No,Actor,A,B\n1,A,0,1\n2,B,2,0\n';
    const { ties, report } = read(text, { Actor: 'source' }, 'matrix');
    expect(ties).toEqual(['a unspecified b 1', 'b unspecified a 2']);
    expect(report.columns.map(({ column }) => column)).toEqual([null, 'source', 'target', 'target']);
  });
});
