import { describe, expect, it } from 'vitest';
import { joinNames } from '../../../src/app/format/names';
import { countryName, kindLabel, levelLabel, typeLabel } from '../../../src/app/format/words';

describe('labels of words', () => {
  it('gives the label of a known word and keeps an unknown one', () => {
    expect(kindLabel('cso')).toBe('Civil-society organisation');
    expect(kindLabel('swat-team')).toBe('swat-team');
    expect(kindLabel('constructor')).toBe('constructor');
    expect(kindLabel(undefined)).toBe('');
    expect(typeLabel('advocacy')).toBe('Advocacy');
    expect(typeLabel('__proto__')).toBe('__proto__');
    expect(levelLabel('national')).toBe('National');
    expect(levelLabel(undefined)).toBe('');
  });

  it('names countries, and keeps what is no code', () => {
    expect(countryName('RS')).toBe('Serbia');
    expect(countryName('XK')).toBe('Kosovo*');
    expect(countryName('Atlantis')).toBe('Atlantis');
    expect(countryName('QX')).toBe('QX');
    expect(countryName(undefined)).toBe('');
  });
});

describe('joinNames', () => {
  const joints = { comma: ', ', and: ' and ', more: (names: string, count: number) => `${names} +${count}` };
  it('reads as a sentence does', () => {
    expect(joinNames([], joints)).toBe('');
    expect(joinNames(['A'], joints)).toBe('A');
    expect(joinNames(['A', 'B'], joints)).toBe('A and B');
    expect(joinNames(['A', 'B', 'C', 'D'], joints)).toBe('A, B, C and D');
  });

  it('counts what is too much', () => {
    expect(joinNames(['A', 'B', 'C', 'D', 'E', 'F'], joints)).toBe('A, B, C +3');
  });
});
