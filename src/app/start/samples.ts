/** The sample networks, by the folder they lie in, in the order in which they are offered. */
export const SAMPLES = ['western-balkans-referral', 'boomerang-textbook', 'national-dialogue'] as const;
export type SampleName = (typeof SAMPLES)[number];

/** The tables travel with the app, each as a piece of its own that loads when the sample is opened. */
const TABLES = import.meta.glob<string>('../../../sample-data/*/*.csv', { query: '?raw', import: 'default' });

/** The two tables of a sample, as files a person could have dropped. */
export const sampleFiles = async (name: SampleName): Promise<readonly File[]> =>
  Promise.all(
    ['stakeholders.csv', 'relationships.csv'].map(async (table) => {
      const load = TABLES[`../../../sample-data/${name}/${table}`];
      if (load === undefined) throw new Error(`${name}/${table} is not part of this build.`);
      return new File([await load()], table, { type: 'text/csv' });
    }),
  );
