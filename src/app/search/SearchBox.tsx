import { CloseButton, Combobox, Kbd, Text, TextInput, useCombobox, VisuallyHidden } from '@mantine/core';
import { useHotkeys, useOs } from '@mantine/hooks';
import { IconArrowRight, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stakeholder } from '../../model/network';
import { countryName, kindLabel } from '../format/words';
import { SCREENS, type Screen, useWorkspace } from '../state/workspace';
import { findableActor, findableByName, findBest } from './match';
import styles from './SearchBox.module.css';

const MOST = 12;

type Found =
  | { readonly what: 'actor'; readonly actor: Stakeholder }
  | { readonly what: 'screen'; readonly screen: Screen };

/** Finds any actor by name, id, kind, country or other name, and the screens by theirs. Ctrl or Cmd with K. */
export const SearchBox = () => {
  const { t } = useTranslation('search');
  const { network, select, show } = useWorkspace();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const mac = ['macos', 'ios'].includes(useOs());
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  useHotkeys([['mod+K', () => input.current?.select()]], []);

  const actors = useMemo(() => network.stakeholders.map(findableActor), [network.stakeholders]);
  const screens = useMemo(() => SCREENS.map((screen) => findableByName(screen, t(`screen_${screen}`))), [t]);
  const found = useMemo((): readonly Found[] => {
    const fitting = findBest(screens, query, MOST).map((screen) => ({ what: 'screen', screen }) as const);
    const room = MOST - fitting.length;
    return [...findBest(actors, query, room).map((actor) => ({ what: 'actor', actor }) as const), ...fitting];
  }, [actors, screens, query]);

  // Enter takes the best without an arrow key before it.
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (query !== '') selectFirstOption();
  }, [query, selectFirstOption]);

  const take = (option: string) => {
    const hit = found[Number(option)];
    if (hit === undefined) return;
    setQuery('');
    combobox.closeDropdown();
    input.current?.blur();
    if (hit.what === 'screen') return show(hit.screen);
    select({ what: 'stakeholder', id: hit.actor.id });
    show('map');
  };

  const open = query.trim() !== '';
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={take}
      shadow="md"
      width={360}
      position="bottom-start"
      middlewares={{ shift: true, flip: false }}
    >
      <Combobox.Target>
        <TextInput
          ref={input}
          type="search"
          className={styles.box}
          aria-label={t('label')}
          placeholder={t('placeholder')}
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSectionWidth={query === '' ? 62 : 34}
          rightSection={
            query === '' ? (
              <Kbd size="xs" aria-hidden className={styles.key}>
                {t(mac ? 'keyMac' : 'key')}
              </Kbd>
            ) : (
              <CloseButton size="sm" aria-label={t('clear')} onClick={() => setQuery('')} />
            )
          }
          value={query}
          onChange={(event) => {
            setQuery(event.currentTarget.value);
            combobox.openDropdown();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setQuery('');
          }}
        />
      </Combobox.Target>
      <VisuallyHidden role="status">{open ? t('found', { count: found.length }) : ''}</VisuallyHidden>
      <Combobox.Dropdown hidden={!open} className={styles.dropdown}>
        <Combobox.Options aria-label={t('label')} className={styles.options}>
          {found.length === 0 && <Combobox.Empty>{t('nothing', { query: query.trim() })}</Combobox.Empty>}
          {found.map((hit, place) =>
            hit.what === 'actor' ? (
              <Combobox.Option key={`actor-${hit.actor.id}`} value={String(place)}>
                <Text size="sm" fw={500} className={styles.wrap}>
                  {hit.actor.name}
                </Text>
                <Text size="xs" className={styles.about}>
                  {[kindLabel(hit.actor.kind), countryName(hit.actor.country)].filter(Boolean).join(' · ')}
                </Text>
              </Combobox.Option>
            ) : (
              <Combobox.Option key={`screen-${hit.screen}`} value={String(place)}>
                <Text size="sm" className={styles.screen}>
                  <IconArrowRight size={14} aria-hidden /> {t('goTo', { screen: t(`screen_${hit.screen}`) })}
                </Text>
              </Combobox.Option>
            ),
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
};
