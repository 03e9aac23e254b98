import { isPersonalHeader } from '../../import/columns/personal-header';
import { type CellFormat, type Column, RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { FilterColumn } from '../../model/filters';
import type { Row, TableName } from './row';

/** A column of a table on screen: one of the model, or an extra column of the data. */
export interface Field {
  /** Unique in the table, and not what a person wrote: an extra column may be called `name`. */
  readonly id: string;
  readonly column: FilterColumn;
  /** Of several extra columns with one name: which, from 1. */
  readonly nth: number;
  readonly label: string;
  readonly meaning: string;
  readonly format: CellFormat;
  /** Personal data: out of sight until asked for. */
  readonly personal: boolean;
  /** Must not be empty. */
  readonly required: boolean;
  readonly numeric: boolean;
  /** Pixels. The first column has its width from the style sheet, which knows how wide the screen is. */
  readonly width: number;
}

/** The texts of columns: those of the model by name. */
export interface FieldTexts {
  label(table: TableName, key: string): string;
  /** The label of an extra column. */
  extraLabel(name: string, nth: number): string;
  readonly extraMeaning: string;
}

const NUMBERS: ReadonlySet<CellFormat> = new Set(['number', 'share', 'position', 'strength']);

const WIDTHS: Partial<Readonly<Record<CellFormat, number>>> = {
  id: 150,
  kind: 214,
  country: 140,
  level: 120,
  words: 170,
  functions: 190,
  number: 126,
  share: 126,
  position: 126,
  strength: 126,
  date: 122,
  actor: 210,
  type: 150,
  direction: 128,
  status: 124,
  outcome: 128,
  'yes-no': 116,
};
const USUAL_WIDTH = 160;

const modelField = (table: TableName, texts: FieldTexts, column: Column<string>): Field => ({
  id: `f:${column.key}`,
  column: { rows: table, field: column.key, extra: false },
  nth: 1,
  label: texts.label(table, column.key),
  meaning: column.meaning,
  format: column.format,
  personal: column.personal === true,
  required: column.required === true || column.key === 'id',
  numeric: NUMBERS.has(column.format),
  width: WIDTHS[column.format] ?? USUAL_WIDTH,
});

const extraField = (table: TableName, texts: FieldTexts, name: string, nth: number): Field => ({
  id: `x:${nth}:${name}`,
  column: { rows: table, field: name, extra: true },
  nth,
  label: texts.extraLabel(name, nth),
  meaning: texts.extraMeaning,
  format: 'text',
  personal: isPersonalHeader(name),
  required: false,
  numeric: false,
  width: USUAL_WIDTH,
});

/** A column that a pasted table brings along. */
export const newField = (table: TableName, name: string, nth: number): Field =>
  extraField(table, { label: () => name, extraLabel: () => name, extraMeaning: '' }, name, nth);

/** An extra column: its name, and which of several with that name, from 1. */
export type ExtraName = readonly [name: string, nth: number];

/** Extra columns in the order in which they turn up. Two of one name in a row are two columns. */
export const extraNames = (rows: readonly Row[]): readonly ExtraName[] => {
  const most = new Map<string, number>();
  for (const { attributes } of rows) {
    if (attributes.length === 0) continue;
    const seen = new Map<string, number>();
    for (const [name] of attributes) {
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      if (nth > (most.get(name) ?? 0)) most.set(name, nth);
    }
  }
  return [...most].flatMap(([name, count]) =>
    Array.from({ length: count }, (_, i) => [name, i + 1] as const),
  );
};

/** What comes first says which row it is: the name, or the two ends. The id stands behind them. */
const byImportance = (columns: readonly Column<string>[]): readonly Column<string>[] => [
  ...columns.filter(({ key }) => key !== 'id'),
  ...columns.filter(({ key }) => key === 'id'),
];

/** The columns of a table: those of the model, the id last of them, then the extra ones. */
export const fieldsOf = (
  table: TableName,
  extras: readonly ExtraName[],
  texts: FieldTexts,
): readonly Field[] => {
  const columns: readonly Column<string>[] =
    table === 'stakeholders' ? STAKEHOLDER_COLUMNS : RELATIONSHIP_COLUMNS;
  return [
    ...byImportance(columns).map((column) => modelField(table, texts, column)),
    ...extras.map(([name, nth]) => extraField(table, texts, name, nth)),
  ];
};

/** The column that stays in sight and says which row it is. */
export const FIRST_FIELD: Readonly<Record<TableName, string>> = {
  stakeholders: 'f:name',
  relationships: 'f:source',
};

/** The groups that columns are chosen from. */
export const FIELD_GROUPS = ['main', 'origin', 'personal', 'extra'] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

const ORIGIN: ReadonlySet<string> = new Set([
  'f:id',
  'f:added_by',
  'f:source',
  'f:as_of',
  'f:reported_by',
  'f:confirmed',
  'f:evidence',
]);

export const groupOf = ({ id, column, personal }: Field): FieldGroup => {
  if (personal) return 'personal';
  if (column.extra) return 'extra';
  return ORIGIN.has(id) ? 'origin' : 'main';
};

/** Can a person write into it? The id is what ties and newer tables know a row by. */
export const isEditable = ({ format }: Field): boolean => format !== 'id';
