import type { DuplicateQuestion } from '../import/choices';
import { describeReport } from '../import/describe';
import { searchDuplicates } from '../import/duplicates';
import type { ParsedArguments } from './arguments';
import { done, type Result } from './failure';
import { type Io, say } from './io';
import { progressDisplay } from './progress';
import { duplicateLines, wordLines } from './questions';
import { type Reading, readNetwork } from './reading';

/**
 * `check STAKEHOLDERS RELATIONSHIPS`: what became of every row, which words are not known and which actors may be
 * one, for a person, on standard output.
 */
export const runCheck = async (parsed: ParsedArguments, io: Io): Promise<Result<undefined>> => {
  const reading = await readNetwork(parsed, io);
  if (!reading.ok) return reading;
  const { network, report, doubts, words } = reading.value;
  const duplicates = await likelyDuplicates(reading.value, parsed, io);
  say(io.stdout, [
    ...describeReport(report, { maxIssues: Number.POSITIVE_INFINITY }),
    ...wordLines(words),
    ...duplicateLines(duplicates, network),
    ...doubts,
  ]);
  return done(undefined);
};

const likelyDuplicates = async (
  { network, decided }: Reading,
  parsed: ParsedArguments,
  io: Io,
): Promise<readonly DuplicateQuestion[]> => {
  const display = progressDisplay(io, parsed.switches.has('quiet'));
  const found = await searchDuplicates(
    network,
    { apart: decided },
    { progress: (share) => display.show({ stage: 'duplicates', done: share }) },
  ).finally(() => display.end());
  return found ?? [];
};
