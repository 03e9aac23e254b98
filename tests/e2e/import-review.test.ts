import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';
import { violations } from './support/axe';
import { openFolder } from './support/files';
import { openStage, type Stage, visit } from './support/session';
import { chooseButton, chooseFiles, importFiles, map, mapSettled, openTab } from './support/steps';

/** The letters of the table below that Windows-1250 has elsewhere than Latin-1. */
const WINDOWS_1250: ReadonlyMap<string, number> = new Map([
  ['Š', 0x8a],
  ['ž', 0x9e],
  ['Đ', 0xd0],
  ['đ', 0xf0],
]);

const windows1250 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) => WINDOWS_1250.get(letter) ?? letter.charCodeAt(0));

/** One ministry in two spellings, and two words with a slip. */
const SERBIAN = `Pregled saradnje, jesen 2026

Izvor;Cilj;Vrsta veze;Dokaz
Mreža žena;Ministarstvo pravde;zastupanje;pismo
Centar za građanska prava;Ministarstvo pravde;savetovanje;
Centar za građanska prava;Mreža žena;sradnja;
Udruženje Đerdap;Min. pravde;zastupanje;dopis
Udruženje Đerdap;Mreža žena;sradnja;
Šumska akademija;Udruženje Đerdap;finansirane;
`;

const sheet = (name: string, rows: readonly (readonly string[])[]) => ({
  sheet: name,
  data: rows.map((row) => row.map((value) => ({ value, type: String }))),
});

/** A table of ties below two lines of titles. */
const titledWorkbook = async (): Promise<Uint8Array> => {
  const ties = sheet('Ties', [
    ['Workshop on water'],
    ['May 2026'],
    ['from', 'to', 'relation'],
    ['River Watch', 'Ministry of Water', 'advocacy'],
  ]);
  return new Uint8Array(await (await writeXlsxFile([ties]).toBlob()).arrayBuffer());
};

const workbook = async (): Promise<Uint8Array> => {
  const blob = await writeXlsxFile([
    sheet('Who', [
      ['name', 'kind'],
      ['River Watch', 'cso'],
      ['Ministry of Water', 'government'],
    ]),
    sheet('Links', [
      ['from', 'to', 'relation'],
      ['River Watch', 'Ministry of Water', 'advocacy'],
    ]),
    sheet('Budget', [
      ['item', 'sum'],
      ['paper', '12'],
    ]),
  ]).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
};

