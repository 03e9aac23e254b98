import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './PresentBar.module.css';

/** While presenting: what is shown, and the way out. */
export const PresentBar = () => {
  const { t } = useTranslation('workspace');
  const { projectName, present } = useWorkspace();
  const exit = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the header.
  useEffect(() => exit.current?.focus(), []);
  return (
    <header className={classes.bar}>
      <h1 className={classes.title}>{projectName}</h1>
      <Button
        ref={exit}
        variant="default"
        className={classes.exit}
        leftSection={<IconX size={18} aria-hidden />}
        onClick={() => present(false)}
      >
        {t('stopPresenting')}
      </Button>
    </header>
  );
};
