import { wordKey } from '../text';

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
}

/** A vocabulary from the words for each key; labels are names of their own. */
export const vocabulary = <T extends string>(
  words: Words<T>,
  labels: Readonly<Record<T, { readonly label: string }>> | undefined = undefined,
): Vocabulary<T> => {
  const own = new Map<string, T>();
  const others = new Map<string, T>();
  for (const key of Object.keys(words) as T[]) {
    own.set(key, key);
    own.set(wordKey(key), key);
    if (labels) own.set(wordKey(labels[key].label), key);
    for (const word of words[key]) others.set(wordKey(word), key);
  }
  return {
    find: (text) => {
      const exact = own.get(text);
      if (exact !== undefined) return exact;
      const key = wordKey(text);
      return own.get(key) ?? others.get(key);
    },
    isOwnName: (text) => own.has(wordKey(text)),
  };
};
