import { describeReport } from '../import/describe';
import type { ParsedArguments } from './arguments';
import { done, type Result } from './failure';
import { type Io, say } from './io';
import { duplicateLines, wordLines } from './questions';
import { readNetwork } from './reading';

/**
 * `check STAKEHOLDERS RELATIONSHIPS`: what became of every row, which words are not known and which actors may be
 * one, for a person, on standard output.
 */
export const runCheck = async (parsed: ParsedArguments, io: Io): Promise<Result<undefined>> => {
  const reading = await readNetwork(parsed, io);
  if (!reading.ok) return reading;
  const { network, report, doubts, words, duplicates } = reading.value;
  say(io.stdout, [
    ...describeReport(report, { maxIssues: Number.POSITIVE_INFINITY }),
    ...wordLines(words),
    ...duplicateLines(duplicates, network),
    ...doubts,
  ]);
  return done(undefined);
};
