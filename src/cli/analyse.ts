import { analyse } from '../analysis/analyse';
import type { Analysis, AnalysisOptions } from '../analysis/result';
import { exportFiles } from '../export/files';
import type { PolicyNetwork } from '../model/network';
import { isWordOf, TIE_TYPES } from '../model/vocabulary';
import type { ParsedArguments } from './arguments';
import { done, type Result, wrongArguments } from './failure';
import { type Io, say } from './io';
import { findOutputFolder } from './output-folder';
import { progressDisplay } from './progress';
import { openQuestions } from './questions';
import { readNetwork } from './reading';
import { closingLines, cutLines } from './summary';
import { tableList, wholeNumber, wordList } from './values';
import { writeOutput } from './write-output';

/** `analyse STAKEHOLDERS RELATIONSHIPS --out DIR`: every figure of the network, as files. All of them or none. */
export const runAnalyse = async (parsed: ParsedArguments, io: Io): Promise<Result<undefined>> => {
  const out = parsed.values.get('out');
  if (out === undefined || out === '') {
    return wrongArguments('analyse needs --out DIR: the folder that the files go to.');
  }
  const options = analysisOptions(parsed);
  if (!options.ok) return options;
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
  const analysis = analyseShown(network, options.value, io, quiet);
  const files = exportFiles(network, analysis, report, {
    contacts: parsed.switches.has('contacts'),
    ...(only.value === undefined ? {} : { only: only.value }),
  });
  const written = await io.interruptible((signal) => writeOutput(folder.value, files, signal));
  if (!written.ok) return written;
  if (!quiet) say(io.stderr, closingLines(network, analysis, report, files.length, out));
  say(io.stderr, [...openQuestions(words), ...doubts, ...cutLines(analysis)]);
  return done(undefined);
};

const analyseShown = (network: PolicyNetwork, options: AnalysisOptions, io: Io, quiet: boolean): Analysis => {
  const display = progressDisplay(io, quiet);
  try {
    return analyse(network, options, { progress: display.show });
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
  return done({
    ...(types.value === undefined ? {} : { types: types.value }),
    ...(parsed.switches.has('include-planned') ? { includePlanned: true } : {}),
    ...(maxTies.value === undefined ? {} : { maxTies: maxTies.value }),
    ...(maxAllies.value === undefined ? {} : { maxAllies: maxAllies.value }),
    ...(maxRoutes.value === undefined ? {} : { maxRoutes: maxRoutes.value }),
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
