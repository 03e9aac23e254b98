import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { chooseButton, chooseFiles, openSample, openTab, sampleFiles } from './support/steps';

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const TABS = ['Stakeholders', 'Relationships', 'Centrality', 'Boomerang', 'Import report'];

describe.each([
  ['light, on a laptop', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['dark, on a laptop', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['light, on a phone', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true }],
  ['dark, on a phone', { colorScheme: 'dark', viewport: { width: 390, height: 844 }, hasTouch: true }],
  // What a laptop's window has left at 200%.
  ['light, at 200%', { colorScheme: 'light', viewport: { width: 720, height: 450 } }],
  ['light, on a wall', { colorScheme: 'light', viewport: { width: 3840, height: 2160 } }],
] as const)('every screen, %s', (_, options) => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;
  const check = async (screen: string) => {
    expect(await violations(page), screen).toEqual([]);
    expect(await noSidewaysScroll(page), `${screen} fits`).toBe(true);
  };
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage, options);
    page = seen.page;
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('has no violation of any level and fits the window, before a project is open', async () => {
    await chooseButton(page).waitFor();
    await check('start');
    await chooseFiles(page, sampleFiles('boomerang-textbook'));
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await check('import review');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });

  it('has none on the screens of a project', async () => {
    await openSample(page, 'boomerang-textbook');
    await check('map');
    for (const tab of TABS) {
      await openTab(page, tab);
      await page
        .getByRole('tabpanel')
        .getByRole('heading')
        .or(page.getByRole('grid'))
        .or(page.getByRole('table'))
        .first()
        .waitFor();
      await page.waitForTimeout(300);
      await check(tab);
    }
  });

  it('has none in what lies over the screens', async () => {
    await press('g', 'm');
    await press('Control+k');
    await page.getByRole('dialog').getByRole('option').first().waitFor();
    await check('search');
    await page.keyboard.type('river');
    await check('search, with a query');
    await press('Escape', '?');
    await page.getByRole('dialog', { name: 'Commands and shortcuts' }).waitFor();
    await check('shortcuts');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('g', 'w');
    await page.getByRole('dialog', { name: 'What the words and figures mean' }).waitFor();
    await check('glossary');
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await press('g', 't');
    await page.getByRole('dialog', { name: 'This is the map of your network' }).waitFor();
    await check('tour');
    await press('Escape');
  });

  it('has none while presenting', async () => {
    await press('Shift+P');
    await page.getByRole('button', { name: 'Stop presenting' }).waitFor();
    await page.getByRole('heading', { name: 'Legend' }).waitFor();
    await check('presentation');
    await page.getByRole('button', { name: 'Stop presenting' }).click();
    await page.getByRole('tab', { name: 'Map' }).waitFor();
  });

  it('did that without an error and without a request off its origin', () => {
    seen.expectClean();
  });
});

describe('the samples', () => {
  it('open with one click, the documented one with its convenors marked', async () => {
    const stage = await openStage();
    const seen = await visit(stage);
    await openSample(seen.page, 'western-balkans-referral');
    expect(await seen.page.getByRole('application').getAttribute('aria-label')).toMatch(
      /convenors: .*Legal Clinic/i,
    );
    seen.expectClean();
    await seen.close();
    await stage.close();
  });
});
