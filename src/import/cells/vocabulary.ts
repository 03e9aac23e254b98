import { isCyrillic, latin } from '../duplicates/script';
import { spellingsOf, wordKey } from '../text';
import { WORD_LANGUAGES } from './languages';
import type { WordLanguage } from './languages/language';

/**
 * Words for the closed sets of the model, in English. Only those whose meaning is clear: a think tank may be
 * academia or civil society, a foundation may give or receive, so nobody guesses for the person.
 */
export type Words<T extends string> = Readonly<Record<T, readonly string[]>>;

/** A closed set of words with what people write for them. */
export interface Vocabulary<T extends string> {
  /** The key that `text` stands for. */
  find(text: string): T | undefined;
  /** Was it found by its own key or label, and not by another word? */
  isOwnName(text: string): boolean;
  /** All words by `termKey`, each with its key of the set. */
  readonly words: ReadonlyMap<string, T>;
}

/** What the writings of a word have in common: all but case, accents, signs and the script. */
export const termKey = (text: string): string => wordKey(isCyrillic(text) ? latin(text) : text);

export interface VocabularyOptions<T extends string> {
  /** Names of their own. */
  readonly labels?: Readonly<Record<T, { readonly label: string }>>;
  /** The same set in another language. English wins where a word means two things. */
  readonly inLanguage?: (language: WordLanguage) => Readonly<Partial<Record<T, readonly string[]>>>;
}

/** Texts whose meaning is kept in mind; tables repeat the same few. */
const MAX_REMEMBERED = 2_000;

/** A vocabulary from the words for each key, in English and in the other languages. */
export const vocabulary = <T extends string>(
  words: Words<T>,
  { labels, inLanguage }: VocabularyOptions<T> = {},
): Vocabulary<T> => {
  const keys = Object.keys(words) as T[];
  const own = new Map<string, T>();
  for (const key of keys) {
    own.set(key, key);
    own.set(wordKey(key), key);
    if (labels) own.set(wordKey(labels[key].label), key);
  }
  const all = new Map<string, T>(own);
  const learn = (list: readonly string[], key: T): void => {
    for (const word of list.flatMap(spellingsOf)) if (!all.has(termKey(word))) all.set(termKey(word), key);
  };
  for (const key of keys) learn(words[key], key);
  if (inLanguage) {
    for (const language of WORD_LANGUAGES.map(inLanguage)) {
      for (const key of keys) learn(language[key] ?? [], key);
    }
  }
  const remembered = new Map<string, T | undefined>();
  return {
    find: (text) => {
      const exact = own.get(text);
      if (exact !== undefined) return exact;
      if (remembered.has(text)) return remembered.get(text);
      const found = all.get(termKey(text));
      if (remembered.size < MAX_REMEMBERED && text.length <= 80) remembered.set(text, found);
      return found;
    },
    isOwnName: (text) => own.has(wordKey(text)),
    words: all,
  };
};
