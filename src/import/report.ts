/** Where something in an input stands. Lines are lines of the file, counted from 1, title lines included. */
export interface ImportIssue {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: ImportIssueCode;
  /**
   * `note`: nothing was changed; `repair`: the row was imported with this repair; `set-aside`: the row was not
   * imported; `error`: the file could not be used.
   */
  readonly severity: 'note' | 'repair' | 'set-aside' | 'error';
  /** A plain sentence that says what happened and, where needed, what to do. */
  readonly message: string;
}

/** Every code with what it means, by what becomes of the file or row. */
export const IMPORT_ISSUE_CODES = {
  // error: the file could not be used
  'no-files': 'No file was given.',
  'file-empty': 'The file holds nothing.',
  'file-too-large': 'The file is larger than what can be read.',
  'file-workbook': 'The file is a workbook that cannot be read here.',
  'file-binary': 'The file is no text.',
  'file-broken': 'The file is damaged: it does not keep to its own format.',
  'file-unknown': 'The format of the file is none that is known.',
  'file-protected': 'The file is protected by a password.',
  'file-entities': 'An XML file with entities of its own, which may be an attack.',
  'sheet-unknown': 'The sheet asked for is not in the workbook.',
  'header-missing': 'There is no text at the header line asked for.',
  'too-many-columns': 'The table has more columns than can be read.',
  cancelled: 'The import was stopped.',
  'encoding-unknown': 'The encoding asked for is none that is known.',
  'encoding-wrong': 'The file is not text in the encoding asked for.',
  'delimiter-unknown': 'The delimiter asked for cannot be one.',
  'header-unreadable': 'The header line has a quotation mark that is not closed.',
  'only-header': 'There is a header line and no row below it.',
  'no-columns': 'No column says what the table holds.',
  'no-ends': 'A relationship table without a column for the source or the target.',
  'no-name': 'A stakeholder table with neither a name nor an id column.',
  'nothing-usable': 'Every row had to be set aside.',
  // set-aside: the row was not imported
  'quote-open': 'A quotation mark is not closed on its line.',
  'row-too-long': 'The row has more cells than the header.',
  'cell-too-long': 'A cell is longer than any text.',
  'total-row': 'A row at the end that adds up the rows above.',
  'footnote-row': 'A note below the table.',
  hyperedge: 'A tie of a graph file that has more or fewer than two ends.',
  'matrix-row-repeated': 'A second row of the same actor in a matrix.',
  'no-tie-marked': 'A pair of actors without any tie marked.',
  'stakeholder-nameless': 'A stakeholder with neither a name nor an id.',
  'stakeholder-repeated': 'The same stakeholder once more.',
  'id-repeated': 'The id of another stakeholder with other content.',
  'name-repeated': 'The name of a stakeholder that stands there already, and no id to tell them apart.',
  'end-missing': 'A relationship without its source or its target.',
  'end-ambiguous': 'A name that several actors have.',
  'strength-not-positive': 'A strength of 0 or less.',
  // repair: the row was imported with this repair
  'quote-mended': 'A quotation mark inside a quoted text was taken as it stands.',
  'name-from-id': 'The name was missing; the id stands in for it.',
  'word-unknown': 'A word that the column does not know was left out.',
  'number-unreadable': 'A number that is none was left out.',
  'number-out-of-range': 'A number outside the range of its column was left out.',
  'strength-unreadable': 'A strength that is no number; the tie counts 1.',
  'date-rewritten': 'A date was written the ISO way.',
  'date-unreadable': 'A date that is none, or that can be read in two ways, was left out.',
  'tie-left-out': 'One of several ties of a row was left out.',
  'stakeholder-joined': 'The row adds to a stakeholder of another table.',
  'tie-id-repeated': 'The id of another tie; this one got a new id.',
  // note: nothing was lost or changed in meaning
  'encoding-guessed': 'The encoding was guessed.',
  'encoding-doubtful': 'The encoding was guessed, and another would do as well.',
  'characters-lost': 'Characters that could not be read.',
  'nul-removed': 'NUL characters that were taken out.',
  'title-lines': 'Lines above the header were passed over.',
  'no-header': 'A list of ties without a header line.',
  'sheet-ignored': 'A sheet that holds no table of the network was passed over.',
  'merged-cells': 'Merged cells were read as if each of them held the value.',
  'cell-errors': 'Cells with an error of the spreadsheet count as empty.',
  'matrix-read': 'The table was read as a matrix.',
  'matrix-columns': 'Columns of a matrix that hold no ties.',
  'matrix-diagonal': 'Marks on the diagonal of a matrix.',
  'net-map-read': 'The table was read with one column a type of tie.',
  'graph-nested': 'Nodes inside nodes were read side by side.',
  'graph-parts': 'Parts of a graph file that say nothing of actors or ties.',
  'json-parts': 'Parts of a JSON file that were passed over.',
  'no-rows': 'The table has no rows; the other tables have.',
  'blank-lines': 'Blank lines were passed over.',
  'rows-short': 'Rows with fewer cells than the header.',
  'header-empty': 'Columns without a header.',
  'header-repeated': 'A header that stands there twice.',
  'column-claimed': 'A second column for the same field, kept as an attribute.',
  'columns-joined': 'Several columns with personal data, read into one field.',
  'personal-kept': 'A column with personal data, kept as an attribute by choice.',
  'word-chosen': 'A word that stands for what a person chose.',
  'word-kept': 'A word that the column does not know, kept as an attribute by choice.',
  'strength-word': 'A word for a strength.',
  'kind-synonym': 'Another word for a known kind.',
  'kind-unknown': 'A word that is no known kind, kept.',
  'type-synonym': 'Another word for a known tie type.',
  'type-unknown': 'A word that is no known tie type, kept as a custom type.',
  'type-missing': 'Ties without a type.',
  'type-is-direction': 'A direction that stood in the type column.',
  'country-unknown': 'A text that is no known country, kept.',
  'country-none': 'A word that says that there is no home country.',
  'number-comma': 'Numbers with a decimal comma.',
  'name-ambiguous': 'Several actors of one name.',
  'actor-spelling': 'An actor whose name is spelled a little differently in a tie.',
  'actor-created': 'An actor that stands only in a relationship table.',
  'tie-repeated': 'A tie that is the same as one before, kept.',
  'self-tie': 'A tie from an actor to itself, kept.',
  'strength-turned': 'The strength scale was turned round.',
} as const;

