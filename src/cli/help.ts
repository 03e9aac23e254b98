import { COMMANDS, type CommandDeclaration, type CommandName } from './commands';
import { OPTIONS, type OptionDeclaration } from './options';

/** The ways to call a command, one a line. */
export const usage = (name: CommandName): readonly string[] => {
  const { operands }: CommandDeclaration = COMMANDS[name];
  const out = name === 'analyse' ? ' --out DIR' : '';
  return operands.map((words) => `policy-network ${[name, ...words].join(' ')}${out} [options]`);
};

const indent = '  ';

/** Help on all commands. */
export const generalHelp = (): string =>
  [
    'Policy Network Mapper: who convenes, who amplifies, and which routes reach a government that does not listen.',
    '',
    'Usage:',
    ...names().flatMap((name) => usage(name).map((line) => `${indent}${line}`)),
    '',
    `${indent}policy-network COMMAND --help   the options of a command`,
    `${indent}policy-network --version        the version`,
    '',
    'Exit: 0 done; 1 the data could not be used; 2 wrong arguments.',
    '',
  ].join('\n');

/** Help on one command. */
export const commandHelp = (name: CommandName): string => {
  const { about, options }: CommandDeclaration = COMMANDS[name];
  const rows = options.map((option) => {
    const { value, help }: OptionDeclaration = OPTIONS[option];
    return [value === undefined ? `--${option}` : `--${option} ${value}`, help] as const;
  });
  const width = Math.max(...rows.map(([left]) => left.length));
  return [
    ...usage(name).map((line, i) => `${i === 0 ? 'Usage: ' : '       '}${line}`),
    '',
    about,
    '',
    'Options:',
    ...rows.map(([left, help]) => `${indent}${left.padEnd(width)}${indent}${help}`),
    '',
  ].join('\n');
};

const names = (): readonly CommandName[] => Object.keys(COMMANDS) as CommandName[];
