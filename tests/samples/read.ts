import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importNetwork } from '../../src/import';
import type { FileReport } from '../../src/import/report';
import type { PolicyNetwork } from '../../src/model/network';

export const SAMPLES = ['western-balkans-referral', 'boomerang-textbook', 'national-dialogue'] as const;
export type Sample = (typeof SAMPLES)[number];

export const sampleFile = (sample: Sample, file: string): string =>
  join(import.meta.dirname, '../../sample-data', sample, file);

export const sampleText = (sample: Sample, file: string): string =>
  readFileSync(sampleFile(sample, file), 'utf8');

/** A sample as a person would import it. */
export const importSample = (
  sample: Sample,
): {
  network: PolicyNetwork;
  files: readonly FileReport[];
  doubt: string | undefined;
  created: readonly string[];
} => {
  const outcome = importNetwork(
    ['stakeholders.csv', 'relationships.csv'].map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(sampleFile(sample, name))),
    })),
  );
  if (!outcome.ok) throw new Error(outcome.problems.map((problem) => problem.message).join('\n'));
  return {
    network: outcome.network,
    files: outcome.report.files,
    doubt: outcome.strengthDoubt,
    created: outcome.report.created_actors,
  };
};
