import { cellValue } from './cells';
import { newActor, newTie } from './edit/new-row';
import { FIRST_FIELD, type Field } from './fields';
import type { Row, TableName } from './row';

/** Shown whatever they hold: what a person writes first of a row. */
const ALWAYS: Readonly<Record<TableName, readonly string[]>> = {
  stakeholders: ['f:kind', 'f:country'],
  relationships: ['f:target', 'f:type', 'f:direction', 'f:strength'],
};

/** Come before the extra columns where they hold something. */
const FIRST_CHOICE: Readonly<Record<TableName, readonly string[]>> = {
  stakeholders: ['f:level', 'f:sector', 'f:functions', 'f:influence', 'f:position'],
  relationships: ['f:status', 'f:outcome', 'f:evidence'],
};

/** Columns besides the first that a screen takes without much scrolling. */
const MOST_USUAL = 8;

const BLANK: Readonly<Record<TableName, Row>> = { stakeholders: newActor(''), relationships: newTie('', '') };

/**
 * Ids of the columns that are shown until a person chooses: those that every row begins with, then those that hold
 * more than a new row does (a status that is `active` everywhere tells nothing), the person's own before the rare ones
 * of the model; eight at most. Never the id and never personal data. A table without rows gets the usual ones, to be
 * filled. O(rows × columns).
 */
export const usualFields = (
  table: TableName,
  fields: readonly Field[],
  rows: readonly Row[],
): readonly string[] => {
  if (rows.length === 0) return [...ALWAYS[table], ...FIRST_CHOICE[table]];
  const blank = BLANK[table];
  const holds = (field: Field): boolean => {
    const usual = cellValue(field, blank);
    return rows.some((row) => {
      const value = cellValue(field, row);
      return value !== undefined && value !== '' && value !== usual;
    });
  };
  const rank = ({ id, column }: Field): number =>
    ALWAYS[table].includes(id) ? 0 : FIRST_CHOICE[table].includes(id) ? 1 : column.extra ? 2 : 3;
  const candidates = fields
    .filter(({ id, personal, format }) => id !== FIRST_FIELD[table] && !personal && format !== 'id')
    .toSorted((a, b) => rank(a) - rank(b));
  const usual: string[] = [];
  for (const field of candidates) {
    if (usual.length === MOST_USUAL) break;
    if (rank(field) === 0 || holds(field)) usual.push(field.id);
  }
  return usual;
};
