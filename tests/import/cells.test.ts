import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../../src/import/cells/kind-words';
import { TYPE_WORDS } from '../../src/import/cells/type-words';
import type { CellFormat } from '../../src/model/columns';
import { KINDS, TIE_TYPES } from '../../src/model/vocabulary';
import { readCell } from './cells/read-cell';

const read = (format: CellFormat, text: string, header?: string) => {
  const { value, codes } = readCell(format, text, header === undefined ? {} : { header });
  return [value, ...codes];
};

describe('kinds and types', () => {
  it.each([
    ['cso', 'cso'],
    ['Local authority', 'local-authority'],
    ['LOCAL_AUTHORITY', 'local-authority'],
  ])('%s is %s, and nothing to tell', (text, kind) => expect(read('kind', text)).toEqual([kind]));

  it.each([
    ['NGO', 'cso'],
    ['ministry', 'government'],
    ['Municipality', 'local-authority'],
    ['university', 'academia'],
    ['Trade Union', 'social-partner'],
    ['UN agency', 'igo'],
    ['international organization', 'igo'],
    ['Ombudsman', 'nhri'],
  ])('%s is read as %s, and told', (text, kind) =>
    expect(read('kind', text)).toEqual([kind, 'kind-synonym']),
  );

  it.each(['think tank', 'foundation', 'Cabal', '__proto__', 'constructor', 'toString'])(
    '%s is kept',
    (text) => expect(read('kind', text)).toEqual([text, 'kind-unknown']),
  );

  it.each([
    ['cooperates', 'cooperation'],
    ['MoU', 'agreement'],
    ['funds', 'funding'],
    ['grant', 'funding'],
    ['lobbying', 'advocacy'],
    ['member', 'membership'],
    ['monitoring', 'oversight'],
    ['training', 'support'],
    ['blocks', 'obstruction'],
    ['obstructs', 'obstruction'],
  ])('%s is read as %s, and told', (text, type) =>
    expect(read('type', text)).toEqual([type, 'type-synonym']),
  );

  it('keeps custom types, and sees directions in the type column', () => {
    expect(read('type', 'Gossip')).toEqual(['Gossip', 'type-unknown']);
    expect(read('type', 'constructor')).toEqual(['constructor', 'type-unknown']);
    expect(read('type', 'Undirected')).toEqual([undefined, 'type-is-direction']);
  });

  it('finds every key and label of the model', () => {
    for (const [key, { label }] of Object.entries(KINDS)) {
      expect([KIND_WORDS.find(key), KIND_WORDS.find(label)]).toEqual([key, key]);
      expect(KIND_WORDS.isOwnName(label)).toBe(true);
    }
    for (const [key, { label }] of Object.entries(TIE_TYPES)) {
      expect([TYPE_WORDS.find(key), TYPE_WORDS.find(label)]).toEqual([key, key]);
    }
  });
});

