import { Kbd, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commandOf, useFrame, useIsMac } from '../commands';
import { keysText } from '../commands/keys';
import classes from './SearchButton.module.css';

/** Looks like a field to type in, and opens the search. */
export const SearchButton = () => {
  const { t } = useTranslation('search');
  const { open, overlay } = useFrame();
  const mac = useIsMac();
  return (
    <UnstyledButton
      className={classes.button}
      aria-haspopup="dialog"
      aria-expanded={overlay === 'search'}
      onClick={() => open('search')}
      data-tour="search"
    >
      <IconSearch size={16} aria-hidden />
      <span className={classes.text}>{t('open')}</span>
      <Kbd size="xs" aria-hidden className={classes.key}>
        {keysText(commandOf('search').keys[0]!, mac, '')}
      </Kbd>
    </UnstyledButton>
  );
};
