import { parseArgs } from 'node:util';
import { COMMANDS, type CommandDeclaration, type CommandName } from './commands';
import { done, type Result, wrongArguments } from './failure';
import { OPTIONS, type OptionName, type SwitchOption, takesValue, type ValueOption } from './options';

/** What stands on the command line after the command, not yet understood. */
export interface ParsedArguments {
  readonly operands: readonly string[];
  readonly values: ReadonlyMap<ValueOption, string>;
  readonly switches: ReadonlySet<SwitchOption>;
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/**
 * Splits the words after a command into operands and options. An option that the command does not know, a value
 * that is missing or too much, and a wrong number of operands are failures. The last of repeated options counts.
 */
export const parseArguments = (command: CommandName, words: readonly string[]): Result<ParsedArguments> => {
  const declaration: CommandDeclaration = COMMANDS[command];
  const known = new Set<string>(declaration.options);
  const { tokens } = parseArgs({
    args: [...words],
    allowPositionals: true,
    // Strict parsing throws its own sentences; the tokens let us say what a person can use.
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      declaration.options.map((name) => [name, { type: takesValue(name) ? 'string' : 'boolean' }]),
    ),
  });
  const operands: string[] = [];
  const values = new Map<ValueOption, string>();
  const switches = new Set<SwitchOption>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!known.has(name) || !isOption(name) || !rawName.startsWith('--')) {
      return wrongArguments(`${command} has no option ${rawName}. ${seeHelp(command)}`);
    }
    if (takesValue(name)) {
      const missing = value === undefined || (!inlineValue && value.startsWith('--'));
      if (missing) return wrongArguments(`${rawName} needs a value: ${rawName} ${OPTIONS[name].value}.`);
      values.set(name, value);
    } else if (value !== undefined) {
      return wrongArguments(`${rawName} takes no value.`);
    } else {
      switches.add(name);
    }
  }
  if (!switches.has('help') && !isRightNumber(operands.length, declaration)) {
    return wrongArguments(
      `${command} needs ${inWords(declaration)}; got ${operands.join(', ') || 'nothing'}. ${seeHelp(command)}`,
    );
  }
  return done({ operands, values, switches });
};

const isRightNumber = (given: number, { operands }: CommandDeclaration): boolean =>
  operands.some((words) => words.length === given);

const inWords = ({ operands }: CommandDeclaration): string =>
  operands.map((words) => words.join(' and ')).join(', or ');

const seeHelp = (command: CommandName): string => `See policy-network ${command} --help.`;
