import { Button, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirstOf } from '../../worker/update-digest';
import classes from './Update.module.css';

/** More rows are shown when somebody asks for them. */
const FIRST = 12;

interface FirstRowsProps<Row> {
  readonly title: string;
  readonly lead?: string;
  readonly list: FirstOf<Row>;
  readonly keyOf: (row: NoInfer<Row>) => string;
  /** The content of a list item. */
  children(row: Row): ReactNode;
}

/** A list that starts short and says how much more there is. Nothing where it is empty. */
export const FirstRows = <Row,>({ title, lead, list, keyOf, children }: FirstRowsProps<Row>) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'updating' });
  const [all, setAll] = useState(false);
  if (list.count === 0) return null;
  const shown = all ? list.rows : list.rows.slice(0, FIRST);
  const hidden = list.rows.length - shown.length;
  const rest = list.count - list.rows.length;
  return (
    <section className={classes.part}>
      <Title order={3} size="h5">
        {title}
      </Title>
      {lead !== undefined && (
        <Text size="sm" c="dimmed">
          {lead}
        </Text>
      )}
      <ul className={classes.rows}>
        {shown.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="default" size="xs" mt="xs" onClick={() => setAll(true)}>
          {t('more', { count: hidden })}
        </Button>
      )}
      {hidden === 0 && rest > 0 && (
        <Text size="sm" c="dimmed">
          {t('rest', { count: rest })}
        </Text>
      )}
    </section>
  );
};
