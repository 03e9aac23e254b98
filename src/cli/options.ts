/** An option of the command line. Without `value` it is a switch. */
export interface OptionDeclaration {
  /** Word for the value in the help text. */
  readonly value?: string;
  readonly help: string;
}

/** Every option there is, declared once: parsing and help texts read this table. */
export const OPTIONS = {
  out: { value: 'DIR', help: 'folder to write to; made if it is not there' },
  types: { value: 'A,B', help: 'only ties of these types count in metrics' },
  'include-planned': { help: 'planned ties count in metrics too' },
  'max-ties': { value: 'N', help: 'longest boomerang route, in ties (default 5)' },
  'max-allies': { value: 'N', help: 'most allies on a route before the first holder (default 2)' },
  'max-routes': { value: 'N', help: 'most routes to list (default 10000); counts stay exact' },
  exact: { help: 'exact figures for a large network too, however long that takes' },
  epsilon: {
    value: 'X',
    help: 'how far an estimated betweenness may be off, as a share of all pairs (default 0.005)',
  },
  delta: {
    value: 'X',
    help: 'probability with which estimates may be further off all the same (default 0.1)',
  },
  seed: { value: 'N', help: 'seed of everything that draws lots (default 1)' },
  resamples: { value: 'N', help: 'resample the network N times, to see how sure the ranks are' },
  drop: { value: 'X', help: 'share of the ties that each resample leaves out (default 0.2)' },
  top: { value: 'N', help: 'how many are the top that an actor stays in (default 5)' },
  workers: { value: 'N', help: 'threads for the shortest paths (default: as many as the machine has)' },
  only: { value: 'A,B', help: 'only these tables: centrality, functions, boomerang' },
  'strength-scale': {
    value: 'WORD',
    help: 'which end of the strength scale is strong: higher (default) or lower',
  },
  encoding: {
    value: 'NAME',
    help: 'character encoding of the files, such as windows-1250; found out when absent',
  },
  delimiter: { value: 'C', help: 'character between cells, or the word tab; found out when absent' },
  sheet: { value: 'NAME', help: 'only this sheet of a workbook' },
  'header-line': {
    value: 'N',
    help: 'line of the file on which the header stands, 0 for none; found out when absent',
  },
  words: { value: 'FILE', help: 'JSON that says what words and columns stand for' },
  from: {
    value: 'FORMAT',
    help: 'fail unless IN is csv, xlsx, gexf, graphml or json; found out when absent',
  },
  to: { value: 'FORMAT', help: 'format of OUT: csv, xlsx, gexf, graphml or json; by its ending when absent' },
  force: { help: 'write over what is there' },
  contacts: { help: 'write the personal contact columns too' },
  strict: { help: 'a row that must be set aside is a failure' },
  quiet: { help: 'no progress and no summary; only problems are said' },
  help: { help: 'this text' },
} as const satisfies Record<string, OptionDeclaration>;

export type OptionName = keyof typeof OPTIONS;

/** Options that take a value. */
export type ValueOption = {
  [Name in OptionName]: (typeof OPTIONS)[Name] extends { readonly value: string } ? Name : never;
}[OptionName];

/** Options that are there or not. */
export type SwitchOption = Exclude<OptionName, ValueOption>;

export const takesValue = (name: OptionName): name is ValueOption => 'value' in OPTIONS[name];
