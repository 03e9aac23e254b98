import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Findings of axe on the page as it stands, of every level and with its advice on good practice, a line each; empty
 * when there are none. The pointer is moved out of the way first: a tip under it is no part of the screen.
 */
export const violations = async (page: Page): Promise<string[]> => {
  await page.mouse.move(1, 1);
  await page.evaluate(source);
  const results = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map((node) => `${impact} ${id}: ${node.target.join(' ')} — ${node.failureSummary}`),
  );
};
