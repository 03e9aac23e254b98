import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe';
import { openStage, type Stage, visit } from './support/session';
import { chooseButton, chooseFiles, openSample, openTab, sampleFiles } from './support/steps';

const noSidewaysScroll = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

describe.each([
  ['light, on a laptop', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
  ['dark, on a laptop', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
  ['light, on a phone', { colorScheme: 'light', viewport: { width: 390, height: 844 }, hasTouch: true }],
] as const)('every screen, %s', (_, options) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  it('has no serious or critical violation, and fits the window', async () => {
    const seen = await visit(stage, options);
    const { page } = seen;
    const check = async (screen: string) => {
      expect(await seriousViolations(page), screen).toEqual([]);
      expect(await noSidewaysScroll(page), `${screen} fits`).toBe(true);
    };
    await chooseButton(page).waitFor();
    await check('start');
    await chooseFiles(page, sampleFiles('boomerang-textbook'));
    await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
    await check('import review');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await openSample(page, 'boomerang-textbook');
    await check('map');
    for (const tab of ['Centrality', 'Boomerang', 'Import report']) {
      await openTab(page, tab);
      await page
        .getByRole('heading', { level: 1 })
        .or(page.getByRole('heading', { level: 2 }))
        .first()
        .waitFor();
      await page.waitForTimeout(300);
      await check(tab);
    }
    seen.expectClean();
    await seen.close();
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
