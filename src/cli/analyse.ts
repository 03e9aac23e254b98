import { availableParallelism } from 'node:os';
import { analyseInCrew } from '../analysis/analyse';
import type { Crew } from '../analysis/parallel/crew';
import type { Analysis, AnalysisOptions } from '../analysis/result';
import { robustnessTask } from '../analysis/robustness/robustness';
import { exportFiles } from '../export/files';
import type { PolicyNetwork } from '../model/network';
import { isWordOf, TIE_TYPES } from '../model/vocabulary';
import type { ParsedArguments } from './arguments';
import { hireThreads } from './crew-threads';
import { done, type Result, wrongArguments } from './failure';
import { type Io, say } from './io';
import { findOutputFolder } from './output-folder';
import { progressDisplay } from './progress';
import { openQuestions } from './questions';
import { readNetwork } from './reading';
import { resampleShown, robustnessOptions } from './robustness';
import { closingLines, cutLines, estimateLines } from './summary';
import { shareBetween, tableList, wholeNumber, wordList } from './values';
import { writeOutput } from './write-output';

/** `analyse STAKEHOLDERS RELATIONSHIPS --out DIR`: every figure of the network, as files. All of them or none. */
export const runAnalyse = async (parsed: ParsedArguments, io: Io): Promise<Result<undefined>> => {
  const out = parsed.values.get('out');
  if (out === undefined || out === '') {
    return wrongArguments('analyse needs --out DIR: the folder that the files go to.');
  }
  const options = analysisOptions(parsed);
  if (!options.ok) return options;
  const resampling = robustnessOptions(parsed);
  if (!resampling.ok) return resampling;
  const workers = wholeNumber(parsed, 'workers', 1, MOST_WORKERS);
  if (!workers.ok) return workers;
  const only = tableList(parsed);
  if (!only.ok) return only;
  const reading = await readNetwork(parsed, io);
  if (!reading.ok) return reading;
  const { network, report, paths, doubts, words } = reading.value;
  const unknown = checkTypes(network, options.value.types ?? []);
  if (!unknown.ok) return unknown;
  const folder = findOutputFolder(out, paths);
  if (!folder.ok) return folder;

  const quiet = parsed.switches.has('quiet');
  const threads = workers.value ?? availableParallelism();
  // One thread beside this one would only do what this one can.
  const hire = (): Crew => (threads === 1 ? [] : hireThreads(threads));
  const analysis = await analyseShown(network, options.value, hire, io, quiet);
  const robustness =
    resampling.value === null
      ? undefined
      : await resampleShown(robustnessTask(network, options.value, resampling.value), hire, io, quiet);
  const files = exportFiles(network, analysis, report, {
    contacts: parsed.switches.has('contacts'),
    robustness,
    ...(only.value === undefined ? {} : { only: only.value }),
  });
  const written = await io.interruptible((signal) => writeOutput(folder.value, files, signal));
  if (!written.ok) return written;
  if (!quiet) say(io.stderr, closingLines(network, analysis, report, files.length, out));
  say(io.stderr, [...openQuestions(words), ...doubts, ...cutLines(analysis), ...estimateLines(analysis)]);
  return done(undefined);
};

/** More threads than any machine has would only take memory. */
const MOST_WORKERS = 64;

const analyseShown = async (
  network: PolicyNetwork,
  options: AnalysisOptions,
  hire: () => Crew,
  io: Io,
  quiet: boolean,
): Promise<Analysis> => {
  const display = progressDisplay(io, quiet);
  try {
    return await analyseInCrew(network, options, { progress: display.show }, hire);
  } finally {
    display.end();
  }
};

/** With more allies than this, looking takes longer than anybody waits: the chains grow with their power. */
const MOST_ALLIES = 6;
/** Those allies, two holders and the target. */
const MOST_TIES = MOST_ALLIES + 3;
/** More routes than this fill the memory, and nobody reads them; counts are exact anyway. */
const MOST_ROUTES = 1_000_000;

/** Samples grow with the square of 1 / epsilon: smaller errors take longer than exact figures. */
const LEAST_EPSILON = 1e-5;
const LEAST_DELTA = 1e-9;

const analysisOptions = (parsed: ParsedArguments): Result<AnalysisOptions> => {
  const types = wordList(parsed, 'types');
  if (!types.ok) return types;
  // The shortest route there is has two ties: access to a holder, and the holder's leverage.
  const maxTies = wholeNumber(parsed, 'max-ties', 2, MOST_TIES);
  if (!maxTies.ok) return maxTies;
  const maxAllies = wholeNumber(parsed, 'max-allies', 0, MOST_ALLIES);
  if (!maxAllies.ok) return maxAllies;
  const maxRoutes = wholeNumber(parsed, 'max-routes', 0, MOST_ROUTES);
  if (!maxRoutes.ok) return maxRoutes;
  const seed = wholeNumber(parsed, 'seed', 0);
  if (!seed.ok) return seed;
  const epsilon = shareBetween(parsed, 'epsilon', LEAST_EPSILON);
  if (!epsilon.ok) return epsilon;
  const delta = shareBetween(parsed, 'delta', LEAST_DELTA);
  if (!delta.ok) return delta;
  return done({
    ...(types.value === undefined ? {} : { types: types.value }),
    ...(parsed.switches.has('include-planned') ? { includePlanned: true } : {}),
    ...(maxTies.value === undefined ? {} : { maxTies: maxTies.value }),
    ...(maxAllies.value === undefined ? {} : { maxAllies: maxAllies.value }),
    ...(maxRoutes.value === undefined ? {} : { maxRoutes: maxRoutes.value }),
    ...(parsed.switches.has('exact') ? { exact: true } : {}),
    ...(epsilon.value === undefined ? {} : { epsilon: epsilon.value }),
    ...(delta.value === undefined ? {} : { delta: delta.value }),
    ...(seed.value === undefined ? {} : { seed: seed.value }),
  });
};

/** A type that is neither in the vocabulary nor in the data is a slip of the pen. */
const checkTypes = (network: PolicyNetwork, types: readonly string[]): Result<undefined> => {
  const occurring = new Set(network.relationships.map((tie) => tie.type));
  const unknown = types.find((type) => !occurring.has(type) && !isWordOf(TIE_TYPES, type));
  return unknown === undefined
    ? done(undefined)
    : wrongArguments(
        `--types: no tie is of the type “${unknown}”; the types that occur are ${[...occurring].sort().join(', ') || 'none'}.`,
      );
};
