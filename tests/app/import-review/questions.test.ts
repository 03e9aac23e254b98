import { describe, expect, it } from 'vitest';
import {
  answered,
  NO_ANSWERS,
  NO_QUESTIONS,
  nextPairs,
  nextWords,
  openCounts,
  pairKey,
  wordKey,
} from '../../../src/app/import-review/questions';
import type { DuplicatePair } from '../../../src/app/worker/review-digest';
import type { WordQuestion } from '../../../src/import/choices';

const word = (text: string): WordQuestion => ({ field: 'kind', word: text, rows: 1 });

const pair = (keep: string, gone: string): DuplicatePair => ({
  question: { keep, gone, score: 0.9, reasons: [] },
  keep: { id: keep, name: keep, fields: [], ties: [], tieCount: 0 },
  gone: { id: gone, name: gone, fields: [], ties: [], tieCount: 0 },
});

describe('the questions of a review', () => {
  it('stay at their place when they are answered, and go when the reading asks them no more', () => {
    const [a, b, c] = [word('a'), word('b'), word('constructor')];
    const first = nextWords(NO_QUESTIONS, [a, b, c], NO_ANSWERS);
    const choice = { field: 'kind', word: 'b', means: 'cso' } as const;
    const answers = { ...NO_ANSWERS, words: answered(NO_ANSWERS.words, [[wordKey(b), choice]]) };
    const second = nextWords(first, [c, word('d')], answers);
    expect(second.words.map((question) => question.word)).toEqual(['b', 'constructor', 'd']);
    expect(openCounts(second, answers)).toEqual({ words: 2, duplicates: 0 });
  });

  it('are the same pair whichever of the two stays', () => {
    const asked = nextPairs(NO_QUESTIONS, [pair('x', 'y')], NO_ANSWERS);
    const choice = { keep: 'y', gone: 'x', merge: true };
    const duplicates = answered(NO_ANSWERS.duplicates, [[pairKey(choice), choice]]);
    expect(openCounts(asked, { ...NO_ANSWERS, duplicates }).duplicates).toBe(0);
    const reopened = answered(duplicates, [[pairKey({ keep: 'x', gone: 'y' }), null]]);
    expect(openCounts(asked, { ...NO_ANSWERS, duplicates: reopened }).duplicates).toBe(1);
  });

  it('about words and about pairs come at different times, and leave each other alone', () => {
    const words = nextWords(NO_QUESTIONS, [word('a')], NO_ANSWERS);
    const both = nextPairs(words, [pair('x', 'y')], NO_ANSWERS);
    expect(both.words).toBe(words.words);
    expect(nextWords(both, [], NO_ANSWERS)).toEqual({ words: [], duplicates: both.duplicates });
  });
});
