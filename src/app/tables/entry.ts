import { parserFor } from '../../import/cells/parsers';
import { cleanCell } from '../../import/formula';
import type { CellLog } from '../../import/ledger';
import type { CellFormat } from '../../model/columns';
import { UNSPECIFIED_TYPE } from '../../model/network';
import { defaultDirection } from '../../model/vocabulary';
import type { Directory } from './directory';
import type { Field } from './fields';
import type { CellValue, Row } from './row';

/** Why a text cannot stand in a cell. Each has its sentence in the texts. */
export type EntryProblem =
  | Exclude<CellFormat, 'text' | 'words' | 'kind' | 'country'>
  | 'empty'
  | 'actor-several';

/** What a text means in a column. */
export type Entry =
  | {
      readonly ok: true;
      /** `undefined` empties the cell. */
      readonly value: CellValue | undefined;
      /** A word that stands in no list; it is kept as it is. */
      readonly isUnknownWord: boolean;
    }
  | { readonly ok: false; readonly problem: EntryProblem };

/** What an empty cell stands for where a row must hold something. */
const whenEmpty = ({ column, required }: Field, row: Row | null): Entry => {
  if (required) return { ok: false, problem: 'empty' };
  const holds = (value: CellValue | undefined): Entry => ({ ok: true, value, isUnknownWord: false });
  if (column.extra || column.rows === 'stakeholders') return holds(undefined);
  switch (column.field) {
    case 'type':
      return holds(UNSPECIFIED_TYPE);
    case 'direction':
      return holds(defaultDirection(row !== null && 'type' in row ? row.type : UNSPECIFIED_TYPE));
    case 'strength':
      return holds(1);
    case 'status':
      return holds('active');
    case 'outcome':
      return holds('open');
    default:
      return holds(undefined);
  }
};

/** Listens to what a reader of cells has to say. */
const listener = () => {
  const heard = { isRefused: false, isUnknownWord: false };
  const log: CellLog = {
    repair: (code) => {
      if (code !== 'date-rewritten') heard.isRefused = true;
    },
    tally: (code) => {
      if (code === 'type-is-direction') heard.isRefused = true;
      if (code === 'kind-unknown' || code === 'type-unknown' || code === 'country-unknown') {
        heard.isUnknownWord = true;
      }
    },
    chosen: () => undefined,
    ask: () => {},
  };
  return { heard, log };
};

/**
 * Read what a person typed or pasted into a cell, as the import reads tables: words in many languages and
 * spellings, dates and numbers in many forms. Nothing is guessed and nothing half taken: a text of which a part is
 * not understood is a problem.
 *
 * @param row The row as it is; `null` for one that is not there yet.
 */
export const readEntry = (field: Field, text: string, row: Row | null, directory: Directory): Entry => {
  const clean = cleanCell(text);
  if (clean === '') return whenEmpty(field, row);
  const { format } = field;
  if (format === 'actor') {
    const found = directory.find(clean);
    if (found.by === 'one') return { ok: true, value: found.id, isUnknownWord: false };
    return { ok: false, problem: found.by === 'several' ? 'actor-several' : 'actor' };
  }
  const { heard, log } = listener();
  const value = parserFor(format, field.column.field)(clean, log, () => {});
  const isTooWeak = format === 'strength' && typeof value === 'number' && value <= 0;
  if (heard.isRefused || isTooWeak || (value === undefined && format !== 'country')) {
    return { ok: false, problem: format as EntryProblem };
  }
  return { ok: true, value, isUnknownWord: heard.isUnknownWord };
};
