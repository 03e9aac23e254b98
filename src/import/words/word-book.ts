import type { WordChoice, WordField, WordQuestion } from '../choices';
import { isMeaningOf } from './meanings';
import { suggestionFor } from './suggest';
import { wordIdentity } from './word-identity';

/** Longer texts are sentences: nobody is asked what they stand for. */
const MAX_WORD = 120;

/** Words of one import that are counted; a column that was mistaken for another may hold a million. */
const MAX_COUNTED = 10_000;

/** More questions than this nobody answers. Those with most rows come first. */
const MAX_QUESTIONS = 300;

/** The words of one import: what was decided about them before, and which are still to be asked about. */
export class WordBook {
  readonly #choices = new Map<string, WordChoice>();
  readonly #asked = new Map<string, { readonly field: WordField; readonly word: string; rows: number }>();

  /** Later choices about a word win. A choice whose meaning its field does not know is passed over. */
  constructor(choices: readonly WordChoice[] = []) {
    for (const choice of choices) {
      if (choice.means !== null && !isMeaningOf(choice.field, choice.means)) continue;
      this.#choices.set(keyOf(choice.field, choice.word), choice);
    }
  }

  /** What was decided about `word`, if anything. */
  chosen(field: WordField, word: string): WordChoice | undefined {
    // Most imports have no choices, and there may be a million cells.
    return this.#choices.size === 0 || word.length > MAX_WORD
      ? undefined
      : this.#choices.get(keyOf(field, word));
  }

  /** A row holds a word that nobody knows. Call it once for each row and word. */
  add(field: WordField, word: string): void {
    if (word.length > MAX_WORD || !/\S/.test(word)) return;
    const key = keyOf(field, word);
    const known = this.#asked.get(key);
    if (known) known.rows++;
    else if (this.#asked.size < MAX_COUNTED) this.#asked.set(key, { field, word, rows: 1 });
  }

  /** The questions to the person, one a word: those with most rows first, then in the order of the files. */
  questions(): readonly WordQuestion[] {
    return [...this.#asked.values()]
      .sort((a, b) => b.rows - a.rows)
      .slice(0, MAX_QUESTIONS)
      .map(({ field, word, rows }) => {
        const suggestion = suggestionFor(field, word);
        return { field, word, rows, ...(suggestion && { suggestion }) };
      });
  }
}

const keyOf = (field: WordField, word: string): string => `${field}\n${wordIdentity(word)}`;
