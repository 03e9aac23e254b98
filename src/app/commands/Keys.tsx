import { Kbd } from '@mantine/core';
import { useOs } from '@mantine/hooks';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Keys.module.css';
import { keyNames, keysText } from './keys';

/** Is this a machine whose keyboard has a Cmd key? */
export const useIsMac = (): boolean => ['macos', 'ios'].includes(useOs({ getValueInEffect: false }));

/** A shortcut as keys. A reader hears it as text. */
export const Keys = ({ keys }: { readonly keys: string }) => {
  const { t } = useTranslation('commands', { keyPrefix: 'dialog' });
  const mac = useIsMac();
  return (
    <span className={classes.keys}>
      <span className={classes.said}>{keysText(keys, mac, t('after'))}</span>
      {keys.split(' ').map((stroke, i) => (
        <Fragment key={`${stroke}${keys.slice(0, i)}`}>
          {i > 0 && (
            <span className={classes.then} aria-hidden="true">
              {t('after')}
            </span>
          )}
          {keyNames(stroke, mac).map((name) => (
            <Kbd key={name} size="xs" aria-hidden="true">
              {name}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
};
