import { describeReport } from '../import/describe';
import type { ParsedArguments } from './arguments';
import { done, type Result } from './failure';
import { type Io, say } from './io';
import { readNetwork } from './reading';

/** `check STAKEHOLDERS RELATIONSHIPS`: what became of every row, for a person, on standard output. */
export const runCheck = (parsed: ParsedArguments, io: Io): Result<undefined> => {
  const reading = readNetwork(parsed);
  if (!reading.ok) return reading;
  const { report, doubts } = reading.value;
  say(io.stdout, [...describeReport(report, { maxIssues: Number.POSITIVE_INFINITY }), ...doubts]);
  return done(undefined);
};
