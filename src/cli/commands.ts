import type { OptionName } from './options';

export interface CommandDeclaration {
  /** The words after the command, for the help text: one list a way to call it. */
  readonly operands: readonly (readonly string[])[];
  readonly about: string;
  readonly options: readonly OptionName[];
}

/** How files are read, by every command that reads some. */
const READING = [
  'strength-scale',
  'encoding',
  'delimiter',
  'sheet',
  'header-line',
  'words',
  'strict',
] as const;

const FORMATS = 'CSV, TSV, XLSX, GEXF, GraphML, Kumu or network.json';

/** Every command with what it takes. What each does is in the file of its name. */
export const COMMANDS = {
  analyse: {
    operands: [['STAKEHOLDERS', 'RELATIONSHIPS'], ['FILE']],
    about:
      `Reads the two tables, or one file that holds a whole network (${FORMATS}), computes every figure and ` +
      'writes the files to --out. A - for STAKEHOLDERS takes the actors from the ties.',
    options: [
      'out',
      'only',
      'types',
      'include-planned',
      'max-ties',
      'max-allies',
      'max-routes',
      'seed',
      'exact',
      'epsilon',
      'delta',
      'resamples',
      'drop',
      'top',
      'workers',
      ...READING,
      'contacts',
      'quiet',
      'help',
    ],
  },
  check: {
    operands: [['STAKEHOLDERS', 'RELATIONSHIPS'], ['FILE']],
    about:
      `Reads the two tables, or one file that holds a whole network (${FORMATS}), and says, row by row, what ` +
      'would be repaired and what set aside, which words are not known and which actors may be one. Writes nothing.',
    options: [...READING, 'help'],
  },
  convert: {
    operands: [
      ['IN', 'OUT'],
      ['IN', 'IN', 'OUT'],
    ],
    about:
      `Reads a network (${FORMATS}; one file, two tables, or a folder with stakeholders.csv and ` +
      'relationships.csv) and writes it in another format, without figures. The ending of OUT says which: ' +
      '.gexf, .graphml, .json or .xlsx; a folder gets the two CSV tables.',
    options: ['from', 'to', 'force', ...READING, 'contacts', 'quiet', 'help'],
  },
  template: {
    operands: [['DIR']],
    about: 'Writes the two tables with their columns and one example row each. Overwrites nothing.',
    options: ['quiet', 'help'],
  },
} as const satisfies Record<string, CommandDeclaration>;

export type CommandName = keyof typeof COMMANDS;

export const isCommand = (word: string): word is CommandName => Object.hasOwn(COMMANDS, word);
