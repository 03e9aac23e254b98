import type { ColumnChoice } from './choices';
import type { MatchedColumns } from './columns/headers';
import { type Beside, recogniseTable } from './columns/roles';
import { actorsOf, type KnownActors } from './columns/values';
import type { Grid } from './readers/grid';
import type { Contents } from './readers/open';
import type { ImportIssue, TableRole } from './report';
import { shapeTable } from './shapes';
import { netMapTable } from './shapes/net-map';
import { fileProblem, type InputFile, type Table } from './table';
import { counted, listed, quoted } from './text';

/** A table that can be read. */
export interface ReadableTable {
  readonly table: Table;
  readonly matched: MatchedColumns;
}

/** What was found in one file. */
export interface SortedOut {
  readonly readable: readonly ReadableTable[];
  /** Tables whose columns nobody understands: for their preview. */
  readonly unknown: readonly Table[];
  readonly problems: readonly ImportIssue[];
}

/**
 * Find out what the tables of a file are. The sheets of a workbook that hold no table of the network are passed
 * over with a note, as long as one does.
 *
 * @param beside What is known beside the file: decisions on columns, and the actors of other files.
 */
export const sortOut = (input: InputFile, contents: Contents, beside: Beside): SortedOut => {
  if (!contents.ok) return { readable: [], unknown: [], problems: [contents.problem] };
  if (contents.grids.length === 0) return graphTables(input, contents.tables, beside);
  const grids =
    input.sheet === undefined
      ? contents.grids
      : contents.grids.filter(({ sheet }) => sheet === undefined || sheet === input.sheet);
  if (grids.length === 0)
    return { readable: [], unknown: [], problems: [unknownSheet(input, contents.grids)] };
  const found = grids.map((grid) => recogniseGrid(grid, input, beside));
  if (found.length === 1) return found[0]!;
  const again = withActorsOfOthers(found, (i, actors) =>
    recogniseGrid(grids[i]!, input, { ...beside, actors: new Set([...(beside.actors ?? []), ...actors]) }),
  );
  return sheets(input, grids, again);
};

/**
 * The same for all files of an import: what nobody understands in one may be clear from the actors of the others.
 *
 * @param remembered Decisions on columns that the project remembers; those of a file go before them.
 */
export const sortOutAll = (
  files: readonly InputFile[],
  contents: readonly Contents[],
  remembered: readonly ColumnChoice[],
): readonly SortedOut[] => {
  const beside = files.map(({ columns = [] }): Beside => ({ choices: [...columns, ...remembered] }));
  const found = files.map((file, i) => sortOut(file, contents[i]!, beside[i]!));
  return withActorsOfOthers(found, (i, actors) =>
    sortOut(files[i]!, contents[i]!, { ...beside[i]!, actors }),
  );
};

/** Look again, with the actors of the others, at what is unknown or may hold ties after all. */
const withActorsOfOthers = (
  found: readonly SortedOut[],
  again: (i: number, actors: KnownActors) => SortedOut,
): readonly SortedOut[] =>
  found.map((one, i) => {
    const isUnclear =
      one.unknown.length > 0 || one.readable.some(({ matched }) => matched.role === 'stakeholders');
    if (!isUnclear) return one;
    const actors = actorsOf(found.flatMap((other, j) => (j === i ? [] : other.readable)));
    return actors.size === 0 ? one : again(i, actors);
  });

const graphTables = (input: InputFile, tables: readonly Table[], beside: Beside): SortedOut => {
  const found = tables.map((table) => recognise(table, table.role ?? input.role, beside));
  const readable = found.flatMap((one) => one.readable);
  const inRole = readable.filter(({ matched }) => matched.role === input.role);
  return {
    readable: inRole.length > 0 ? inRole : readable,
    unknown: found.flatMap((one) => one.unknown),
    problems: found.flatMap((one) => one.problems),
  };
};

const recogniseGrid = (grid: Grid, input: InputFile, beside: Beside): SortedOut => {
  const { role, shape = role === 'stakeholders' ? 'table' : undefined } = input;
  const choices = beside.choices ?? [];
  const shaped = shapeTable(grid, { ...input, ...(shape && { shape }) }, choices);
  if (!shaped.ok) return { readable: [], unknown: [], problems: [shaped.problem] };
  const { table } = shaped;
  // Which sheet has which role is found out first; then the role that was asked for counts.
  const asked = grid.sheets !== undefined && grid.sheets.length > 1 && !input.sheet ? undefined : role;
  const found = recognise(table, asked, beside);
  if (shape === 'table') return found;
  return {
    ...found,
    readable: found.readable.map(
      ({ table: one, matched }) =>
        netMapTable(one, matched, { isAsked: shape === 'net-map', choices }) ?? { table: one, matched },
    ),
  };
};

const recognise = (table: Table, role: TableRole | undefined, beside: Beside): SortedOut => {
  if (table.matched !== undefined) {
    return { readable: [{ table, matched: table.matched }], unknown: [], problems: [] };
  }
  const recognised = recogniseTable(table, role, beside);
  return recognised.ok
    ? { readable: [{ table, matched: recognised.matched }], unknown: [], problems: [] }
    : { readable: [], unknown: [table], problems: [recognised.problem] };
};

/** Of all sheets, those that hold tables of the network, with a note on the others. */
const sheets = (input: InputFile, grids: readonly Grid[], found: readonly SortedOut[]): SortedOut => {
  const all = found.flatMap(({ readable }) => readable);
  const isNamed = all.some(isNamedStakeholders);
  // A list of codes has ids too, but no names.
  const proper = all.filter(
    (one) => one.matched.role === 'relationships' || !isNamed || isNamedStakeholders(one),
  );
  const inRole = proper.filter(({ matched }) => matched.role === input.role);
  const [first, ...others] = inRole.length > 0 ? inRole : proper;
  if (first === undefined) {
    const problems = found.flatMap((one) => one.problems);
    const telling = problems.find(({ code }) => code !== 'file-empty') ?? problems[0];
    return {
      readable: [],
      unknown: found.flatMap(({ unknown }) => unknown).slice(0, 1),
      problems: telling ? [telling] : [],
    };
  }
  const used = new Set([first, ...others].map(({ table }) => table.sheet));
  const ignored = grids.map(({ sheet }) => sheet ?? '').filter((sheet) => !used.has(sheet));
  return { readable: [withIgnored(first, ignored), ...others], unknown: [], problems: [] };
};

const isNamedStakeholders = ({ matched }: ReadableTable): boolean =>
  matched.role === 'stakeholders' && matched.fields.some(({ column }) => column === 'name');

const withIgnored = (first: ReadableTable, ignored: readonly string[]): ReadableTable => {
  if (ignored.length === 0) return first;
  const names = ignored.length > 8 ? [...ignored.slice(0, 7).map(quoted), 'others'] : ignored.map(quoted);
  const are = counted(ignored.length, 'sheet is', 'sheets are');
  const message = `${are} passed over, because no table of the network is in there or none was asked for: ${listed(names)}.`;
  const note = { code: 'sheet-ignored' as const, line: null, message };
  return { ...first, table: { ...first.table, notes: [...first.table.notes, note] } };
};

const unknownSheet = (input: InputFile, grids: readonly Grid[]): ImportIssue => {
  const names = grids.map(({ sheet }) => quoted(sheet ?? ''));
  return fileProblem(
    input.name,
    'sheet-unknown',
    `has no sheet ${quoted(input.sheet ?? '')}. Its ${names.length === 1 ? 'sheet is' : 'sheets are'} ${listed(names)}.`,
  );
};
