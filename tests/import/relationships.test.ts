import { describe, expect, it } from 'vitest';
import { codesOf, countsOf, file, imported, importedText, issueOf } from './inputs';

const actors = file(
  'actors.csv',
  'id,name\nrw,River Watch\nmin,Ministry\nmin2,Ministry\nMinistry of Water,x\n',
);

const withActors = (text: string) => imported([actors, file('ties.csv', text)]);

describe('relationships', () => {
  it('reads every column of the model', () => {
    const { network, report } = importedText(
      'id,source,target,type,direction,strength,frequency,sentiment,formality,status,outcome,reported_by,confirmed,evidence,from,to,Page\n' +
        't,a,b,advocacy,mutual,2,monthly,neutral,formal,planned,ignored,a,yes,letter,2025,2026-01-02,3\n',
    );
    expect(network.relationships).toEqual([
      {
        id: 't',
        source: 'a',
        target: 'b',
        type: 'advocacy',
        direction: 'mutual',
        strength: 2,
        frequency: 'monthly',
        sentiment: 'neutral',
        formality: 'formal',
        status: 'planned',
        outcome: 'ignored',
        reported_by: 'a',
        confirmed: true,
        evidence: 'letter',
        from: '2025',
        to: '2026-01-02',
        attributes: [['Page', '3']],
      },
    ]);
    expect(codesOf(report.files[0]!)).toEqual(['actor-created', 'actor-created']);
  });

  it('fills in defaults, the direction by type', () => {
    const { network } = importedText('source,target,type\na,b,cooperation\na,b,funding\na,b,gossip\n');
    expect(network.relationships).toMatchObject([
      { id: 'r1', direction: 'mutual', strength: 1, status: 'active', outcome: 'open' },
      { id: 'r2', direction: 'directed' },
      { id: 'r3', direction: 'directed', type: 'gossip' },
    ]);
  });

  it('keeps ties without a type, and says so once', () => {
    const { network, report } = importedText('source,target\na,b\nb,c\n');
    expect(network.relationships.map(({ type }) => type)).toEqual(['unspecified', 'unspecified']);
    expect(issueOf(report.files[0]!, 'type-missing').message).toMatch(/2 rows/);
  });

  it('finds actors by id, then by name, then by spelling', () => {
    const { network, report } = withActors(
      'source,target\nrw,min\nRiver Watch,Ministry of Water\n river   WÁTCH ,min\nriver watch,min2\n',
    );
    expect(network.relationships.map(({ source, target }) => [source, target])).toEqual([
      ['rw', 'min'],
      ['rw', 'Ministry of Water'],
      ['rw', 'min'],
      ['rw', 'min2'],
    ]);
    expect(network.stakeholders).toHaveLength(4);
    expect(codesOf(report.files[1]!)).toEqual([
      'type-missing',
      'tie-repeated',
      'actor-spelling',
      'actor-spelling',
    ]);
  });

  it('sets a name that several actors have aside, with their ids', () => {
    const { report } = withActors('source,target\nrw,Ministry\nrw,ministry\n');
    expect(report.files[1]!.issues).toMatchObject([
      {
        line: 2,
        column: 'target',
        value: 'Ministry',
        code: 'end-ambiguous',
        message:
          '“Ministry” is the name of several actors: “min” and “min2”. Write the id of the one that is meant.',
      },
      { line: 3, code: 'end-ambiguous' },
    ]);
    expect(countsOf(report.files[1]!)).toEqual([2, 0, 0, 2]);
  });

  it('makes actors that stand only in ties, once, and not for rows set aside', () => {
    const { network, report } = withActors(
      'source,target,strength\nrw,New One,1\nNEW ONE,rw,1\nGhost,rw,0\nGhoul,,1\n',
    );
    expect(report.created_actors).toEqual(['new-one']);
    expect(network.stakeholders.at(-1)).toEqual({
      id: 'new-one',
      name: 'New One',
      sector: [],
      functions: [],
      attributes: [],
    });
    expect(issueOf(report.files[1]!, 'actor-created')).toMatchObject({
      line: 2,
      column: 'target',
      value: 'New One',
    });
    expect(codesOf(report.files[1]!).filter((code) => code === 'actor-created')).toHaveLength(1);
  });

  it('makes one actor for a self-tie of somebody new', () => {
    const { network, report } = importedText('source,target\nA,A\n');
    expect(network.stakeholders).toHaveLength(1);
    expect(network.relationships).toMatchObject([{ source: 'a', target: 'a' }]);
    expect(codesOf(report.files[0]!)).toContain('self-tie');
  });

  it('sets ties without an end aside', () => {
    const { report } = withActors('source,target\nrw,\n,rw\nrw,min\n');
    expect(report.files[1]!.issues.slice(0, 2)).toMatchObject([
      { line: 2, column: 'target', code: 'end-missing' },
      { line: 3, column: 'source', code: 'end-missing' },
    ]);
    expect(countsOf(report.files[1]!)).toEqual([3, 1, 0, 2]);
  });

  it('reads strengths', () => {
    const { network, report } = importedText(
      'source,target,strength\na,b,\na,b,2.5\na,b,"0,5"\na,b,much\na,b,0\na,b,-1\n',
    );
    expect(network.relationships.map(({ strength }) => strength)).toEqual([1, 2.5, 0.5, 1]);
    expect(countsOf(report.files[0]!)).toEqual([6, 3, 1, 2]);
    expect(report.files[0]!.issues.filter(({ severity }) => severity !== 'note')).toMatchObject([
      { line: 5, column: 'strength', value: 'much', code: 'strength-unreadable' },
      { line: 6, column: 'strength', value: '0', code: 'strength-not-positive' },
      { line: 7, column: 'strength', value: '-1', code: 'strength-not-positive' },
    ]);
  });

  it('numbers ties by their row over all files, past ids that are taken', () => {
    const { network } = imported([
      file('1.csv', 'id,source,target\n,a,b\nr4,a,b\n,a,\n'),
      file('2.csv', 'id,source,target\n\n,a,c\nr1,b,c\n'),
    ]);
    expect(network.relationships.map(({ id }) => id)).toEqual(['r6', 'r4', 'r7', 'r1']);
  });

  it('gives a repeated id of a tie a new one, and loses no tie', () => {
    const { network, report } = importedText('id,source,target\nx,a,b\nx,a,c\nr2,a,d\n');
    expect(network.relationships.map(({ id }) => id)).toEqual(['x', 'r4', 'r2']);
    expect(issueOf(report.files[0]!, 'tie-id-repeated')).toMatchObject({
      line: 3,
      column: 'id',
      value: 'x',
      severity: 'repair',
      message: 'The id “x” belongs to an earlier tie. This tie got the id “r4”.',
    });
    expect(countsOf(report.files[0]!)).toEqual([3, 2, 1, 0]);
  });

  it('keeps equal rows, and says which', () => {
    const { network, report } = imported([
      file('1.csv', 'source,target\na,b\na,c\na,b\n'),
      file('2.csv', 'target,source\nb,a\n'),
    ]);
    expect(network.relationships).toHaveLength(4);
    expect(issueOf(report.files[0]!, 'tie-repeated')).toMatchObject({ line: 4, severity: 'note' });
    expect(issueOf(report.files[1]!, 'tie-repeated').message).toMatch(/line 2 of “1.csv”/);
  });

  it('reads a direction in the type column, as graph programs write it', () => {
    const { network, report } = importedText('Source,Target,Type\na,b,Undirected\nb,c,Directed\n');
    expect(network.relationships).toMatchObject([
      { type: 'unspecified', direction: 'mutual' },
      { type: 'unspecified', direction: 'directed' },
    ]);
    expect(codesOf(report.files[0]!)).not.toContain('type-missing');
  });

  it('takes hostile ids as ids', () => {
    const { network } = imported([
      file('a.csv', 'id,name,kind\n__proto__,P,constructor\nconstructor,C,toString\n'),
      file(
        't.csv',
        'id,source,target,type\n__proto__,__proto__,constructor,__proto__\ntoString,hasOwnProperty,P,x\n',
      ),
    ]);
    expect(network.stakeholders.map(({ id, kind }) => [id, kind])).toEqual([
      ['__proto__', 'constructor'],
      ['constructor', 'toString'],
      ['hasownproperty', undefined],
    ]);
    expect(network.relationships).toMatchObject([
      { id: '__proto__', source: '__proto__', target: 'constructor', type: '__proto__' },
      { id: 'toString', source: 'hasownproperty', target: '__proto__' },
    ]);
  });

  it('names a few of many namesakes, so that reports stay short', () => {
    const many = Array.from({ length: 500 }, (_, i) => `id${i},Twin\n`).join('');
    const { report } = imported([
      file('actors.csv', `id,name\n${many}`),
      file('ties.csv', 'source,target\nTwin,id1\n'),
    ]);
    const reason = report.files[1]!.set_aside[0]!.reason;
    expect(reason).toContain('“id3” and others');
    expect(reason.length).toBeLessThan(200);
  });
});
