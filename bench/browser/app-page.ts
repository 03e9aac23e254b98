import type { Locator, Page } from 'playwright-core';

const PATIENCE = { timeout: 120_000 } as const;

/** The map of an open project. */
export const theMap = (page: Page): Locator => page.getByTestId('network-map');

/** Choose files on the start screen; the review then has the tables. */
export const review = async (page: Page, files: string[]): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('button', { hasText: 'Choose files' }).click(),
  ]);
  await chooser.setFiles(files);
  await importButton(page).click({ trial: true, ...PATIENCE });
};

export const importButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Import', exact: true });

/** Presses a button and tells when, on the page's clock: a test driver's own click comes later than it looks. */
export const pressAt = (button: Locator): Promise<number> =>
  button.evaluate((element: HTMLElement) => {
    const time = performance.now();
    element.click();
    return time;
  });

/** Waits until the actors of the map have come to rest; the page's clock then. */
export const restedAt = async (page: Page): Promise<number> => {
  await page.locator('[data-state="settled"]').waitFor(PATIENCE);
  return page.evaluate(() => performance.now());
};

/**
 * Waits until the figures are there; the page's clock in the task that brings them to the screen. What ends later is
 * no longer waiting for them, but drawing them.
 */
export const figuresAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const bar = document.querySelector('[role="progressbar"][aria-label="Computing the figures"]');
        if (bar === null) {
          resolve(performance.now());
          return;
        }
        const observer = new MutationObserver(() => {
          if (bar.isConnected) return;
          observer.disconnect();
          resolve(performance.now());
        });
        observer.observe(document.body, { subtree: true, childList: true });
      }),
  );

/** What the page says about how the figures were made. */
export const howFiguresWereMade = async (page: Page): Promise<string> => {
  await page.getByRole('tab', { name: 'Centrality' }).click();
  await page.getByRole('button', { name: /all tie types · active ties/ }).click();
  const note = page.getByRole('dialog').filter({ hasText: 'How these figures were made' });
  const text = await note.innerText();
  await page.keyboard.press('Escape');
  await note.waitFor({ state: 'detached' });
  return text;
};
