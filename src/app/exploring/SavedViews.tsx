import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './exploring.module.css';
import { keepFocusIn } from './keep-focus';
import { SavedViewRow } from './SavedViewRow';
import { useDeleteView } from './use-delete-view';

/** Views with a name: save the one as it is, open, rename, delete. */
export const SavedViews = () => {
  const { t } = useTranslation('exploring', { keyPrefix: 'views' });
  const { view, savedViews, commands } = useWorkspace();
  const deleteView = useDeleteView();
  const box = useRef<HTMLDivElement>(null);
  const [name, setName] = useState('');
  const wanted = name.trim();
  const taken = savedViews.some((saved) => saved.name === wanted);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (wanted === '') return;
    commands.saveView(wanted, view);
    setName('');
  };
  return (
    <Stack gap="xs" ref={box} tabIndex={-1} className={classes.box}>
      <Text size="xs" c="dimmed">
        {t('about')}
      </Text>
      {savedViews.length === 0 ? (
        <Text size="sm">{t('none')}</Text>
      ) : (
        <ul className={classes.views}>
          {savedViews.map((saved, place) => (
            <SavedViewRow
              key={saved.id}
              saved={saved}
              onDelete={() => {
                deleteView(saved);
                keepFocusIn(box.current, 2 * place);
              }}
            />
          ))}
        </ul>
      )}
      <form onSubmit={save}>
        <TextInput
          size="xs"
          label={t('name')}
          placeholder={t('placeholder')}
          description={taken ? t('taken') : undefined}
          inputWrapperOrder={['label', 'input', 'description']}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group mt={6}>
          {/* Never disabled while it has the focus: that would lose it. */}
          <Button type="submit" size="compact-sm" variant="light" aria-disabled={wanted === ''}>
            {t(taken ? 'overwrite' : 'save')}
          </Button>
        </Group>
      </form>
    </Stack>
  );
};
