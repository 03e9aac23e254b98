import { Button, CloseButton, UnstyledButton } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stakeholder } from '../../model/network';
import { selectionOfActors } from '../commands/selected';
import { useWorkspace } from '../state/workspace';
import { keepFocusIn } from './keep-focus';
import classes from './panel.module.css';

const FIRST = 15;

/** The selected actors by name; each can be looked at alone, or taken out of the selection. */
export const GroupMembers = ({ members }: { readonly members: readonly Stakeholder[] }) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'group' });
  const { select } = useWorkspace();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const takeOut = (gone: string, place: number) => {
    const panel = list.current?.closest('article') ?? null;
    select(selectionOfActors(members.flatMap(({ id }) => (id === gone ? [] : [id]))));
    // The button goes with its actor, and where two are left there is no list any more. A row has two buttons.
    keepFocusIn(list.current, 2 * place + 1, panel);
  };
  return (
    <>
      <ul ref={list} className={classes.members}>
        {(all ? members : members.slice(0, FIRST)).map(({ id, name }, place) => (
          <li key={id}>
            <UnstyledButton className={classes.link} onClick={() => select({ what: 'stakeholder', id })}>
              {name}
            </UnstyledButton>
            <CloseButton
              size="sm"
              iconSize={14}
              aria-label={t('unselect', { name })}
              title={t('unselect', { name })}
              onClick={() => takeOut(id, place)}
            />
          </li>
        ))}
      </ul>
      {!all && members.length > FIRST && (
        <Button variant="subtle" size="compact-xs" className={classes.start} onClick={() => setAll(true)}>
          {t('all', { count: members.length })}
        </Button>
      )}
    </>
  );
};
