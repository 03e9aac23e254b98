import Papa from 'papaparse';
import { FORMULA } from '../../import/formula';
import type { ColumnSpec } from './column-specs';
import type { CentralityRow } from './rows';

const cell = (spec: ColumnSpec, row: CentralityRow): string | number =>
  spec.numeric ? (spec.sortValue(row) ?? '') : spec.full(row);

/**
 * The columns and rows shown as text for a spreadsheet: tabs between cells, numbers with every digit, an
 * undefined figure empty. A text that a spreadsheet would run as a formula is defused.
 */
export const copyText = (specs: readonly ColumnSpec[], rows: readonly CentralityRow[]): string =>
  Papa.unparse(
    [specs.map((spec) => spec.label), ...rows.map((row) => specs.map((spec) => cell(spec, row)))],
    {
      delimiter: '\t',
      newline: '\n',
      escapeFormulae: FORMULA,
    },
  );
