import { readFile } from 'node:fs/promises';
import { DOMParser } from '@xmldom/xmldom';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { differenceOf } from './support/pixels';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { openSample } from './support/steps';

/** What docs/map.md states: share of pixels that are unlike the map's and unlike all around them. */
const MOST_MISPLACED = 0.001;
const MOST_DIFFERING = 0.005;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Picture of the map' });

const openDialog = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'Picture of the map' }).click();
  await dialog(page).getByRole('img', { name: 'Preview' }).waitFor();
};

const save = async (page: Page, format: 'PNG' | 'SVG'): Promise<Download> => {
  const [saved] = await Promise.all([
    page.waitForEvent('download', { timeout: 90_000 }),
    dialog(page)
      .getByRole('button', { name: `Save as ${format}` })
      .click(),
  ]);
  return saved;
};

const contentOf = async (saved: Download): Promise<Buffer> => readFile(await saved.path());

/** Names, figures and legend come a moment after the choice: typing must not wait for them. */
const settle = (page: Page) => page.waitForTimeout(1_000);

const switchOff = async (page: Page, name: string): Promise<void> => {
  const toggle = dialog(page).getByRole('switch', { name });
  if (await toggle.isChecked()) await toggle.press('Space');
};

describe('a picture of the map', () => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;

  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage);
    page = seen.page;
    await openSample(page, 'national-dialogue');
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('is what is on the screen: the SVG, drawn by Chromium, equals the map', async () => {
    const map = page.getByRole('application');
    // Buttons and notes over the map are not of it.
    const style = await page.addStyleTag({
      content: '[data-testid="network-map"] > :not([role="application"]) { visibility: hidden }',
    });
    await page.mouse.move(5, 5);
    await settle(page);
    const onScreen = await map.screenshot();
    await style.evaluate((element) => element.parentNode?.removeChild(element));

    await openDialog(page);
    await dialog(page).getByRole('textbox', { name: 'Title', exact: true }).fill('');
    await switchOff(page, 'Legend');
    await switchOff(page, 'Date of today');
    await settle(page);
    const svg = await contentOf(await save(page, 'SVG'));

    const difference = await differenceOf(
      page,
      { type: 'image/png', content: onScreen },
      { type: 'image/svg+xml', content: svg },
    );
    expect(difference.misplaced).toBeLessThan(MOST_MISPLACED);
    expect(difference.differing).toBeLessThan(MOST_DIFFERING);
  });

  it('has title, note, legend and date, as text', async () => {
    const words = dialog(page);
    await words.getByRole('textbox', { name: 'Title', exact: true }).fill('Water & land <dialogue>');
    await words.getByRole('textbox', { name: 'Subtitle' }).fill('Who brings whom together');
    await words.getByRole('textbox', { name: 'Source and notes' }).fill('Interviews, March 2026');
    await words.getByRole('switch', { name: 'Legend' }).press('Space');
    await words.getByRole('switch', { name: 'Date of today' }).press('Space');
    await settle(page);
    const saved = await save(page, 'SVG');
    expect(saved.suggestedFilename()).toBe('A-national-dialogue.svg');
    const parsed = new DOMParser().parseFromString(
      (await contentOf(saved)).toString('utf8'),
      'image/svg+xml',
    );
    const texts = Array.from(parsed.getElementsByTagName('text')).map((text) => text.textContent);
    for (const text of [
      'Water & land <dialogue>',
      'Who brings whom together',
      'Interviews, March 2026',
      'Kinds of actors',
      'Government (17)',
      'Farmers’ Voice Platform',
    ]) {
      expect(texts.map((one) => one?.replace("'", '’'))).toContain(text);
    }
    expect(texts.some((text) => text?.startsWith('Area grows with: Betweenness'))).toBe(true);
    expect(texts.some((text) => /^\d{1,2} \p{L}+ \d{4}$/u.test(text ?? ''))).toBe(true);
  });

  it('is saved as a PNG of 8,000 pixels, the whole map in black and white', async () => {
    const form = dialog(page);
    await form.getByRole('radio', { name: 'Black and white' }).press('Space');
    await form.getByRole('radio', { name: 'The whole map' }).press('Space');
    await form.getByRole('combobox', { name: 'Shape of the page' }).selectOption('slide');
    await settle(page);
    const width = form.getByRole('textbox', { name: 'Width of the PNG in pixels' });
    await width.fill('8000');
    await width.press('Tab');
    const png = await contentOf(await save(page, 'PNG'));
    // Width and height stand in the first chunk.
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(8_000);
    expect(png.readUInt32BE(20)).toBe(4_500);
  });

  it('remembers the choices, and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await openDialog(page);
    expect(await dialog(page).getByRole('radio', { name: 'Black and white' }).isChecked()).toBe(true);
    expect(await dialog(page).getByRole('textbox', { name: 'Title', exact: true }).inputValue()).toBe(
      'Water & land <dialogue>',
    );
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Export');
    seen.expectClean();
  });
});
