import type { InputFile } from '../../import';
import type { ColumnChoice } from '../../import/choices';
import type { FileChoice } from '../worker/review-reader';

export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How a person wants a table read; what is absent is found out by the import. */
export type ReadingChoice = Pick<
  InputFile,
  'role' | 'encoding' | 'delimiter' | 'headerLine' | 'shape' | 'columns'
>;

/** A change of some choices; `undefined` leaves one to the import again. */
export type ChoiceChange = { readonly [Key in keyof ReadingChoice]?: ReadingChoice[Key] | undefined };

/**
 * All choices of a review. Files of one name share theirs: they can hardly be told apart on screen.
 */
export interface ReadingChoices {
  /** By table. */
  readonly tables: ReadonlyMap<string, ReadingChoice>;
  /** Sheets of a workbook that are read, by file name; absent: those that the import finds to be tables. */
  readonly sheets: ReadonlyMap<string, readonly string[]>;
}

export const NO_CHOICES: ReadingChoices = { tables: new Map(), sheets: new Map() };

/** A table by its file and, in a workbook, its sheet. */
export interface TablePlace {
  readonly file: string;
  readonly sheet?: string;
}

/** No file name holds a line break; `null` and not `''` for no sheet, which may be a sheet's name. */
const keyOf = ({ file, sheet }: TablePlace): string => JSON.stringify([file, sheet ?? null]);

export const choiceFor = (choices: ReadingChoices, place: TablePlace): ReadingChoice =>
  choices.tables.get(keyOf(place)) ?? {};

/**
 * Another choice for a table. From then on a workbook is read sheet by sheet.
 *
 * @param found The sheets of the workbook that the import read as tables.
 */
export const withChoice = (
  choices: ReadingChoices,
  place: TablePlace,
  change: ChoiceChange,
  found: readonly string[] = [],
): ReadingChoices => {
  const merged = Object.entries({ ...choiceFor(choices, place), ...change }).filter(
    ([, value]) => value !== undefined,
  );
  const tables = new Map(choices.tables).set(keyOf(place), Object.fromEntries(merged) as ReadingChoice);
  const sheets =
    place.sheet === undefined || choices.sheets.has(place.file)
      ? choices.sheets
      : new Map(choices.sheets).set(place.file, found);
  return { tables, sheets };
};

/** Read these sheets of a workbook and no others. */
export const withSheets = (
  choices: ReadingChoices,
  file: string,
  sheets: readonly string[],
): ReadingChoices => ({ ...choices, sheets: new Map(choices.sheets).set(file, sheets) });

/**
 * The choices for a column, with another decision about one header.
 *
 * @param isAlone One header only can be this, as that which fills a column of the model: it frees the one before.
 */
export const withColumn = (
  columns: readonly ColumnChoice[] | undefined,
  choice: ColumnChoice,
  isAlone: boolean,
): readonly ColumnChoice[] => [
  ...(columns ?? []).filter(
    ({ header, column }) => header !== choice.header && !(isAlone && column === choice.column),
  ),
  choice,
];

/** How a file is read: once, or once for each sheet that was chosen. */
export const chosen = (file: string, choices: ReadingChoices): readonly FileChoice[] => {
  const sheets = choices.sheets.get(file);
  return sheets === undefined
    ? [choiceFor(choices, { file })]
    : sheets.map((sheet) => ({ ...choiceFor(choices, { file, sheet }), sheet }));
};

/** Every decision about a column that was made in this review, for the project to remember. */
export const columnChoices = (choices: ReadingChoices): readonly ColumnChoice[] =>
  [...choices.tables.values()].flatMap(({ columns }) => columns ?? []);

/** Words that say what a table is, not what it is about. */
const GENERIC =
  /\b(stakeholders?|actors?|nodes?|organi[sz]ations?|relationships?|relations?|ties|edges?|links?|network|table|data|csv|export|sheet\d*|\d+)\b/gi;

/** A name for the project from its file names: what is left of the first one that says anything. */
export const suggestName = (files: readonly string[]): string | null => {
  for (const file of files) {
    const words = file
      .replace(/\.[^.]*$/, '')
      .replace(/[_\-.()[\]]+/g, ' ')
      .replace(GENERIC, ' ')
      .trim()
      .replace(/\s+/g, ' ');
    if (/\p{L}/u.test(words)) return words.charAt(0).toUpperCase() + words.slice(1);
  }
  return null;
};
