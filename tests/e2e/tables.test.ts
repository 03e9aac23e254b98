import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { openSample, openTab } from './support/steps';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** The smallest sample, at one of its tables. */
const openTable = async (table: 'Stakeholders' | 'Relationships', options = {}): Promise<Visit> => {
  const visitor = await visit(stage, options);
  const { page } = visitor;
  await openSample(page, 'boomerang-textbook');
  await openTab(page, table);
  await page.getByRole('grid', { name: table }).waitFor();
  return visitor;
};

const cell = (page: Page, row: number, column: number) => page.locator(`[data-cell="${row}:${column}"]`);

/** The text of the cell that holds the keyboard. */
const here = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

const paste = (page: Page, text: string) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);

/** The editor of a cell is open and holds the keyboard, also after the frames in which it could be taken away. */
const expectEditor = async (page: Page, row: number, column: number) => {
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  const editor = cell(page, row, column).locator('input');
  expect(await editor.evaluate((input) => input === document.activeElement)).toBe(true);
  return editor;
};

describe('the table of stakeholders', () => {
  it('is edited with a double click', async () => {
    const visitor = await openTable('Stakeholders');
    const { page } = visitor;
    await cell(page, 1, 0).dblclick();
    await (await expectEditor(page, 1, 0)).fill('Pressed twice');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 1, 0).innerText()).toBe('Pressed twice');
    // Also on the cell that is the active one already.
    await cell(page, 1, 0).dblclick();
    await expectEditor(page, 1, 0);
    await page.keyboard.press('Escape');
    expect(await here(page)).toBe('Pressed twice');
    visitor.expectClean();
    await visitor.close();
  });

  it('says what was pasted, goes there, shows a new column and offers to undo it', async () => {
    const visitor = await openTable('Stakeholders');
    const { page } = visitor;
    const before = await page.getByRole('grid').innerText();
    const first = await cell(page, 0, 0).innerText();
    await page.getByRole('button', { name: 'Paste', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Paste stakeholders from a spreadsheet' });
    await dialog
      .getByRole('textbox', { name: 'What you copied' })
      .fill(`name\tFleet size\nQuite New\t4\nAlso New\t5\n${first}\t6\n`);
    await dialog.getByText('New columns: Fleet size.').waitFor();
    await dialog.getByRole('button', { name: 'Paste', exact: true }).click();
    await page.getByText('2 rows added, 1 changed.').waitFor();
    await page.getByRole('columnheader', { name: /Fleet size/ }).waitFor();
    // The first row on screen that is new or changed.
    await expect.poll(() => here(page)).toBe(first);

    await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.getByRole('grid').innerText()).toBe(before);

    await cell(page, 0, 0).focus();
    await paste(page, 'name\tkind\nLast of All\tNGO\n');
    await page.getByText('1 row added.').waitFor();
    await expect.poll(() => here(page)).toBe('Last of All');
    visitor.expectClean();
    await visitor.close();
  });

  it('is edited with the keyboard alone, and everything is undone', async () => {
    const visitor = await openTable('Stakeholders');
    const { page } = visitor;
    const before = await page.getByRole('grid').innerText();
    const second = await cell(page, 1, 0).innerText();
    await cell(page, 0, 0).focus();

    await page.keyboard.type('First');
    await page.keyboard.press('Tab');
    await page.keyboard.type('media');
    await page.keyboard.press('Enter');
    expect(await cell(page, 0, 0).innerText()).toBe('First');
    expect(await cell(page, 0, 1).innerText()).toBe('Media');
    // Enter went down, in the column of kinds.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('1:1');

    await page.keyboard.press('Home');
    expect(await here(page)).toBe(second);
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.getByText('This must not be empty.').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await here(page)).toBe(second);

    await page.keyboard.press('Control+Delete');
    await expect.poll(() => page.getByRole('grid').innerText()).not.toContain(second);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-cell'))).toBe('1:0');
    for (let i = 0; i < 3; i++) await page.keyboard.press('Control+Z');
    await expect.poll(() => page.getByRole('grid').innerText()).toBe(before);
    visitor.expectClean();
    await visitor.close();
  });

  it('takes rows from a spreadsheet, says what it did not understand, and edits what is selected', async () => {
    const visitor = await openTable('Stakeholders');
    const { page } = visitor;
    const rows = Number(await page.getByRole('grid').getAttribute('aria-rowcount'));
    await cell(page, 0, 0).focus();
    await paste(page, 'name\tkind\tinfluence\nQuite New\tNGO\tmany\nAlso New\tIGO\t2\n');
    const dialog = page.getByRole('dialog', { name: 'Paste stakeholders from a spreadsheet' });
    await dialog.getByText('2 rows are added.').waitFor();
    await dialog.getByText(/“many” – Write a number/).waitFor();
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Paste the rest' }).click();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(rows + 2));

    await page.getByRole('textbox', { name: 'Find in the stakeholders' }).fill('new');
    await page
      .getByRole('status')
      .getByText(`2 of ${rows + 1} stakeholders`)
      .waitFor();
    await page.getByRole('checkbox', { name: 'Select all rows shown' }).click();
    await page.getByRole('button', { name: 'Edit all' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Column' }).selectOption('Country');
    await page.getByRole('combobox', { name: 'New value for all of them' }).fill('Kosovo');
    await page.getByRole('button', { name: 'Change', exact: true }).click();
    await expect.poll(() => cell(page, 0, 2).innerText()).toBe('Kosovo*');
    expect(await cell(page, 1, 2).innerText()).toBe('Kosovo*');
    visitor.expectClean();
    await visitor.close();
  });
});

describe('the table of relationships', () => {
  it('works with a finger on a phone', async () => {
    const visitor = await openTable('Relationships', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
    });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Add a relationship' }).tap();
    const names = await page.locator('tbody th').allInnerTexts();
    const [first = '', other = ''] = [...new Set(names)];
    await page.getByRole('combobox', { name: 'From' }).fill(first);
    await page.getByRole('combobox', { name: 'To' }).fill(other);
    await page.getByRole('combobox', { name: 'Type' }).fill('fund');
    await page.getByRole('option', { name: 'Funding' }).tap();
    await page.getByRole('button', { name: 'Add', exact: true }).last().tap();
    await expect.poll(() => here(page)).toBe(first);
    const active = await page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    const row = Number(active?.split(':')[0]);
    // The first touch makes a cell the active one, the second edits it.
    await cell(page, row, 2).tap();
    await cell(page, row, 2).tap();
    await (await expectEditor(page, row, 2)).fill('support');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, row, 2).innerText()).toBe('Support');
    visitor.expectClean();
    await visitor.close();
  });
});
