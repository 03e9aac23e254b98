import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { billionLaughs, protectedWorkbook, zipBomb } from '../support/hostile-files';
import { openFolder } from './support/files';
import { openStage, type Stage, visit } from './support/session';
import { chooseButton, chooseFiles, importFiles, map, openSample, openTab } from './support/steps';

describe('files that are not what they should be', () => {
  let stage: Stage;
  const { file, remove } = openFolder();

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await stage.close();
    remove();
  });

  it.each([
    ['an empty file', 'empty.csv', ''],
    ['a picture', 'picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['a table of something else', 'shopping.csv', 'apples,pears\n1,2\n'],
    ['a workbook that unpacks to a gigabyte', 'bomb.xlsx', zipBomb()],
    ['a workbook with a password', 'secret.xlsx', protectedWorkbook()],
    ['XML with a billion laughs', 'laughs.gexf', billionLaughs()],
  ])('refuses %s with a sentence, and changes nothing', async (_, name, content) => {
    const seen = await visit(stage);
    await chooseFiles(seen.page, [file(name, content)]);
    await seen.page.getByText('These files cannot be imported yet').waitFor();
    expect(await seen.page.getByText(new RegExp(name.replace('.', '\\.'))).count()).toBeGreaterThan(0);
    expect(await seen.page.getByRole('button', { name: 'Import', exact: true }).isEnabled()).toBe(false);
    await seen.page.getByRole('button', { name: 'Cancel' }).click();
    await chooseButton(seen.page).waitFor();
    seen.expectClean();
    await seen.close();
  });

  it('shows what was set aside, and treats labels as text', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    const ties = file(
      'ties.csv',
      'from,to,relation\n<img src=x onerror=alert(1)>,__proto__,cooperation\nconstructor,__proto__,advocacy\n,nobody,advocacy\n',
    );
    await importFiles(page, [ties]);
    expect(await map(page).getAttribute('data-actors')).toBe('3');
    expect(await map(page).getAttribute('data-ties')).toBe('2');
    expect(await page.locator('img[src="x"]').count()).toBe(0);
    await openTab(page, 'Import report');
    await page
      .getByText(/set aside/i)
      .first()
      .waitFor();
    seen.expectClean();
    await seen.close();
  });

  it('works on where there is no WebGL, and says so', async () => {
    const { chromium } = await import('playwright-core');
    const { findChromium } = await import('../../scripts/browser/find-chromium');
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer', '--disable-3d-apis'],
    });
    const seen = await visit({ ...stage, browser });
    await seen.page.getByRole('button', { name: /as in the textbook/ }).click();
    await seen.page.getByText(/WebGL/).first().waitFor();
    await openTab(seen.page, 'Centrality');
    await seen.page.getByRole('row').filter({ hasText: 'Heron Society' }).waitFor();
    await browser.close();
  });

  it('opens the second project without losing the first', async () => {
    const seen = await visit(stage);
    await openSample(seen.page, 'boomerang-textbook');
    await seen.page.getByRole('button', { name: 'Close the project' }).click();
    await openSample(seen.page, 'western-balkans-referral');
    await seen.page.getByRole('button', { name: 'Close the project' }).click();
    await seen.page.getByText('Go on where you left off').waitFor();
    await seen.page
      .getByRole('button', { name: /textbook/ })
      .first()
      .waitFor();
    seen.expectClean();
    await seen.close();
  });
});
