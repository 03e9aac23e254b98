import { Combobox, Modal, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEnabled, useAround } from '../commands';
import { FoundOption } from './FoundOption';
import classes from './Palette.module.css';
import { sectionsFor } from './results';
import { type Found, networkSources, programSources, viewSources } from './sources';
import { take } from './take';

/** Finds actors, ties, figures, saved views, screens and commands by a few letters. */
const Palette = ({ close }: { close(): void }) => {
  const { t } = useTranslation('search');
  return (
    <Modal.Root
      opened
      onClose={close}
      size="lg"
      padding={0}
      yOffset="10dvh"
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content aria-label={t('label')} className={classes.dialog}>
        <FieldAndList close={close} />
      </Modal.Content>
    </Modal.Root>
  );
};

const FieldAndList = ({ close }: { close(): void }) => {
  const { t } = useTranslation('search');
  const around = useAround();
  const { network, savedViews } = around.workspace;
  const [query, setQuery] = useState('');
  // The list is always there: what opens and closes is the dialog around it.
  const combobox = useCombobox({ opened: true });
  const listId = useId();
  const program = useProgramSources();
  const ofNetwork = useMemo(() => networkSources(network), [network]);
  const views = useMemo(() => viewSources(savedViews), [savedViews]);
  const sections = useMemo(
    () => sectionsFor({ ...program, ...ofNetwork, views }, query),
    [program, ofNetwork, views, query],
  );
  const found = useMemo(() => sections.flatMap((section) => section.found), [sections]);

  // The field can name its list when that is there: one more drawing.
  const [, drawAgain] = useState(false);
  useEffect(() => drawAgain(true), []);

  // Enter takes the best without an arrow key before it.
  const { selectFirstOption, resetSelectedOption } = combobox;
  useEffect(() => {
    if (query.trim() === '') resetSelectedOption();
    else selectFirstOption();
  }, [query, selectFirstOption, resetSelectedOption]);

  const isOff = (hit: Found) =>
    (hit.what === 'commands' || hit.what === 'screens') && !isEnabled(hit.item, around);
  const choose = (place: string) => {
    const hit = found[Number(place)];
    if (hit === undefined || isOff(hit)) return;
    // First, so that a command that opens something is not closed with the dialog.
    close();
    take(hit, around);
  };
  const placeOf = new Map(found.map((hit, place) => [hit, place]));
  const typed = query.trim() !== '';

  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget withExpandedAttribute>
        <TextInput
          size="lg"
          variant="unstyled"
          data-autofocus
          // At once, and not when the dialog has come to rest: who opens it is typing already.
          ref={takeFocus}
          className={classes.input}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          leftSection={<IconSearch size={20} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          // The list would take the key for itself, and stay.
          onKeyDown={(event) => event.key === 'Escape' && close()}
        />
      </Combobox.EventsTarget>
      <VisuallyHidden role="status">{typed ? t('found', { count: found.length }) : ''}</VisuallyHidden>
      {found.length === 0 && (
        <div className={classes.empty}>
          <Text>{t('nothing', { query: query.trim() })}</Text>
          <Text size="sm" c="dimmed">
            {t('nothingHint')}
          </Text>
        </div>
      )}
      <Combobox.Options
        id={listId}
        aria-label={t('label')}
        className={classes.options}
        hidden={found.length === 0}
      >
        {sections.map(({ what, found: hits }) => (
          <Combobox.Group key={what} label={t(what)} className={classes.group}>
            {hits.map((hit) => (
              <Combobox.Option
                key={placeOf.get(hit)}
                value={String(placeOf.get(hit))}
                disabled={isOff(hit)}
                className={classes.option}
              >
                <FoundOption found={hit} />
              </Combobox.Option>
            ))}
          </Combobox.Group>
        ))}
      </Combobox.Options>
    </Combobox>
  );
};

const takeFocus = (field: HTMLInputElement | null) => field?.focus();

const useProgramSources = () => {
  const { t } = useTranslation('commands');
  return useMemo(() => programSources(t), [t]);
};

export default Palette;