export type ImportIssueCode = keyof typeof IMPORT_ISSUE_CODES;

export type TableRole = 'stakeholders' | 'relationships';

/** How one column of a file was understood. */
export interface ColumnMatch {
  /** The header as it stands in the file. */
  readonly header: string;
  /** The column of the model that it fills, or `null` for an extra column that is kept as an attribute. */
  readonly column: string | null;
  /** In a Net-Map table: the type of the ties that are marked in the column, which is `type` then. */
  readonly type?: string;
  /** Why, in words: 'same name', 'a synonym of source'. */
  readonly reason: string;
}

export interface SetAsideRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: string;
}

export interface FileReport {
  readonly file: string;
  /** Name of the sheet, where the file is a workbook: one report a sheet. */
  readonly sheet?: string;
  /** What kind of file it is: `csv`, `xlsx`, `gexf` and so on. */
  readonly format?: string;
  /** How its cells are meant: `table`, `matrix` or `net-map`. */
  readonly shape?: string;
  /** Line of the file (row of the sheet) with the header; `null` where there is none. */
  readonly headerLine?: number | null;
  readonly role: TableRole;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headers: readonly string[];
  readonly columns: readonly ColumnMatch[];
  readonly rows_read: number;
  readonly rows_imported: number;
  readonly rows_repaired: number;
  readonly rows_set_aside: number;
  readonly issues: readonly ImportIssue[];
  readonly set_aside: readonly SetAsideRow[];
}

/** What became of every row of every file. `rows_read` is the sum of the other three, per file. */
export interface ImportReport {
  readonly files: readonly FileReport[];
  /** Ids of actors that stood only in the relationship table. */
  readonly created_actors: readonly string[];
}
