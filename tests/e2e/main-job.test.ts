import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyseOnCommandLine } from './support/command-line';
import { openStage, type Stage, type Visit, visit } from './support/session';
import { download, findActor, importFiles, map, mapSettled, openTab, sampleFiles } from './support/steps';

/** Pixels of the map that differ from its background: the map has been drawn, whatever its attributes say. */
const drawnShare = async (page: Page): Promise<number> => {
  const png = await map(page).screenshot();
  return page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let other = 0;
    for (let i = 0; i < data.length; i += 4) {
      if (
        Math.abs(data[i]! - data[0]!) +
          Math.abs(data[i + 1]! - data[1]!) +
          Math.abs(data[i + 2]! - data[2]!) >
        60
      )
        other++;
    }
    return other / (data.length / 4);
  }, png.toString('base64'));
};

describe('the main job: two tables in, figures and routes out', () => {
  let stage: Stage;
  let seen: Visit;
  let page: Page;
  const tables = sampleFiles('national-dialogue');

  beforeAll(async () => {
    stage = await openStage();
    seen = await visit(stage);
    page = seen.page;
    await importFiles(page, tables);
  });
  afterAll(async () => {
    await seen.close();
    await stage.close();
  });

  it('draws the map', async () => {
    expect(await map(page).getAttribute('data-actors')).toBe('120');
    expect(await map(page).getAttribute('data-ties')).toBe('450');
    expect(await drawnShare(page)).toBeGreaterThan(0.02);
  });

  it('marks convenors, in words too', async () => {
    expect(await page.getByRole('application').getAttribute('aria-label')).toMatch(/convenors: .+/i);
    expect(await page.getByText('structural indicator - confirm in the room').first().isVisible()).toBe(true);
  });

  it('finds an actor by search and shows the same betweenness in panel and table', async () => {
    await findActor(page, 'three rivers trans');
    const panel = page.getByRole('article', { name: 'Three Rivers Transnational Network' });
    const inPanel = await panel.getByRole('button', { name: /^Betweenness \d/ }).textContent();
    const figure = /[\d .]+$/.exec((inPanel ?? '').replace(/\s+/g, ' ').trim())![0].trim();
    await openTab(page, 'Centrality');
    const row = page.getByRole('row').filter({ hasText: 'Three Rivers Transnational' });
    await row.waitFor();
    const cells = (await row.getByRole('cell').allTextContents()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
    expect(cells).toContain(figure);
  });

  it('saves the same centrality.csv as the command line, byte for byte', async () => {
    const file = analyseOnCommandLine(tables[0]!, tables[1]!);
    const saved = await download(page, () =>
      page.getByRole('button', { name: 'Download centrality.csv' }).click(),
    );
    expect(saved.name).toBe('centrality.csv');
    expect(saved.text).toBe(file('centrality.csv'));
    for (const [entry, name] of [
      [/six functions/, 'functions.csv'],
      [/Boomerang routes/, 'boomerang.csv'],
      [/GEXF/, 'network.gexf'],
      [/GraphML/, 'network.graphml'],
      [/Key figures/, 'summary.json'],
    ] as const) {
      const exported = await download(page, async () => {
        await page.getByRole('button', { name: 'Export' }).click();
        await page.getByRole('menuitem', { name: entry }).click();
      });
      expect(exported.name).toBe(name);
      expect(exported.text).toBe(file(name));
    }
  });

  it('lights up a route, and Escape puts it out', async () => {
    await openTab(page, 'Boomerang');
    const route = page.getByRole('button', { name: /leverage .+ties · weakest strength/ }).first();
    await route.click();
    expect(await route.getAttribute('aria-pressed')).toBe('true');
    await page.getByText('on the map').first().waitFor();
    // It stays lit on the whole map, which says so.
    await openTab(page, 'Map');
    await page.getByText(/A boomerang route is lit up: .+ to .+/).waitFor();
    await openTab(page, 'Boomerang');
    await page.keyboard.press('Escape');
    expect(await route.getAttribute('aria-pressed')).toBe('false');
  });

  it('keeps everything over a reload', async () => {
    // Each change is stored within a second.
    await page.waitForTimeout(1500);
    await page.reload();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-actors')).toBe('120');
    expect(await map(page).getAttribute('data-ties')).toBe('450');
    await openTab(page, 'Import report');
    await page.getByText(/450/).first().waitFor();
    await openTab(page, 'Map');
  });

  it('undoes and redoes what can be changed', async () => {
    await findActor(page, 'three rivers trans');
    await page.getByRole('button', { name: 'Delete this actor and its ties' }).click();
    await page.locator('[data-actors="119"]').waitFor();
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    await page.locator('[data-actors="120"][data-ties="450"]').waitFor();
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await page.locator('[data-actors="119"]').waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('[data-actors="120"][data-ties="450"]').waitFor();
  });

  it('saves the map as an image', async () => {
    await mapSettled(page);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'Export' }).click();
        await page.getByRole('menuitem', { name: 'Picture of the map' }).click();
        await page.getByRole('button', { name: 'Save as PNG' }).click();
      })(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/\.png$/);
  });

  it('did all that without an error on the console and without a request off its origin', () => {
    seen.expectClean();
  });
});
