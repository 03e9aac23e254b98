import { UnstyledButton } from '@mantine/core';
import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { UNDEFINED_SIGN } from '../format/value';
import styles from './CentralityTable.module.css';
import type { ColumnSpec } from './column-specs';
import type { CentralityRow } from './rows';

const Value = ({ spec, row }: { spec: ColumnSpec; row: CentralityRow }) => {
  const { t } = useTranslation('centrality');
  const text = spec.text(row);
  const share = spec.bar?.(row) ?? 0;
  const title = text === UNDEFINED_SIGN ? (spec.about.undefinedWhen ?? t('notDefined')) : spec.full(row);
  return (
    <td
      className={styles.cell}
      data-numeric={spec.numeric || undefined}
      title={title}
      style={share > 0 ? ({ '--bar': `${(share * 100).toFixed(1)}%` } as CSSProperties) : undefined}
    >
      {text}
    </td>
  );
};

interface TableRowProps {
  readonly row: CentralityRow;
  /** Position among the rows shown, from 0. */
  readonly index: number;
  readonly specs: readonly ColumnSpec[];
  readonly selected: boolean;
  /** The one row that the Tab key reaches; arrow keys go on from there. */
  readonly reachable: boolean;
  onSelect(id: string): void;
}

/** One actor. Its name is a button, so that the keyboard can select it too. */
export const TableRow = memo(({ row, index, specs, selected, reachable, onSelect }: TableRowProps) => (
  // The row listens only as a bigger target of the button inside it, which the keyboard presses.
  <tr
    className={styles.row}
    aria-rowindex={index + 2}
    data-index={index}
    data-selected={selected || undefined}
    onClick={() => onSelect(row.stakeholder.id)}
  >
    {specs.map((spec) =>
      spec.id === 'name' ? (
        <th key={spec.id} scope="row" className={`${styles.cell} ${styles.nameCell}`}>
          <UnstyledButton
            className={styles.name}
            title={row.stakeholder.name}
            tabIndex={reachable ? 0 : -1}
            aria-pressed={selected}
          >
            <span className={styles.nameText}>{row.stakeholder.name}</span>
          </UnstyledButton>
        </th>
      ) : (
        <Value key={spec.id} spec={spec} row={row} />
      ),
    )}
  </tr>
));
TableRow.displayName = 'TableRow';
