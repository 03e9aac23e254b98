import type { TFunction } from 'i18next';
import { TYPE_WORDS } from '../../../import/cells/type-words';
import { tiesColumn, tieTypeChosen } from '../../../import/columns/ties-column';
import type { ColumnMatch, TableRole } from '../../../import/report';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../../model/columns';
import { TIE_TYPES } from '../../../model/vocabulary';
import { typeLabel } from '../../format/words';
import type { ReviewTable } from '../../worker/review-table';
import type { ReadingChoice } from '../choices';

/** Stands for `null`, a value that Mantine's Select does not have. No column of the model has this name. */
export const KEPT = '-';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** Options under a heading; without one they stand alone. */
export interface OptionGroup {
  readonly heading: string | null;
  readonly options: readonly Option[];
}

type Shown = Pick<ReviewTable, 'role' | 'shape' | 'format' | 'headerLine' | 'columns'>;

const COLUMNS: { readonly [Role in TableRole]: readonly string[] } = {
  stakeholders: STAKEHOLDER_COLUMNS.map(({ key }) => key),
  relationships: RELATIONSHIP_COLUMNS.map(({ key }) => key),
};

/** Can a person say what the column is? Choices go by the header, so there must be one. */
export const isChangeable = (
  { role, shape, format, headerLine }: Shown,
  { header, column }: ColumnMatch,
): boolean => {
  if (role === null || header === '') return false;
  // The headers of a list without a header line are made up.
  if (headerLine === null && (format === 'csv' || format === 'xlsx')) return false;
  // A matrix needs its labels: they go elsewhere by choosing another column for them.
  return shape !== 'matrix' || column !== 'source';
};

/**
 * A table that the import does not understand yet, as a person chose it so far: with the role that was said, its
 * columns can be chosen one after the other. Any other table as it is.
 */
export const withChosen = (preview: ReviewTable, { role, columns = [] }: ReadingChoice): ReviewTable => {
  if (preview.role !== null || role === undefined) return preview;
  const chosen = new Map(columns.map((choice) => [choice.header, choice.column]));
  return {
    ...preview,
    role,
    columns: preview.columns.map((match) => ({ ...match, column: chosen.get(match.header) ?? null })),
  };
};

/** What is chosen for a column now, as the value of an option. */
export const choiceOf = ({ column, type }: ColumnMatch): string =>
  type === undefined ? (column ?? KEPT) : tiesColumn(type);

/** The choice that a value stands for. */
export const columnOf = (value: string): string | null => (value === KEPT ? null : value);

/** Can several columns of the table be this at once? */
export const isForMany = ({ shape }: Pick<Shown, 'shape'>, column: string): boolean =>
  shape === 'matrix' ? column !== 'source' : tieTypeChosen(column) !== undefined;

/** All that a column of the table can be. */
export const optionsFor = (
  { role, shape, columns }: Shown,
  { header, type }: ColumnMatch,
  t: TFunction<'importReview', 'file'>,
): readonly OptionGroup[] => {
  const alone = (...options: readonly Option[]): OptionGroup => ({ heading: null, options });
  if (shape === 'matrix') {
    return [
      alone(
        { value: KEPT, label: t('leftOut') },
        { value: 'target', label: t('actor') },
        { value: 'source', label: t('labels') },
      ),
    ];
  }
  const names = COLUMNS[role ?? 'relationships'].map((value): Option => ({ value, label: value }));
  // Where a column says the type of each tie, no other column does.
  const isTyped = shape !== 'net-map' && columns.some(({ column }) => column === 'type');
  if (role !== 'relationships' || isTyped) return [alone({ value: KEPT, label: t('kept') }, ...names)];
  const custom = [
    ...(TYPE_WORDS.find(header) === undefined ? [header] : []),
    ...(type === undefined ? [] : [type]),
  ];
  const types = [...new Set([...Object.keys(TIE_TYPES), ...custom])];
  return [
    alone({ value: KEPT, label: t(shape === 'net-map' ? 'noTies' : 'kept') }),
    {
      heading: t('marksAre'),
      options: types.map((one) => ({ value: tiesColumn(one), label: t('tiesOf', { type: typeLabel(one) }) })),
    },
    { heading: t('fills'), options: names },
  ];
};
