import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { map, mapSettled, openSample } from './support/steps';

/** The picture of the map, as bytes; the pointer is out of the way. */
const picture = async (page: Page): Promise<string> => {
  await page.mouse.move(1, 1);
  await page.waitForTimeout(600);
  return (await map(page).screenshot()).toString('base64');
};

const arrange = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('radio', { name, exact: true }).focus();
  await page.keyboard.press('Space');
  await mapSettled(page);
};

const said = (page: Page, text: string): Promise<void> =>
  page.locator('[aria-live]', { hasText: text }).first().waitFor({ state: 'attached' });

describe('arranging actors, by keyboard', () => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage);
    page = seen.page;
    await openSample(page, 'boomerang-textbook');
    const section = page.getByRole('button', { name: 'Arrangement', exact: true });
    if ((await section.getAttribute('aria-expanded')) !== 'true') await section.press('Enter');
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('changes the layout, says so, and comes back to the same picture', async () => {
    const byTies = await picture(page);
    const pictures = new Set([byTies]);
    for (const [name, sentence] of [
      ['In rings', 'The actors stand in rings.'],
      ['In lanes', 'The actors stand in lanes.'],
      ['In groups', 'The actors stand in groups.'],
    ] as const) {
      await arrange(page, name);
      await said(page, sentence);
      pictures.add(await picture(page));
    }
    expect(pictures.size).toBe(4);
    await arrange(page, 'By ties');
    await said(page, 'All actors have their places.');
    expect((await picture(page)) === byTies).toBe(true);
    expect(await violations(page)).toEqual([]);
  });

  it('shows the same picture after a reload', async () => {
    await arrange(page, 'In lanes');
    const before = await picture(page);
    await page.reload();
    await mapSettled(page);
    expect((await picture(page)) === before).toBe(true);
    seen.expectClean();
  });

  it('begins by hand with the picture on the screen, and pins nobody there', async () => {
    await arrange(page, 'By ties');
    await page.getByRole('button', { name: 'Go on by hand from here' }).press('Enter');
    await said(page, 'The arrangement by hand is now this picture.');
    await mapSettled(page);
    expect(await page.getByRole('radio', { name: 'By hand' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: 'Lay out again' }).count()).toBe(0);
    seen.expectClean();
  });
});
