import { memo } from 'react';
import { shownText } from '../cells';
import type { Directory } from '../directory';
import { type CellEditing, CellEditor } from '../edit/CellEditor';
import { type Field, isEditable } from '../fields';
import type { Row } from '../row';
import styles from './Grid.module.css';

export interface EditedCell {
  readonly row: string;
  readonly field: string;
  readonly typed: string | null;
}

interface GridRowProps {
  readonly row: Row;
  /** Position among the rows shown, from 0. */
  readonly index: number;
  readonly fields: readonly Field[];
  readonly directory: Directory;
  readonly picked: boolean;
  /** What the check box selects. */
  readonly label: string;
  /** Column of the active cell, where it is in this row. */
  readonly active: number | null;
  /** The cell being edited, where it is in this row. */
  readonly edited: EditedCell | null;
  readonly editing: CellEditing;
}

/** One row: a check box, and a cell a column. Presses and keys are the table's, which hears them all. */
export const GridRow = memo((props: GridRowProps) => {
  const { row, index, fields, directory, picked, label, active, edited, editing } = props;
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={picked}
      className={styles.row}
      data-picked={picked || undefined}
    >
      <td className={`${styles.cell} ${styles.pickCell}`} data-pick={index}>
        <input
          type="checkbox"
          className={styles.pick}
          aria-label={label}
          checked={picked}
          tabIndex={-1}
          readOnly
        />
      </td>
      {fields.map((field, column) => {
        const isFirst = column === 0;
        const isEdited = edited?.field === field.id;
        const text = shownText(field, row, directory);
        const Cell = isFirst ? 'th' : 'td';
        return (
          <Cell
            key={field.id}
            role={isFirst ? 'rowheader' : 'gridcell'}
            scope={isFirst ? 'row' : undefined}
            aria-colindex={column + 2}
            aria-readonly={!isEditable(field) || undefined}
            tabIndex={active === column ? 0 : -1}
            data-cell={`${index}:${column}`}
            data-active={active === column || undefined}
            data-editing={isEdited || undefined}
            data-numeric={field.numeric || undefined}
            data-fixed={!isEditable(field) || undefined}
            className={isFirst ? `${styles.cell} ${styles.firstCell}` : styles.cell}
            title={isEdited ? undefined : text}
          >
            {isEdited ? (
              <CellEditor {...editing} field={field} row={row} typed={edited.typed} />
            ) : (
              <span className={styles.text}>{text}</span>
            )}
          </Cell>
        );
      })}
    </tr>
  );
});
GridRow.displayName = 'GridRow';