/** What is focused, by its accessible name or its text. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
  });

const importButton = (page: Page) => page.getByRole('button', { name: 'Import', exact: true });

describe('the import review', () => {
  let stage: Stage;
  const { file, remove } = openFolder();

  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await stage.close();
    remove();
  });

  it('goes from a Windows-1250 file to the map with three decisions, by keyboard alone', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    const table = file('veze.csv', windows1250(SERBIAN));
    // A key pressed while parts of the page are still coming may meet a button that is drawn anew.
    await page.waitForLoadState('networkidle');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      chooseButton(page).press('Enter'),
    ]);
    await chooser.setFiles([table]);

    await page.getByText('2 words and 1 likely duplicate not decided').waitFor();
    await expect.poll(() => focused(page)).toBe('Accept: sradnja means Cooperation');
    await page.getByText('Centar za građanska prava').first().waitFor();
    expect(await violations(page)).toEqual([]);

    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Accept: finansirane means Funding');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Merge: Ministarstvo pravde and Min. pravde');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Import');
    await page.getByText('Nothing is left to decide').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await mapSettled(page);
    expect(await map(page).getAttribute('data-actors')).toBe('5');
    expect(await map(page).getAttribute('data-ties')).toBe('6');
    seen.expectClean();
    await seen.close();
  });

  it('lets decisions be changed, and columns, header and encoding, with the preview following', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    await chooseFiles(page, [file('veze.csv', windows1250(SERBIAN))]);
    await page.getByRole('button', { name: 'Merge: Ministarstvo pravde and Min. pravde' }).click();
    await page.getByText('Min. pravde becomes one with Ministarstvo pravde.').waitFor();
    await page.getByRole('button', { name: 'Change: Ministarstvo pravde and Min. pravde' }).click();
    await page.getByRole('button', { name: 'Keep apart: Ministarstvo pravde and Min. pravde' }).click();
    await page.getByText('Ministarstvo pravde and Min. pravde stay apart.').waitFor();

    const preview = page.getByRole('table', { name: 'First rows of veze.csv' });
    await page.getByRole('button', { name: 'Dokaz is read as: evidence' }).click();
    await page.getByRole('option', { name: 'reported_by' }).click();
    await preview.getByText('as you chose').waitFor();

    await page.getByRole('combobox', { name: 'Encoding' }).click();
    await page.getByRole('option', { name: 'Cyrillic (Windows-1251)' }).click();
    await preview.getByText('Mreћa ћena').first().waitFor();
    await page.getByRole('combobox', { name: 'Encoding' }).click();
    await page.getByRole('option', { name: /^Find out/ }).click();
    await preview.getByText('Mreža žena').first().waitFor();

    await preview.getByRole('button', { name: 'Use line 1 as the header' }).click();
    await page.getByText('These files cannot be imported yet').waitFor();
    await preview.getByRole('button', { name: 'Use line 3 as the header' }).click();
    await page.getByText('2 words not decided').waitFor();
    await importButton(page).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-actors')).toBe('6');
    seen.expectClean();
    await seen.close();
  });

  it('recognises the sheets of a workbook, and reads others when asked', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    await chooseFiles(page, [file('network.xlsx', await workbook())]);
    await page.getByRole('table', { name: 'First rows of network.xlsx, Who' }).waitFor();
    await page.getByRole('table', { name: 'First rows of network.xlsx, Links' }).waitFor();
    expect(await page.getByRole('checkbox', { name: 'Budget' }).isChecked()).toBe(false);
    await page.getByRole('checkbox', { name: 'Links' }).click();
    await page
      .getByRole('table', { name: 'First rows of network.xlsx, Links' })
      .waitFor({ state: 'detached' });
    await page.getByRole('checkbox', { name: 'Links' }).click();
    await page.getByRole('table', { name: 'First rows of network.xlsx, Links' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await importButton(page).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-actors')).toBe('2');
    expect(await map(page).getAttribute('data-ties')).toBe('1');
    seen.expectClean();
    await seen.close();
  });

  it('takes a row of a sheet for the header where it is pressed', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    await chooseFiles(page, [file('titles.xlsx', await titledWorkbook())]);
    const preview = page.getByRole('table', { name: 'First rows of titles.xlsx, Ties' });
    await preview.getByRole('button', { name: 'Use line 1 as the header' }).waitFor();
    await preview.getByRole('button', { name: 'Use line 4 as the header' }).click();
    await page.getByText('These files cannot be imported yet').waitFor();
    await preview.getByRole('button', { name: 'Use line 3 as the header' }).click();
    await preview.getByRole('button', { name: 'from is read as: source' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await importButton(page).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-ties')).toBe('1');
    seen.expectClean();
    await seen.close();
  });

  it('lets columns of a Net-Map table and of a matrix be changed', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    const netMap = 'From,To,Funding,Gossip\nRiver Watch,Lake Forum,x,x\nLake Forum,Water Council,,x\n';
    const matrix = ',River Watch,Lake Forum,Old Mill\nRiver Watch,0,1,1\nLake Forum,0,0,1\nOld Mill,0,0,0\n';
    await chooseFiles(page, [file('netmap.csv', netMap), file('matrix.csv', matrix)]);
    await page.getByRole('button', { name: 'Gossip is read as: ties: Gossip' }).click();
    await page.getByRole('option', { name: 'ties: Information' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Gossip is read as: ties: Information' }).waitFor();
    await page.getByRole('button', { name: 'Old Mill is read as: an actor' }).click();
    await page.getByRole('option', { name: 'leave out' }).click();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Old Mill is read as: leave out' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await importButton(page).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-ties')).toBe('4');
    seen.expectClean();
    await seen.close();
  });

  it('lets a table be imported that nobody understands, once its columns are said', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    await chooseFiles(page, [file('odd.csv', 'Foo,Bar\nRiver Watch,Lake Forum\n')]);
    await page.getByText('Say what this table holds').waitFor();
    await page.getByRole('combobox', { name: 'This table holds' }).click();
    await page.getByRole('option', { name: 'Ties' }).click();
    for (const [header, column] of [
      ['Foo', 'source'],
      ['Bar', 'target'],
    ] as const) {
      await page.getByRole('button', { name: `${header} is read as: keep as an extra column` }).click();
      await page.getByRole('option', { name: column, exact: true }).click();
      await page.keyboard.press('Tab');
      await page.getByRole('button', { name: `${header} is read as: ${column}` }).waitFor();
    }
    await importButton(page).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-ties')).toBe('1');
    seen.expectClean();
    await seen.close();
  });

  it('does not bring back an actor that was deleted here, unless it is ticked', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    const table = file('mill.csv', 'id,name\na,River Watch\nb,Ministry of Water\nc,Old Mill\n');
    await importFiles(page, [table]);
    await openTab(page, 'Centrality');
    await page.getByRole('row').filter({ hasText: 'Old Mill' }).getByRole('button').first().click();
    await page.getByRole('button', { name: /^Delete/ }).click();
    const update = async () => {
      await openTab(page, 'Import report');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.locator('button', { hasText: 'Bring in newer tables' }).click(),
      ]);
      await chooser.setFiles([table]);
      await page.getByText('Deleted here and still in the tables (1)').waitFor();
    };
    const pressUpdate = async () => {
      await page.getByRole('button', { name: 'Update', exact: true }).click();
      await mapSettled(page);
    };
    await update();
    await pressUpdate();
    expect(await map(page).getAttribute('data-actors')).toBe('2');
    await update();
    await page.getByRole('checkbox', { name: 'Bring back Old Mill' }).click();
    expect(await violations(page)).toEqual([]);
    await pressUpdate();
    expect(await map(page).getAttribute('data-actors')).toBe('3');
    seen.expectClean();
    await seen.close();
  });

  it('brings an open project up to date in one step that can be undone', async () => {
    const seen = await visit(stage);
    const { page } = seen;
    const before = 'id,name,kind\na,River Watch,cso\nb,Ministry of Water,government\nc,Lake Forum,network\n';
    const after = 'id,name,kind\na,River Watch,ingo\nb,Ministry of Water,government\nd,Water Council,igo\n';
    await importFiles(page, [file('actors.csv', before)]);
    await openTab(page, 'Import report');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('button', { hasText: 'Bring in newer tables' }).click(),
    ]);
    await chooser.setFiles([file('actors-2.csv', after)]);

    await page.getByText('What the update changes').waitFor();
    await page.getByText('kind: cso → ingo').waitFor();
    await page.getByRole('checkbox', { name: 'Remove Lake Forum' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await mapSettled(page);
    expect(await map(page).getAttribute('data-actors')).toBe('3');
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: 'Undo', exact: true, disabled: true }).waitFor();
    await openTab(page, 'Centrality');
    await page.getByRole('row').filter({ hasText: 'Lake Forum' }).waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'Water Council' }).count()).toBe(0);
    seen.expectClean();
    await seen.close();
  });
});
