import { describe, expect, it } from 'vitest';
import { EMPTY_MEMORY, WORD_FIELDS, type WordChoice, type WordField } from '../../../src/import/choices';
import { isMeaningOf, meaningsOf } from '../../../src/import/words/meanings';
import { WordBook } from '../../../src/import/words/word-book';
import { codesOf, countsOf, file, imported } from '../inputs';

const remembering = (...words: WordChoice[]) => ({ memory: { ...EMPTY_MEMORY, words } });
const words = (text: string, ...choices: WordChoice[]) =>
  imported([file('t.csv', text)], remembering(...choices)).words.map(({ field, word, rows }) => [
    field,
    word,
    rows,
  ]);

describe('questions', () => {
  it('are asked once a word, with the rows that come in, most rows first', () => {
    const text =
      'name,kind,level,country,functions\nA,guild,moon,Ruritania,boss;filter\nB,Gùild,MOON,,boss\nC, GUILD ,moon,,\nC,guild,moon,,\n,guild,sun,,\n';
    expect(words(text)).toEqual([
      ['kind', 'guild', 3],
      ['level', 'moon', 3],
      ['functions', 'boss', 2],
      ['country', 'Ruritania', 1],
    ]);
  });

  it('come from every field that looks words up', () => {
    const ties =
      'source,target,type,direction,strength,sentiment,formality,status,outcome,confirmed\na,b,t1,d1,much,s1,f1,u1,o1,c1\n';
    const actors = 'name,kind,country,level,functions,sensitivity\na,k1,Ruritania,l1,n1,v1\n';
    const fields = imported([file('a.csv', actors), file('t.csv', ties)]).words.map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(WORD_FIELDS));
  });

  it('are not asked about known words, numbers, dashes and what says nothing', () => {
    expect(
      words(
        'name,kind,country,level,functions\nA,NVO,Srbija,lokalno,filter\nB,-,n/a,unknown,\nC,,international,?,none\n',
      ),
    ).toEqual([]);
    expect(words('source,target,strength\na,b,"1,500"\na,b,3\na,b,jak\n')).toEqual([]);
  });

  it('are bounded, whatever a column holds', () => {
    const rows = Array.from({ length: 12_000 }, (_, i) => `A${i},kind number ${i}`).join('\n');
    expect(words(`name,kind\n${rows}\nB,${'x'.repeat(500)}`)).toHaveLength(300);
  });

  it('take hostile words', () => {
    const text = 'name,kind,level\nA,__proto__,constructor\nB,toString,__proto__\n';
    expect(words(text)).toHaveLength(4);
    const choice: WordChoice = { field: 'kind', word: '__proto__', means: 'cso' };
    expect(words(text, choice)).toHaveLength(3);
  });
});

