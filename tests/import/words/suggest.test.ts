import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_WORDS } from '../../../src/import/cells/kind-words';
import { WORD_FIELDS, type WordField } from '../../../src/import/choices';
import { isMeaningOf } from '../../../src/import/words/meanings';
import { suggestionFor } from '../../../src/import/words/suggest';

describe('suggestions', () => {
  it.each([
    ['kind', 'ministery', 'government', 'it looks like “ministry”, which means government'],
    ['kind', 'ministarstvo pravde', 'government', 'it holds “ministarstvo”, which means government'],
    ['kind', 'Министарство културе', 'government', 'it holds “ministarstvo”, which means government'],
    ['kind', 'općinska uprava', 'local-authority', 'words that begin with “opcin” mean local-authority'],
    ['kind', 'nevladin forum', 'cso', 'words that begin with “nevladin” mean cso'],
    ['kind', 'univerzitetski centar', 'academia', 'words that begin with “univerz” mean academia'],
    ['kind', 'Gewerkschaftsbund', 'social-partner', 'words that begin with “gewerksch” mean social-partner'],
    ['kind', 'broadcasters', 'media', 'it looks like “broadcaster”, which means media'],
    ['type', 'suradja', 'cooperation', undefined],
    ['type', 'finansijska sredstva', 'funding', undefined],
    ['type', 'bashkëpunim rajonal', 'cooperation', undefined],
    ['country', 'Serbja', 'RS', 'it looks like “serbia”, which means Serbia'],
    ['country', 'Crna Goraa', 'ME', 'it looks like “crna gora”, which means Montenegro'],
    ['country', 'Srbija i Kosovo', undefined, undefined],
    ['level', 'državni nivo', 'national', 'it holds “drzavni”, which means national'],
    ['level', 'internationall', 'international', undefined],
    ['strength', '3 - jaka veza', '3', 'it holds the number 3'],
    ['strength', 'slaba veza', '1', 'it holds “slaba”, which means 1'],
    ['strength', 'srednnja', '2', undefined],
    ['strength', 'intense (5)', '5', 'it holds the number 5'],
    ['outcome', 'odbijanje', 'refused', 'words that begin with “odbij” mean refused'],
    ['status', 'planirana 2027', 'planned', undefined],
    ['confirmed', 'da, potvrđeno', 'yes', undefined],
    ['kind', 'guild of millers', undefined, undefined],
    ['kind', 'fondacija', undefined, undefined],
    ['type', 'gossip', undefined, undefined],
    ['kind', '__proto__', undefined, undefined],
    ['strength', '0', undefined, undefined],
    ['level', '???', undefined, undefined],
  ] as const)('%s %s: %s', (field, word, means, reason) => {
    const suggestion = suggestionFor(field, word);
    expect(suggestion?.means).toBe(means);
    if (reason !== undefined) expect(suggestion?.reason).toBe(reason);
  });

  it('find a known word with a slip in it, or nothing', () => {
    const known = [...KIND_WORDS.words].filter(([term]) => term.length >= 10);
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.nat(), ([term, means], at) => {
        const i = 1 + (at % (term.length - 2));
        const suggestion = suggestionFor('kind', term.slice(0, i) + term.slice(i + 1));
        expect([means, undefined]).toContain(suggestion?.means);
      }),
    );
  });

  it('are always a meaning of the field, for any text', () => {
    const field = fc.constantFrom<WordField>(...WORD_FIELDS);
    fc.assert(
      fc.property(field, fc.string({ unit: 'grapheme', maxLength: 30 }), (one, word) => {
        const suggestion = suggestionFor(one, word);
        if (suggestion) expect(isMeaningOf(one, suggestion.means)).toBe(true);
      }),
    );
  });
});
