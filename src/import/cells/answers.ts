import { YES_NO_WORDS } from './scale-words';

/** Signs for yes and no. `✖` is none: beside `✔` it is a no, and alone it is a cross like `x`. */
const SIGNS: ReadonlyMap<string, 'yes' | 'no'> = new Map([
  ...['✓', '✔', '☑', '✅', '√', '+', '×', 'х', 'Х'].map((tick) => [tick, 'yes'] as const),
  ...['✗', '✘', '❌', '☐'].map((cross) => [cross, 'no'] as const),
]);

/** The answer that a word or a sign stands for, in any of the languages; `undefined` where it is none. */
export const answerOf = (text: string): 'yes' | 'no' | undefined =>
  SIGNS.get(text) ?? YES_NO_WORDS.find(text);
