import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Around, isEnabled } from './command';
import classes from './KeyHint.module.css';
import { Keys } from './Keys';
import { keyNames } from './keys';
import type { BegunKeys } from './use-command-keys';

/** After the first key of a shortcut: what can follow. */
export const KeyHint = ({ begun, around }: { readonly begun: BegunKeys | null; readonly around: Around }) => {
  const { t } = useTranslation('commands');
  return (
    <div role="status" className={classes.place}>
      {begun !== null && (
        <Paper withBorder shadow="md" className={classes.hint}>
          <Text size="xs" fw={600} className={classes.title}>
            {t('hint.label', { key: keyNames(begun.stroke, false).join('+') })}
          </Text>
          <ul className={classes.list}>
            {begun.next.map(({ stroke, item }) => (
              <li
                key={`${item.id}${stroke}`}
                className={classes.row}
                data-off={!isEnabled(item, around) || undefined}
              >
                <Keys keys={stroke} />
                <span>{t(`title.${item.id}`)}</span>
              </li>
            ))}
          </ul>
        </Paper>
      )}
    </div>
  );
};
