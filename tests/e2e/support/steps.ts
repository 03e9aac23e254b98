import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');

export type Sample = 'western-balkans-referral' | 'boomerang-textbook' | 'national-dialogue';

const SAMPLE_NAMES: Record<Sample, RegExp> = {
  'western-balkans-referral': /Western Balkans/,
  'boomerang-textbook': /as in the textbook/,
  'national-dialogue': /A national dialogue/,
};

/** Both tables of a sample, as a person would choose them. */
export const sampleFiles = (sample: Sample): string[] =>
  ['stakeholders.csv', 'relationships.csv'].map((file) => join(root, 'sample-data', sample, file));

/** One click on the start screen, then the map has settled. */
export const openSample = async (page: Page, sample: Sample): Promise<void> => {
  await page.getByRole('button', { name: SAMPLE_NAMES[sample] }).click();
  await mapSettled(page);
};

/** Two acts: choose the files, press Import; then the map has settled. */
export const importFiles = async (page: Page, files: string[]): Promise<void> => {
  await chooseFiles(page, files);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await mapSettled(page);
};

/** The visible button; the file input beside it has the same name. */
export const chooseButton = (page: Page): Locator => page.locator('button', { hasText: 'Choose files' });

export const chooseFiles = async (page: Page, files: string[]): Promise<void> => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), chooseButton(page).click()]);
  await chooser.setFiles(files);
};

export const map = (page: Page): Locator => page.locator('[data-state][data-actors]');

/** The layout has come to rest, and the figures are there. */
export const mapSettled = async (page: Page): Promise<void> => {
  await page.locator('[data-state="settled"]').waitFor({ timeout: 60_000 });
  await page
    .getByRole('progressbar', { name: 'Computing the figures' })
    .waitFor({ state: 'detached', timeout: 60_000 });
};

export const openTab = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('tab', { name }).click();
};

/** The text of the file that a click makes the browser save. */
export const download = async (
  page: Page,
  click: () => Promise<void>,
): Promise<{ name: string; text: string }> => {
  const [saved] = await Promise.all([page.waitForEvent('download'), click()]);
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), 'utf8') };
};

/** Find an actor, or anything else, by typing, and choose it with Enter. */
export const findActor = async (page: Page, typed: string): Promise<void> => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Find an actor/ }).waitFor();
  await page.keyboard.type(typed);
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
};
