import { gzipSync } from 'node:zlib';
import type { BenchStage } from '../browser/stage';
import type { Row } from './row';

const MOST = 350;

/** What the start screen loads of JavaScript, before anybody has touched it. */
export const firstScript = async (stage: BenchStage): Promise<Row> => {
  const page = await stage.open('about:blank');
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(stage.app, { waitUntil: 'networkidle' });
  const kilobytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
  await page.context().close();
  return {
    what: 'first JavaScript, compressed',
    ours: `${kilobytes.toFixed(0)} kB in ${bodies.length} files (gzip)`,
    aim: `at most ${MOST} kB`,
    reached: kilobytes <= MOST,
  };
};
