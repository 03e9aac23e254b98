import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/browser/find-chromium';
import { launchChromium } from '../../scripts/browser/launch';
import { openStage, type Stage, visit } from './support/session';
import { mapSettled, openSample, sampleFiles } from './support/steps';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const theMap = (page: Page) => page.getByRole('application', { name: /^Map of the network/ });
/** What was read out last about a walk, and about the selection. */
const said = (page: Page) => page.locator('[data-testid="network-map"] [aria-live="assertive"]');
const selected = (page: Page) => page.locator('[data-testid="network-map"] [aria-live="polite"]').first();

/** An actor found by name comes to the middle of the map. Where that is, once the mouse meets the actor there. */
const middleOf = async (page: Page): Promise<readonly [x: number, y: number]> => {
  const box = (await theMap(page).boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await expect
    .poll(
      async () => {
        await page.mouse.move(x - 60, y - 60);
        await page.mouse.move(x, y);
        return theMap(page).evaluate((map) => map.style.cursor);
      },
      { timeout: 10_000 },
    )
    .toBe('pointer');
  return [x, y];
};

/** Take the graphics context away, as the browser does when memory runs out. */
const loseContext = (page: Page) =>
  page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.sigma-nodes')) {
      canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    }
  });

describe('the map with the keyboard alone', () => {
  it('walks along ties, selects, opens the menu, and comes back', async () => {
    const { page, expectClean, close } = await visit(stage);
    await openSample(page, 'boomerang-textbook');
    await theMap(page).focus();
    await page.keyboard.press('Home');
    const first = (await said(page).innerText()).split(':')[0]!;
    expect(first).not.toBe('');
    await page.keyboard.press('PageDown');
    expect(await said(page).innerText()).toContain(`from ${first}.`);
    await page.keyboard.press('Backspace');
    expect(await said(page).innerText()).toMatch(new RegExp(`^${first}:`));
    await page.keyboard.press('Enter');
    expect(await selected(page).innerText()).toContain(`${first} selected`);
    await page.keyboard.press('n');
    await page.keyboard.press('Space');
    expect(await selected(page).innerText()).toContain('2 actors selected');
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menu').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await theMap(page).evaluate((map) => map === document.activeElement)).toBe(true);
    // Escape leaves the walk first, then the selection.
    await page.keyboard.press('Escape');
    expect(await said(page).innerText()).toBe('');
    await page.keyboard.press('Escape');
    expect(await selected(page).innerText()).toBe('Nothing selected.');
    await page.keyboard.press('Tab');
    expect(await theMap(page).evaluate((map) => map === document.activeElement)).toBe(false);
    expectClean();
    await close();
  });
});

describe('the map with the mouse', () => {
  it('selects one, several, and those within a line', async () => {
    const { page, expectClean, close } = await visit(stage);
    await openSample(page, 'western-balkans-referral');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').locator('input').fill('ASTRA');
    await page.getByRole('option', { name: /ASTRA/ }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await selected(page).getByText('ASTRA selected').waitFor();
    const [x, y] = await middleOf(page);
    await page.keyboard.down('Shift');
    await page.mouse.click(x, y);
    await page.keyboard.up('Shift');
    await selected(page).getByText('Nothing selected.').waitFor();
    // Two clicks in quick succession would be a double click.
    await page.waitForTimeout(500);
    await page.mouse.click(x, y);
    await selected(page).getByText('ASTRA selected').waitFor();
    const box = (await theMap(page).boundingBox())!;
    await page.getByRole('button', { name: 'Fit the map to the screen' }).click();
    await page.getByRole('button', { name: 'Select by drawing around actors' }).click();
    const [left, top] = [box.x + 3, box.y + 3];
    const [right, bottom] = [box.x + box.width - 70, box.y + box.height - 3];
    await page.mouse.move(left, top);
    await page.mouse.down();
    for (const [px, py] of [
      [right, top],
      [right, bottom],
      [left, bottom],
    ] as const)
      await page.mouse.move(px, py, { steps: 4 });
    await page.mouse.up();
    await selected(page)
      .getByText(/^\d+ actors selected/)
      .waitFor();
    expectClean();
    await close();
  });

  it('moves an actor, which one step undoes', async () => {
    const { page, expectClean, close } = await visit(stage);
    await openSample(page, 'boomerang-textbook');
    await theMap(page).focus();
    const undo = page.getByRole('button', { name: 'Undo' });
    expect(await undo.isDisabled()).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.waitForTimeout(300);
    expect(await undo.isDisabled()).toBe(false);
    await undo.click();
    expect(await undo.isDisabled()).toBe(true);
    expectClean();
    await close();
  });
});

describe('the graphics context', () => {
  it('comes back after it was lost, and the map answers as before', async () => {
    const { page, close } = await visit(stage);
    await openSample(page, 'boomerang-textbook');
    await loseContext(page);
    await page.waitForTimeout(500);
    const map = page.getByTestId('network-map');
    expect(await map.getAttribute('data-means')).toBe('webgl');
    await theMap(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await selected(page).innerText()).toContain(' selected');
    await close();
  });
});

describe('a browser without WebGL', () => {
  it('draws the map as SVG, says so, and can be walked through', async () => {
    const browser = await launchChromium(findChromium()!, {
      args: ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'],
    });
    const { page, close } = await visit({ ...stage, browser });
    await page.locator('button', { hasText: 'Choose files' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('button', { hasText: 'Choose files' }).click(),
    ]);
    await chooser.setFiles(sampleFiles('boomerang-textbook'));
    await page.getByRole('button', { name: 'Import', exact: true }).click();
    await mapSettled(page);
    await page.getByText('Drawn without WebGL').waitFor();
    expect(await page.getByTestId('network-map').getAttribute('data-means')).toBe('svg');
    await page.getByRole('button', { name: 'Hide this note' }).click();
    await theMap(page).focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await selected(page).innerText()).toContain(' selected');
    await close();
    await browser.close();
  });
});
