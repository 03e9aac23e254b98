/**
 * The keyboard's way through the questions. A question is an element with `data-asked`; in it, what answers it
 * is marked `data-answer` as long as it is open. The button that imports is marked `data-import`.
 */

const ANSWER = '[data-answer]';
const IMPORT = '[data-import]';

const isFree = (control: HTMLElement): boolean =>
  !control.matches(':disabled') && control.offsetParent !== null;

const openOnes = (): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(ANSWER)].filter(isFree);

/** Focus the first open question, or the button that imports. */
export const focusFirstQuestion = (): void => {
  (openOnes()[0] ?? document.querySelector<HTMLElement>(IMPORT))?.focus();
};

/**
 * Call it when the question that holds `from` is answered: the focus goes to the next open question, after the
 * last one to those that were passed over, and in the end to the button that imports.
 */
export const focusNextQuestion = (from: HTMLElement): void => {
  const asked = from.closest('[data-asked]');
  const others = openOnes().filter((control) => control.closest('[data-asked]') !== asked);
  const later = others.find(
    (control) => (from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  (later ?? others[0] ?? document.querySelector<HTMLElement>(IMPORT))?.focus();
};
