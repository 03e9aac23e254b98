import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './PresentBar.module.css';

const ShownWords = lazy(() => import('../exploring').then((m) => ({ default: m.ShownWords })));

/** While presenting: the project, which part of it is shown, and the way out. */
export const PresentBar = () => {
  const { t } = useTranslation('workspace');
  const { projectName, present } = useWorkspace();
  const exit = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the header.
  useEffect(() => exit.current?.focus(), []);
  return (
    <header className={classes.bar}>
      <div className={classes.words}>
        <h1 className={classes.title}>{projectName}</h1>
        <Suspense fallback={null}>
          <ShownWords className={classes.shown} />
        </Suspense>
      </div>
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
