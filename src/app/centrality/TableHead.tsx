import { Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { AboutFigure } from './About';
import styles from './CentralityTable.module.css';
import type { ColumnSpec } from './column-specs';

export interface HeadCell {
  readonly spec: ColumnSpec;
  readonly sorted: false | 'asc' | 'desc';
  toggle(): void;
}

const SORT_ICON = { asc: IconArrowUp, desc: IconArrowDown };
const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

const Head = ({ spec, sorted, toggle }: HeadCell) => {
  const { t } = useTranslation('centrality');
  const Icon = sorted ? SORT_ICON[sorted] : IconSelector;
  return (
    <th
      scope="col"
      className={spec.id === 'name' ? `${styles.head} ${styles.nameHead}` : styles.head}
      aria-sort={sorted ? ARIA_SORT[sorted] : 'none'}
    >
      <Tooltip
        label={<AboutFigure about={spec.about} note={t('sortHint')} />}
        events={{ hover: true, focus: true, touch: true }}
        interactive
        multiline
        maw={340}
        openDelay={250}
        position="bottom"
      >
        <UnstyledButton
          className={styles.headButton}
          data-numeric={spec.numeric || undefined}
          data-sorted={sorted !== false || undefined}
          onClick={toggle}
        >
          <span className={styles.headLabel}>{spec.label}</span>
          <Icon size={14} aria-hidden className={styles.headIcon} />
        </UnstyledButton>
      </Tooltip>
    </th>
  );
};

/** The column heads: each sorts when pressed and says what it means on hover and focus. */
export const TableHead = memo(({ heads }: { heads: readonly HeadCell[] }) => (
  <thead>
    <tr aria-rowindex={1}>
      {heads.map((head) => (
        <Head key={head.spec.id} {...head} />
      ))}
    </tr>
  </thead>
));
TableHead.displayName = 'TableHead';
