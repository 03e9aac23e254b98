import { VERSION } from '../analysis/version';
import { runAnalyse } from './analyse';
import { type ParsedArguments, parseArguments } from './arguments';
import { runCheck } from './check';
import { COMMANDS, type CommandName, isCommand } from './commands';
import { runConvert } from './convert';
import type { Result } from './failure';
import { commandHelp, generalHelp } from './help';
import { type Io, say } from './io';
import { runTemplate } from './template';

type Run = (parsed: ParsedArguments, io: Io) => Result<undefined> | Promise<Result<undefined>>;

const RUN: Readonly<Record<CommandName, Run>> = {
  analyse: runAnalyse,
  check: runCheck,
  convert: runConvert,
  template: runTemplate,
};

/**
 * The whole command line: `words` are what stands after the program's name.
 *
 * @returns the exit code: 0 done, 1 the data could not be used, 2 wrong arguments. Whatever a person can cause
 * is a sentence on standard error, never an exception.
 */
export const run = async (words: readonly string[], io: Io): Promise<number> => {
  const [first, ...rest] = words;
  if (first === '--help' || first === 'help') {
    io.stdout(generalHelp());
    return 0;
  }
  if (first === '--version') {
    io.stdout(`${VERSION}\n`);
    return 0;
  }
  if (first === undefined || !isCommand(first)) {
    const known = Object.keys(COMMANDS).join(', ');
    const what = first === undefined ? 'A command is missing' : `There is no command “${first}”`;
    say(io.stderr, [`${what}; there are ${known}. See policy-network --help.`]);
    return 2;
  }
  const parsed = parseArguments(first, rest);
  if (parsed.ok && parsed.value.switches.has('help')) {
    io.stdout(commandHelp(first));
    return 0;
  }
  const result = parsed.ok ? await RUN[first](parsed.value, io) : parsed;
  if (result.ok) return 0;
  say(io.stderr, result.failure.lines);
  return result.failure.exit;
};
