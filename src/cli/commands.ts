import type { OptionName } from './options';

export interface CommandDeclaration {
  /** The words after the command, for the help text. */
  readonly operands: readonly string[];
  readonly about: string;
  readonly options: readonly OptionName[];
}

const READING = ['strength-scale', 'encoding', 'delimiter', 'strict'] as const;

/** Every command with what it takes. What each does is in the file of its name. */
export const COMMANDS = {
  analyse: {
    operands: ['STAKEHOLDERS', 'RELATIONSHIPS'],
    about:
      'Reads the two tables (CSV or TSV), computes every figure and writes the files to --out. ' +
      'A - for STAKEHOLDERS takes the actors from the ties.',
    options: [
      'out',
      'only',
      'types',
      'include-planned',
      'max-ties',
      'max-allies',
      'max-routes',
      'seed',
      ...READING,
      'contacts',
      'quiet',
      'help',
    ],
  },
  check: {
    operands: ['STAKEHOLDERS', 'RELATIONSHIPS'],
    about:
      'Reads the two tables and says, row by row, what would be repaired and what set aside. Writes nothing.',
    options: [...READING, 'help'],
  },
  template: {
    operands: ['DIR'],
    about: 'Writes the two tables with their columns and one example row each. Overwrites nothing.',
    options: ['quiet', 'help'],
  },
} as const satisfies Record<string, CommandDeclaration>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
