import { join } from 'node:path';
import { review } from '../browser/app-page';
import type { BenchStage } from '../browser/stage';
import type { Row } from './row';

const WINDOWS_1250 = join(import.meta.dirname, '../../tests/fixtures/messy/encodings/windows-1250.csv');
const NAMES = ['Žene Šumadije', 'Udruženje Čačak', 'Kuća ljudskih prava Đakovica', 'Šabački dečji centar'];

const ACTORS = `id,name,kind
a1,River Watch,cso
a2,Ministry of Water,government
a2,Ministry of Justice,government
`;
const TIES = `source,target,type
a1,a2,advocacy
a1,a9,information
a2,,advocacy
`;

const reviewText = async (stage: BenchStage, files: string[], last: string): Promise<string> => {
  const page = await stage.open(stage.app);
  await review(page, files);
  await page.getByText(last).first().waitFor();
  const text = await page.locator('body').innerText();
  await page.context().close();
  return text;
};

/** Letters that are not UTF-8. */
export const windows1250 = async (stage: BenchStage): Promise<Row> => {
  const text = await reviewText(stage, [WINDOWS_1250], 'Mreža za životnu sredinu');
  const right = NAMES.filter((name) => text.includes(name)).length;
  const said = /Read as (Central European \(Windows-1250\))/.exec(text)?.[1];
  return {
    what: 'Windows-1250',
    ours: `${right} of ${NAMES.length} names right; ${said === undefined ? 'not said' : `said: ${said}`}`,
    aim: 'right, and said',
    reached: right === NAMES.length && said !== undefined,
  };
};

/** An id that stands twice, one that nobody has, and one that is missing. */
export const idsInDoubt = async (stage: BenchStage): Promise<Row> => {
  const files = [stage.file('actors.csv', ACTORS), stage.file('ties.csv', TIES)];
  const text = await reviewText(stage, files, 'stands in no stakeholder table');
  const listed = [
    ['row 4, id twice', /4\s+The id “a2” stands already in line 3/],
    ['row 3, unknown', /3\s+“a9” stands in no stakeholder table/],
    ['row 4, missing', /4\s+The target is missing/],
  ] as const;
  const found = listed.filter(([, sentence]) => sentence.test(text));
  return {
    what: 'duplicate or unknown ids',
    ours: found.map(([what]) => what).join('; '),
    aim: 'listed by row',
    reached: found.length === listed.length,
  };
};
