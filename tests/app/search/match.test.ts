import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/app/format/compare-names';
import { findableActor, findableByName, findBest } from '../../../src/app/search/match';
import { fold } from '../../../src/model/fold';
import { actor } from '../../support/networks';

const ACTORS = [
  actor('s-lefo', { name: 'LEFÖ', kind: 'cso', country: 'AT' }),
  actor('astra', {
    name: 'Anti-Trafficking Action',
    kind: 'cso',
    country: 'RS',
    attributes: [['Short name', 'ASTRA']],
  }),
  actor('a3', { name: 'Open Gate – La Strada', kind: 'cso', country: 'MK' }),
  actor('a4', { name: 'La Strada International', kind: 'network' }),
  actor('a5', {
    name: 'Centre for Roma',
    kind: 'academia',
    country: 'RS',
    attributes: [['note', 'astrakhan']],
  }),
  actor('a6', { name: 'Đorđe Petrović Fondacija', kind: 'donor', country: 'XK' }),
  actor('a7', { name: 'Ministry of the Interior', kind: 'government', country: 'RS' }),
];
const FINDABLES = ACTORS.map(findableActor);
const find = (query: string) => findBest(FINDABLES, query).map(({ id }) => id);

describe('fold', () => {
  it('drops case, accents and spare spaces', () => {
    expect(fold('  LEFÖ  Wien ')).toBe('lefo wien');
    expect(fold('Đorđe Łódź Straße İzmir')).toBe('dorde lodz strasse izmir');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('compareNames', () => {
  it('orders as a person does, the same everywhere', () => {
    expect(['zeta', 'Ärzte', 'alpha', 'Ärzte 2', 'ALPHA'].sort(compareNames)).toEqual([
      'ALPHA',
      'alpha',
      'Ärzte',
      'Ärzte 2',
      'zeta',
    ]);
  });
});

describe('findBest', () => {
  it('finds by name without case and accents', () => {
    expect(find('lefo')).toEqual(['s-lefo']);
    expect(find('dorde')).toEqual(['a6']);
  });

  it('puts a name that starts with the query before one that has it inside', () => {
    expect(find('la strada')).toEqual(['a4', 'a3']);
  });

  it('finds by id and by columns with other names, and by no other column', () => {
    expect(find('s-lefo')).toEqual(['s-lefo']);
    expect(find('ASTRA')).toEqual(['astra']);
    expect(find('astrakhan')).toEqual([]);
  });

  it('finds by kind and country, in code and in words', () => {
    expect(find('government')).toEqual(['a7']);
    expect(find('kosovo')).toEqual(['a6']);
    expect(find('serbia academia')).toEqual(['a5']);
    expect(find('mk')).toEqual(['a3']);
  });

  it('wants every word, and finds nothing for nothing', () => {
    expect(find('strada ministry')).toEqual([]);
    expect(find('   ')).toEqual([]);
    expect(find('???')).toEqual([]);
  });

  it('takes signs of regular expressions as they stand', () => {
    expect(find('(.*')).toEqual([]);
    expect(findBest([findableByName('x', 'a (b.*) c')], '(b.*')).toEqual(['x']);
  });

  it('gives no more than asked for, in the order of the data where they fit equally', () => {
    const many = Array.from({ length: 50 }, (_, i) => findableByName(i, `Actor ${i}`));
    expect(findBest(many, 'actor')).toEqual(Array.from({ length: 12 }, (_, i) => i));
    expect(findBest(many, 'actor', 3)).toEqual([0, 1, 2]);
  });

  it('finds every actor by its whole name first', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (names, pick) => {
        const name = names[pick % names.length]!;
        fc.pre(fold(name) !== '');
        const found = findBest(
          names.map((text) => findableByName(text, text)),
          name,
        );
        expect(fold(found[0]!)).toBe(fold(name));
      }),
    );
  });
});
