/** The part of the page that shows a screen: the last resort of a keyboard that lost its place. */
const SCREEN_ID = 'workspace-panel';

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * After a press whose button goes away: the keyboard goes on in `box`, at the control of this number or the last one;
 * in `around` where the box is gone too; else on the screen. Does nothing where the focus is somewhere already.
 */
export const keepFocusIn = (box: HTMLElement | null, place = 0, around: HTMLElement | null = null): void => {
  requestAnimationFrame(() => {
    if (!isLost()) return;
    const there = [box, around].find((element) => element?.isConnected);
    const controls = there?.querySelectorAll<HTMLElement>('button, input') ?? [];
    const next = controls[Math.min(there === box ? place : 0, controls.length - 1)];
    (next ?? there ?? document.getElementById(SCREEN_ID))?.focus({ preventScroll: true });
  });
};
