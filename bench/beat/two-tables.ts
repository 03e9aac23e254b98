import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { violations } from '../../tests/e2e/support/axe';
import { mapSettled } from '../../tests/e2e/support/steps';
import { importButton, theMap } from '../browser/app-page';
import type { BenchStage } from '../browser/stage';
import { firstName } from '../browser/watch';
import type { Row } from './row';

const SAMPLE = join(import.meta.dirname, '../../sample-data/national-dialogue');
const NAMES = ['stakeholders.csv', 'relationships.csv'];

/** Let files fall on the page, as a hand would from a folder. */
const drop = async (page: Page): Promise<void> => {
  const texts = NAMES.map((name) => [name, readFileSync(join(SAMPLE, name), 'utf8')] as const);
  const data = await page.evaluateHandle((files) => {
    const transfer = new DataTransfer();
    for (const [name, text] of files) transfer.items.add(new File([text], name, { type: 'text/csv' }));
    return transfer;
  }, texts);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: data });
  const area = page.locator('.mantine-Dropzone-root').first();
  await area.waitFor({ state: 'attached' });
  await area.dispatchEvent('dragover', { dataTransfer: data });
  await area.dispatchEvent('drop', { dataTransfer: data });
};

/** Two tables of 120 actors at once, and what a person has to do until the map stands. */
export const twoTables = async (stage: BenchStage): Promise<Row[]> => {
  const page = await stage.open(stage.app);
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (![stage.app, 'data:', `blob:${stage.app}`].some((own) => url.startsWith(own))) elsewhere.push(url);
  });
  let acts = 0;
  const act = async (what: () => Promise<void>): Promise<void> => {
    acts++;
    await what();
  };
  await act(() => drop(page));
  await importButton(page).click({ trial: true });
  const roleOf = (name: string) =>
    page
      .getByRole('region', { name, exact: true })
      .getByText(/^(Actors|Ties)$/)
      .first()
      .innerText();
  const roles = await Promise.all(NAMES.map(roleOf));
  const buttons = await importButton(page).count();
  await act(() => importButton(page).click());
  await mapSettled(page);
  await firstName(page);
  const actors = await theMap(page).getAttribute('data-actors');
  const kinds = await page.getByRole('region', { name: 'Legend' }).or(page.getByText('Legend')).count();
  const found = await violations(page);
  await page.context().close();
  const recognised = roles.join(' and ').toLowerCase();
  return [
    {
      what: 'two CSV files at once',
      ours: `recognised as ${recognised}, ${buttons} Import button`,
      aim: 'both, each recognised, one Import button',
      reached: recognised === 'actors and ties' && buttons === 1,
    },
    {
      what: 'acts from start to a laid-out, coloured, labelled map, 120 actors',
      ours: `${acts} (drop both, press Import), ${actors} actors drawn`,
      aim: '2',
      reached: acts === 2 && actors === '120' && kinds > 0,
    },
    {
      what: 'axe on the map',
      ours: found.length === 0 ? 'none' : found.join('; '),
      aim: 'none, of any level',
      reached: found.length === 0,
    },
    {
      what: 'fonts and other requests off origin',
      ours: String(elsewhere.length),
      aim: '0',
      reached: elsewhere.length === 0,
    },
  ];
};