describe('choices', () => {
  const text = 'name,kind,level,country,functions\nA,guild,moon,Ruritania,boss;filter\n';
  const read = (...choices: WordChoice[]) => imported([file('t.csv', text)], remembering(...choices));

  it('are applied without regard to case, accents and spaces, and told', () => {
    const {
      network,
      report,
      words: asked,
    } = read(
      { field: 'kind', word: ' GÙILD', means: 'social-partner' },
      { field: 'level', word: 'Moon', means: 'local' },
      { field: 'country', word: 'ruritania', means: 'RO' },
      { field: 'functions', word: 'boss', means: 'convenor' },
    );
    expect(network.stakeholders[0]).toMatchObject({
      kind: 'social-partner',
      level: 'local',
      country: 'RO',
      functions: ['convenor', 'filter'],
    });
    expect(asked).toEqual([]);
    expect(codesOf(report.files[0]!)).toEqual(new Array(4).fill('word-chosen'));
    expect(report.files[0]!.issues[0]!.message).toBe(
      '“guild” is read as social-partner, as you chose, in 1 row.',
    );
    expect(countsOf(report.files[0]!)).toEqual([1, 1, 0, 0]);
  });

  it('to keep a word keep it in the column or beside it, and stop the question', () => {
    const {
      network,
      report,
      words: asked,
    } = read(
      { field: 'kind', word: 'guild', means: null },
      { field: 'level', word: 'moon', means: null },
      { field: 'country', word: 'Ruritania', means: null },
      { field: 'functions', word: 'boss', means: null },
    );
    expect(network.stakeholders[0]).toMatchObject({
      kind: 'guild',
      country: 'Ruritania',
      functions: ['filter'],
      attributes: [
        ['level as written', 'moon'],
        ['functions as written', 'boss'],
      ],
    });
    expect(network.stakeholders[0]).not.toHaveProperty('level');
    expect(asked).toEqual([]);
    expect(codesOf(report.files[0]!)).toEqual(new Array(4).fill('word-kept'));
  });

  it('go before what we know', () => {
    const ngo = imported([file('t.csv', 'name,kind\nA,NGO\nB,cso')], {
      memory: {
        ...EMPTY_MEMORY,
        words: [
          { field: 'kind', word: 'ngo', means: 'ingo' },
          { field: 'kind', word: 'cso', means: 'network' },
        ],
      },
    });
    expect(ngo.network.stakeholders.map(({ kind }) => kind)).toEqual(['ingo', 'network']);
  });

  it('of strengths, types, yes and no', () => {
    const { network } = imported(
      [file('t.csv', 'source,target,type,strength,confirmed\na,b,gossip,top,aye\n')],
      remembering(
        { field: 'type', word: 'gossip', means: 'information' },
        { field: 'strength', word: 'top', means: '2.5' },
        { field: 'confirmed', word: 'aye', means: 'yes' },
      ),
    );
    expect(network.relationships[0]).toMatchObject({ type: 'information', strength: 2.5, confirmed: true });
  });

  it('whose meaning is none are passed over', () => {
    const wrong: [WordField, string][] = [
      ['kind', 'wizard'],
      ['kind', '__proto__'],
      ['level', ''],
      ['country', 'Narnia'],
      ['strength', '0'],
      ['strength', '-1'],
      ['strength', 'much'],
      ['confirmed', 'maybe'],
      ['functions', 'toString'],
    ];
    for (const [field, means] of wrong) {
      expect(isMeaningOf(field, means)).toBe(false);
      expect(new WordBook([{ field, word: 'w', means }]).chosen(field, 'w')).toBe(undefined);
    }
    for (const field of WORD_FIELDS) {
      for (const means of meaningsOf(field)) expect(isMeaningOf(field, means)).toBe(true);
    }
  });
});

describe('strengths in words', () => {
  const table = (...values: string[]) =>
    `source,target,value\n${values.map((value, i) => `a,b${i},${value}\n`).join('')}`;

  it('are never turned round, and raise no doubt', () => {
    const text = table('strong', 'medium', 'weak', 'srednja');
    const outcome = imported([file('t.csv', text)]);
    expect(outcome).not.toHaveProperty('strengthDoubt');
    expect(outcome.network.relationships.map(({ strength }) => strength)).toEqual([3, 2, 1, 2]);
    const turned = imported([file('t.csv', text)], { strengthScale: 'lower' });
    expect(turned.network.relationships.map(({ strength }) => strength)).toEqual([3, 2, 1, 2]);
  });

  it('stay as they are beside numbers that are turned', () => {
    const { network } = imported([file('t.csv', table('1', '5', '2', 'strong', ''))], {
      strengthScale: 'lower',
    });
    expect(network.relationships.map(({ strength }) => strength)).toEqual([5, 1, 4, 3, 1]);
  });

  it('leave the doubt about numbers as it was, also under headers of other languages', () => {
    const doubt = (header: string) =>
      imported([file('t.csv', `source,target,${header}\na,b,1\na,c,2\na,d,3\n`)]).strengthDoubt;
    expect(doubt('Jačina')).toBe(undefined);
    expect(doubt('Stärke')).toBe(undefined);
    expect(doubt('Rang')).toMatch(/Is it 1\?$/);
    expect(doubt('Приоритет')).toMatch(/strongest/);
    expect(doubt('Ocjena')).toMatch(/strongest/);
  });
});
