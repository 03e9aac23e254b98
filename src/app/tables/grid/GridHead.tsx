import { Checkbox, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../fields';
import styles from './Grid.module.css';

/** A column head and what it does. */
export interface HeadCell {
  readonly field: Field;
  readonly sorted: false | 'asc' | 'desc';
  /** Button and panel of the column's filter. */
  filter(tabIndex: 0 | -1): ReactNode;
  toggle(): void;
}

const SORT_ICON = { asc: IconArrowUp, desc: IconArrowDown };
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

interface HeadProps extends HeadCell {
  readonly column: number;
  /** Tab reaches the head of the active column; arrow keys go to the others. */
  readonly reachable: boolean;
}

const Head = ({ field, sorted, filter, toggle, column, reachable }: HeadProps) => {
  const { t } = useTranslation('tables');
  const Icon = sorted ? SORT_ICON[sorted] : IconSelector;
  return (
    <th
      scope="col"
      aria-colindex={column + 2}
      className={column === 0 ? `${styles.head} ${styles.firstHead}` : styles.head}
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
    >
      <div className={styles.headBox}>
        <Tooltip
          label={`${field.meaning} ${t('sortHint')}`}
          events={{ hover: true, focus: true, touch: true }}
          maw={300}
          position="bottom"
        >
          <UnstyledButton
            className={styles.headButton}
            data-head={column}
            data-numeric={field.numeric || undefined}
            data-sorted={sorted !== false || undefined}
            tabIndex={reachable ? 0 : -1}
            onClick={toggle}
          >
            <span className={styles.headLabel}>{field.label}</span>
            <Icon size={14} aria-hidden className={styles.headIcon} />
          </UnstyledButton>
        </Tooltip>
        {filter(reachable ? 0 : -1)}
      </div>
    </th>
  );
};

interface GridHeadProps {
  readonly heads: readonly HeadCell[];
  readonly activeColumn: number;
  readonly allPicked: boolean;
  readonly somePicked: boolean;
  onPickAll(all: boolean): void;
}

/** The column heads: each sorts when pressed, filters, and says what it means on hover and focus. */
export const GridHead = memo(({ heads, activeColumn, allPicked, somePicked, onPickAll }: GridHeadProps) => {
  const { t } = useTranslation('tables');
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={`${styles.head} ${styles.pickHead}`} scope="col" aria-colindex={1}>
          <Checkbox
            size="xs"
            aria-label={t('pickAll')}
            title={t('pickAll')}
            checked={allPicked}
            indeterminate={somePicked && !allPicked}
            onChange={(event) => onPickAll(event.currentTarget.checked)}
            classNames={{ body: styles.pickBody }}
          />
        </th>
        {heads.map((head, column) => (
          <Head key={head.field.id} {...head} column={column} reachable={column === activeColumn} />
        ))}
      </tr>
    </thead>
  );
});
GridHead.displayName = 'GridHead';
