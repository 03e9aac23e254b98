import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { download, findActor, mapSettled, sampleFiles } from './support/steps';

/** What has the focus, by its name or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Tab until the focus is on what is called so; fails after many. */
const tabTo = async (page: Page, name: RegExp): Promise<void> => {
  for (let i = 0; i < 200; i++) {
    await page.keyboard.press('Tab');
    if (name.test(await focused(page))) return;
  }
  throw new Error(`Tab does not reach ${name}; the focus is on '${await focused(page)}'`);
};

const activeTab = (page: Page): Promise<string | null> =>
  page.locator('[role="tab"][aria-selected="true"]').textContent();

/** What the map says of itself, and of how much of the network it shows. */
const said = (page: Page) => page.getByRole('application').getAttribute('aria-label');

describe('the main job without a mouse', () => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage);
    page = seen.page;
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('brings in two tables', async () => {
    await tabTo(page, /^Choose files$/);
    const choosing = page.waitForEvent('filechooser');
    // The browser must know that the dialog is waited for, before a key opens it.
    await page.waitForTimeout(500);
    await press('Enter');
    const chooser = await choosing;
    await chooser.setFiles(sampleFiles('boomerang-textbook'));
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await tabTo(page, /^Import$/);
    await press('Enter');
    await mapSettled(page);
  });

  it('finds an actor and reads its figures', async () => {
    await findActor(page, 'heron');
    await page.getByRole('article', { name: 'Heron Society' }).waitFor();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('goes from screen to screen and shows what can follow a key', async () => {
    await press('g');
    await page.getByText('Keys that can follow G').waitFor();
    await press('c');
    expect(await activeTab(page)).toBe('Centrality');
    await page.getByRole('row').filter({ hasText: 'Heron Society' }).first().waitFor();
    await press('g', 'b');
    expect(await activeTab(page)).toBe('Boomerang');
    await press('g', 'm');
    expect(await activeTab(page)).toBe('Map');
  });

  it('narrows the map to an actor and its neighbours, and shows everything again', async () => {
    const whole = await said(page);
    await findActor(page, 'old mill');
    await press('f', '1');
    await expect.poll(() => said(page)).not.toBe(whole);
    await press('w');
    await expect.poll(() => said(page)).toBe(whole);
  });

  it('deletes what is selected, and undoes it', async () => {
    await findActor(page, 'willow radio');
    await page.getByRole('article', { name: 'Willow Radio' }).waitFor();
    await press('Delete');
    await page.locator('[data-actors="16"]').waitFor();
    await press('Control+z');
    await page.locator('[data-actors="17"]').waitFor();
  });

  it('saves a table', async () => {
    await mapSettled(page);
    const saved = await download(page, async () => {
      await press('e', 'x');
      await page.getByRole('menuitem', { name: /centrality\.csv/ }).waitFor();
      for (let i = 0; i < 20 && !/centrality\.csv/.test(await focused(page)); i++) await press('ArrowDown');
      await press('Enter');
    });
    expect(saved.name).toBe('centrality.csv');
  });

  it('leaves plain keys to who turns them off, and keeps the others', async () => {
    await press('?');
    const dialog = page.getByRole('dialog', { name: 'Commands and shortcuts' });
    await dialog.waitFor();
    await page.getByRole('switch', { name: 'Shortcuts without Ctrl or ⌘' }).focus();
    await press('Space', 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await press('g', 'c');
    expect(await activeTab(page)).toBe('Map');
    await findActor(page, 'go to centrality');
    expect(await activeTab(page)).toBe('Centrality');
    await findActor(page, 'shortcuts');
    await dialog.waitFor();
    await page.getByRole('switch', { name: 'Shortcuts without Ctrl or ⌘' }).focus();
    await press('Space', 'Escape');
    await dialog.waitFor({ state: 'detached' });
    await press('g', 'm');
    expect(await activeTab(page)).toBe('Map');
  });

  it('has the focus back where it was when a dialog closes', async () => {
    await page.getByRole('button', { name: 'Help and more' }).focus();
    await press('?');
    await page.getByRole('dialog', { name: 'Commands and shortcuts' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe('Help and more');
  });

  it('presents, with Escape as the way out, and the focus is not lost', async () => {
    await press('Shift+P');
    await expect.poll(() => focused(page)).toBe('Stop presenting');
    expect(await page.getByRole('tab').count()).toBe(0);
    await press('Enter');
    await page.getByRole('tab', { name: 'Map' }).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('did all that without an error on the console and without a request off its origin', () => {
    seen.expectClean();
  });
});

describe('the first minutes', () => {
  it('tour and empty map are one press away from the start', async () => {
    const stage = await openStage();
    const seen = await visit(stage);
    const { page } = seen;
    await page.getByRole('button', { name: 'Take the two-minute tour in a sample' }).click();
    await page.getByRole('dialog', { name: 'This is the map of your network' }).waitFor({ timeout: 60_000 });
    for (const title of ['What is shown, and how', 'Who stands out', 'More ways to look at it']) {
      await page.keyboard.press('ArrowRight');
      await page.getByRole('dialog', { name: title }).waitFor();
    }
    await page.getByRole('button', { name: 'End the tour' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Close the project' }).click();
    await page.getByRole('button', { name: 'Begin with an empty map' }).click();
    await page.getByRole('heading', { name: 'Nothing is on this map yet' }).waitFor();
    await page.getByRole('button', { name: 'Write down actors' }).click();
    expect(await activeTab(page)).toBe('Stakeholders');
    seen.expectClean();
    await seen.close();
    await stage.close();
  });
});
