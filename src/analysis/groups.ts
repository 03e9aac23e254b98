/** A partition of the actors: the group of each actor, numbered from 0 in the order of first appearance. */
export interface Groups {
  readonly of: Int32Array;
  readonly count: number;
}

/**
 * Group actors by a word of theirs, such as their kind. Those without the word form one group together: nobody
 * has said that they differ.
 */
export const groupBy = (words: readonly (string | undefined)[]): Groups => {
  const numbers = new Map<string | undefined, number>();
  const of = new Int32Array(words.length);
  words.forEach((word, actor) => {
    const known = numbers.get(word);
    const number = known ?? numbers.size;
    if (known === undefined) numbers.set(word, number);
    of[actor] = number;
  });
  return { of, count: numbers.size };
};
