/** Where a person writes, or moves a value. */
const WRITING = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select';

/** Where plain keys have a meaning of their own: a table like a spreadsheet, a menu, a list to choose from. */
const OWN_KEYS = '[role="grid"], [role="treegrid"], [role="menu"], [role="listbox"], [role="combobox"]';

/** Over the page: commands would change what is behind it. */
const DIALOG = '[role="dialog"]';

/**
 * Does this element keep keys to itself? `plain`: keys without Ctrl or Cmd; those with it pass through a table, so
 * that there can be undone what was done there.
 */
export const keepsKeys = (target: EventTarget | null, plain: boolean): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest(`${WRITING}, ${DIALOG}`) !== null ||
    (plain && target.closest(OWN_KEYS) !== null));
