import { TYPE_WORDS } from '../cells/type-words';
import type { ColumnChoice } from '../choices';
import { choicesFor } from '../columns/claims';
import type { AttributeColumn, MatchedColumns } from '../columns/headers';
import { tieTypeChosen } from '../columns/ties-column';
import type { ColumnMatch } from '../report';
import { eachRow, type RowProblem, type Table } from '../table';
import { fold, listed, quoted } from '../text';
import { isTick, markIn } from './marks';
import { partColumns, type Spread, type TiePart } from './spread';

/** Rows looked at to find out which columns hold marks. */
const SAMPLE = 500;

/** A column named after a type of tie holds marks in this share of its filled cells. */
const LEAST_MARKED = 0.9;

/** A column that is a type of tie. */
interface TieColumn extends AttributeColumn {
  /** A known type, or the header as a custom type. */
  readonly type: string;
  readonly isChosen: boolean;
}

export interface NetMapOptions {
  /** Any column of marks will do, whatever its name. */
  readonly isAsked: boolean;
  /** Decisions on columns, the most important first: which are ties of which type, and which are none. */
  readonly choices: readonly ColumnChoice[];
}

/**
 * A table of ties with one column a type of tie, as in Net-Map (Schiffer & Hauck 2010): one row a pair of actors,
 * and `x`, a tick or a number under each type of tie that they have. A number is the strength. `undefined` where
 * the table is none: it has a type column, or no column that is named after a type, or chosen as one, and holds
 * marks.
 */
export const netMapTable = (
  table: Table,
  matched: MatchedColumns,
  { isAsked, choices }: NetMapOptions,
): { readonly table: Table; readonly matched: MatchedColumns } | undefined => {
  if (matched.role !== 'relationships' || table.spread !== undefined) return undefined;
  if (!isAsked && matched.fields.some(({ column }) => column === 'type')) return undefined;
  const columns = tieColumns(table, matched, isAsked, choicesFor('relationships', choices));
  if (columns.length === 0) return undefined;
  const ties = new Map(columns.map((column) => [column.index, column]));
  const shared: MatchedColumns = {
    ...matched,
    columns: matched.columns.map((match, i) => tieMatch(match, ties.get(i))),
    fields: matched.fields.filter(({ column }) => column !== 'type'),
    attributes: [
      ...matched.attributes.filter(({ index }) => !ties.has(index)),
      ...matched.fields
        .filter(({ column }) => column === 'type')
        .map(({ index, header }) => ({ index, name: header })),
    ],
  };
  const message = `Read with one column a type of tie: ${listed(columns.map(({ name }) => quoted(name)))}.`;
  return {
    table: {
      ...table,
      shape: 'net-map',
      matched: shared,
      spread: spreadOf(columns),
      notes: [...table.notes, { code: 'net-map-read', line: table.headerLine, message }],
    },
    matched: shared,
  };
};

const tieMatch = (match: ColumnMatch, ties: TieColumn | undefined): ColumnMatch => {
  if (ties === undefined) return match;
  const reason = ties.isChosen ? 'as you chose' : 'its cells say which ties there are';
  return { header: match.header, column: 'type', type: ties.type, reason };
};

/** Columns without a meaning of their own whose cells are marks, if one of them is named after a type of tie. */
const tieColumns = (
  table: Table,
  matched: MatchedColumns,
  isAsked: boolean,
  chosen: ReadonlyMap<string, string | null>,
): readonly TieColumn[] => {
  const counts = matched.attributes.map((column) => ({ column, filled: 0, marks: 0, ticks: 0 }));
  let rows = 0;
  eachRow(table, ({ clean, problem }) => {
    if (problem !== undefined) return true;
    for (const count of counts) {
      const cell = clean[count.column.index] ?? '';
      if (cell === '') continue;
      count.filled++;
      if (markIn(cell) !== undefined) count.marks++;
      if (isTick(cell)) count.ticks++;
    }
    return ++rows < SAMPLE;
  });
  const columns = counts.flatMap(({ column, filled, marks, ticks }) => {
    const header = table.headers[column.index] ?? '';
    const choice = header === '' ? undefined : chosen.get(fold(header));
    const chosenType = tieTypeChosen(choice);
    if (chosenType !== undefined) return [{ ...column, type: chosenType, isKnown: true, isChosen: true }];
    if (choice === null) return [];
    const type = TYPE_WORDS.find(column.name);
    if (filled === 0 || marks < LEAST_MARKED * filled) return [];
    // A column of numbers under an unknown name may be anything: a year, a sum of money.
    const isTies = type !== undefined || isAsked || ticks === filled;
    if (!isTies) return [];
    return [{ ...column, type: type ?? column.name, isKnown: type !== undefined, isChosen: false }];
  });
  return isAsked || columns.some(({ isKnown }) => isKnown) ? columns : [];
};

const NO_TIE: RowProblem = {
  code: 'no-tie-marked',
  message:
    'No type of tie is marked for this pair. Put an x or a number under the ties it has, or leave it out.',
};

const spreadOf = (columns: readonly TieColumn[]): Spread => ({
  matched: partColumns([
    { column: 'type', header: 'type' },
    { column: 'strength', header: 'the columns of the ties' },
  ]),
  parts: ({ clean }) =>
    columns.flatMap(({ index, name, type }): readonly TiePart[] => {
      const text = clean[index] ?? '';
      const mark = markIn(text);
      if (mark !== undefined && !mark.isTie) return [];
      return [{ column: name, cells: [type, mark === undefined ? text : mark.strength] }];
    }),
  whenEmpty: NO_TIE,
});
