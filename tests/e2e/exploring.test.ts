import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { map, mapSettled, openSample } from './support/steps';

/** Unfold a part of the panel of filters and focus, which is a button, by keyboard. */
const unfold = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole('button', { name, exact: true });
  if ((await button.getAttribute('aria-expanded')) === 'true') return;
  await button.focus();
  await page.keyboard.press('Enter');
};

const choose = async (page: Page, field: string, typed: string): Promise<void> => {
  await page.getByRole('combobox', { name: field, exact: true }).focus();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: typed }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
};

/** The keyboard is somewhere, and not at the top of the page. */
const hasFocus = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

describe('exploring, by keyboard', () => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage);
    page = seen.page;
    await openSample(page, 'boomerang-textbook');
    await unfold(page, 'Filters and focus');
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('filters by values and says so in a sentence that can be taken away', async () => {
    await page.getByText('Everything is shown: 17 actors and 32 ties.').waitFor();
    await unfold(page, 'Filters');
    await unfold(page, 'Tie types');
    await page.getByRole('button', { name: 'Only Funding' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: /^Support/ }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Shown: 17 of 17 actors, 2 of 32 ties.').waitFor();
    const away = page.getByRole('button', { name: 'Take away: Only ties of type support or funding' });
    expect(await violations(page)).toEqual([]);
    await away.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Everything is shown: 17 actors and 32 ties.').waitFor();
    expect(await hasFocus(page)).toBe(true);
  });

  it('finds the shortest ways, along arrows or any way', async () => {
    await unfold(page, 'Ways between two actors');
    await choose(page, 'From', 'Willow Radio');
    await choose(page, 'To', 'Foreign Ministry');
    await page.getByText(/^One shortest way from Willow Radio to Foreign Ministry.*: 3 steps\.$/).waitFor();
    await page.getByRole('button', { name: 'Swap the two ends' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^No way from Foreign Ministry.* follows the arrows/).waitFor();
    await page.getByRole('button', { name: 'Go along ties any way' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^One shortest way from Foreign Ministry.*: 2 steps\.$/).waitFor();
    expect(await hasFocus(page)).toBe(true);
  });

  it('selects the actors of a way, and compares two', async () => {
    await page.getByRole('list', { name: 'The ways' }).getByRole('button').first().focus();
    await page.keyboard.press('Enter');
    const group = page.getByRole('article', { name: '3 actors selected' });
    await group.getByText('3 ties within the group.').waitFor();
    await group.getByRole('button', { name: /^Take Ministry of Still Waters out/ }).focus();
    await page.keyboard.press('Enter');
    const pair = page.getByRole('article', { name: '2 actors selected' });
    await pair.getByText('No tie joins the two.').waitFor();
    expect(await hasFocus(page)).toBe(true);
    await pair
      .getByRole('table', { name: 'Figures' })
      .getByText(/^place \d+ of 17$/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it('shows only what is near, and keeps a view under a name', async () => {
    await page.getByRole('button', { name: 'Select nothing' }).focus();
    await page.keyboard.press('Enter');
    expect(await hasFocus(page)).toBe(true);
    await map(page).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('Clear Springs Fund');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await unfold(page, 'Focus');
    await page.getByRole('button', { name: 'Focus on it' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Shown: 3 of 17 actors, 3 of 32 ties.').waitFor();
    await unfold(page, 'Saved views');
    await page.getByRole('textbox', { name: 'Name of the view' }).fill('Money');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Clear all' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Everything is shown: 17 actors and 32 ties.').waitFor();
    await page.reload();
    await mapSettled(page);
    await unfold(page, 'Saved views');
    await page.getByRole('button', { name: 'Open the view Money' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Shown: 3 of 17 actors, 3 of 32 ties.').waitFor();
    seen.expectClean();
  });

  it('takes a deleted view back', async () => {
    await page.getByRole('button', { name: 'Change the view Money' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByText('No view is saved yet.').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Open the view Money' }).waitFor();
  });
});