describe('countries', () => {
  it.each([
    ['RS', 'RS'],
    ['rs', 'RS'],
    ['SRB', 'RS'],
    ['Serbia', 'RS'],
    ['Republic of Serbia', 'RS'],
    ['the Netherlands', 'NL'],
    ['North Macedonia', 'MK'],
    ['Macedonia', 'MK'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['Republic of China', 'TW'],
    ['Kosovo', 'XK'],
    ['Kosovo*', 'XK'],
    ['Kosovo (UNSCR 1244)', 'XK'],
    ['XK', 'XK'],
    ['xk*', 'XK'],
    ['XKX', 'XK'],
    ['RKS', 'XK'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['EU', 'EU'],
    ['AA', 'AA'],
    ['QZ', 'QZ'],
    ['XA', 'XA'],
    ['zz', 'ZZ'],
  ])('%s is %s', (text, code) => expect(read('country', text)).toEqual([code]));

  it.each([
    ['AB', 'AB'],
    ['ab', 'AB'],
    ['Narnia', 'Narnia'],
    ['Congo', 'Congo'],
    ['RS; MK', 'RS; MK'],
    ['__proto__', '__proto__'],
    ['constructor', 'constructor'],
    ['(x)', '(x)'],
  ])('%s is kept as %s, and told', (text, kept) =>
    expect(read('country', text)).toEqual([kept, 'country-unknown']),
  );

  it.each(['-', '–', 'n/a', 'N/A', 'international', '?'])('%s is no home country', (text) =>
    expect(read('country', text)).toEqual([undefined, 'country-none']),
  );
});

describe('numbers', () => {
  it.each([
    ['1.5', 1.5],
    ['2', 2],
    ['1e3', 1000],
    ['.5', 0.5],
    ['007', 7],
    ['+3.', 3],
    ['1.500', 1.5],
  ])('%s is %d', (text, value) => expect(read('number', text)).toEqual([value]));

  it.each([
    ['1,5', 1.5],
    ['0,125', 0.125],
    [',5', 0.5],
    ['1,2345', 1.2345],
  ])('%s with a decimal comma is %d', (text, value) =>
    expect(read('number', text)).toEqual([value, 'number-comma']),
  );

  it.each(['high', '1,500', '1.5.2', 'NaN', 'Infinity', '1e999', '0x10', '1 00', '1,2,3', '--1', ','])(
    '%s is left out',
    (text) => expect(read('number', text)).toEqual([undefined, 'number-unreadable']),
  );

  it.each([
    ['number', '-1', 'number', '0'],
    ['share', '1.01', 'share', '1'],
    ['share', '-0.1', 'share', '0'],
    ['position', '2.5', 'position', '-2'],
    ['position', '-3', 'position', '2'],
  ] as const)('%s: %s is out of range', (format, out, _, within) => {
    expect(read(format, out)).toEqual([undefined, 'number-out-of-range']);
    expect(read(format, within)).toEqual([Number(within)]);
  });

  it('reads a minus sign', () => expect(read('position', '−2')).toEqual([-2]));

  it('lets a strength be checked by the row', () => {
    expect(read('strength', '0')).toEqual([0]);
    expect(read('strength', 'much')).toEqual([undefined, 'strength-unreadable']);
  });
});

describe('dates', () => {
  it.each(['2025', '2025-05', '2025-05-03', '2024-02-29', '2000-02-29'])('%s is ISO', (text) =>
    expect(read('date', text)).toEqual([text]),
  );

  it.each([
    ['3.5.2025', '2025-05-03'],
    ['03.05.2025.', '2025-05-03'],
    ['31. 12. 2025', '2025-12-31'],
    ['25/12/2025', '2025-12-25'],
    ['12/25/2025', '2025-12-25'],
    ['5/5/2025', '2025-05-05'],
    ['2025/5/3', '2025-05-03'],
    ['05/2025', '2025-05'],
    ['2025-05-03T10:00:00Z', '2025-05-03'],
    ['2025-05-03 10:00', '2025-05-03'],
  ])('%s is rewritten as %s', (text, date) => expect(read('date', text)).toEqual([date, 'date-rewritten']));

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2025-13',
    '2025-00',
    '3/5/2025',
    '31.4.2025',
    '2025-02-30T10:00',
    'yesterday',
    '13/2025',
    '25',
  ])('%s is left out', (text) => expect(read('date', text)).toEqual([undefined, 'date-unreadable']));
});

describe('words', () => {
  it.each([
    ['level', 'Nationwide', 'national'],
    ['sensitivity', 'CONFIDENTIAL', 'confidential'],
    ['direction', 'two-way', 'mutual'],
    ['direction', 'Undirected', 'mutual'],
    ['direction', 'one way', 'directed'],
    ['direction', '<->', 'mutual'],
    ['sentiment', 'negative', 'conflict'],
    ['sentiment', '-', 'conflict'],
    ['formality', 'Official', 'formal'],
    ['status', 'ongoing', 'active'],
    ['status', 'proposed', 'planned'],
    ['outcome', 'no answer', 'ignored'],
    ['outcome', 'rejected', 'refused'],
    ['yes-no', 'Y', true],
    ['yes-no', 'x', true],
    ['yes-no', '✓', true],
    ['yes-no', '0', false],
    ['yes-no', 'FALSE', false],
  ] as const)('%s: %s is %s', (format, text, value) => expect(read(format, text)).toEqual([value]));

  it.each([
    'level',
    'sensitivity',
    'direction',
    'sentiment',
    'formality',
    'status',
    'outcome',
    'yes-no',
  ] as const)('%s: another word is left out', (format) => {
    expect(read(format, 'whatever')).toEqual([undefined, 'word-unknown']);
    expect(read(format, 'constructor')).toEqual([undefined, 'word-unknown']);
  });

  it('answers the question that a header asks', () => {
    expect(read('direction', 'yes', 'Directed')).toEqual(['directed']);
    expect(read('direction', '1', 'Mutual')).toEqual(['mutual']);
    expect(read('direction', 'no', 'is_mutual')).toEqual(['directed']);
    expect(read('direction', 'mutual', 'Directed')).toEqual(['mutual']);
    expect(read('formality', 'no', 'formal')).toEqual(['informal']);
    expect(read('formality', 'yes', 'formality')).toEqual([undefined, 'word-unknown']);
  });

  it('splits lists, each word once', () => {
    expect(read('words', ' health ; water;;health')).toEqual([['health', 'water']]);
    expect(read('functions', 'Amplifier; community builder, provider')).toEqual([
      ['amplifier', 'community-builder', 'investor'],
    ]);
    expect(read('functions', 'filter;boss')).toEqual([['filter'], 'word-unknown']);
  });
});
