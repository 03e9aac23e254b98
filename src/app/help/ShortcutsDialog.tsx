import { Modal, Switch, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOf, Keys, useIsMac } from '../commands';
import { keysText } from '../commands/keys';
import { COMMAND_GROUPS, COMMANDS } from '../commands/registry';
import { useSingleKeys } from '../commands/single-keys';
import { findableByName, findBest } from '../search/match';
import { MAP_KEYS, TABLE_KEYS } from './place-keys';
import classes from './ShortcutsDialog.module.css';

interface Row {
  readonly id: string;
  readonly section: string;
  readonly title: string;
  readonly keys: readonly string[];
}

/** Every command with its shortcut, then the keys of the map and of the tables. */
const useRows = (): readonly Row[] => {
  const { t } = useTranslation(['commands', 'help']);
  return useMemo(() => {
    const commands = COMMAND_GROUPS.flatMap((group) =>
      COMMANDS.filter((command) => command.group === group).map(({ id, keys }) => ({
        id,
        section: t(`group.${group}`),
        title: t(`title.${id}`),
        keys,
      })),
    );
    const places = (
      [
        [t('places.map'), MAP_KEYS],
        [t('places.table'), TABLE_KEYS],
      ] as const
    ).flatMap(([section, rows]) =>
      rows.map(({ id, keys }) => ({ id, section, title: t(`place.${id}`, { ns: 'help' }), keys })),
    );
    return [...commands, ...places];
  }, [t]);
};

/** All commands and their shortcuts, to look up. */
const ShortcutsDialog = ({ close }: { close(): void }) => {
  const { t } = useTranslation('commands', { keyPrefix: 'dialog' });
  const mac = useIsMac();
  const rows = useRows();
  const [query, setQuery] = useState('');
  const [singleKeys, setSingleKeys] = useSingleKeys();
  const findables = useMemo(
    () =>
      rows.map((row) =>
        findableByName(row, row.title, row.keys.map((keys) => keysText(keys, mac, t('after'))).join(' ')),
      ),
    [rows, mac, t],
  );
  const listed = useMemo(() => {
    if (query.trim() === '') return rows;
    const found = new Set(findBest(findables, query, rows.length));
    return rows.filter((row) => found.has(row));
  }, [rows, findables, query]);
  const sections = [...new Set(listed.map(({ section }) => section))];

  return (
    <Modal opened onClose={close} title={t('title')} size={1080} transitionProps={{ duration: 0 }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('lead', { keys: keysText(commandOf('search').keys[0]!, mac, t('after')) })}
      </Text>
      <div className={classes.tools}>
        <TextInput
          data-autofocus
          aria-label={t('filter')}
          placeholder={t('filter')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          className={classes.filter}
        />
        <Switch
          label={t('singleKeys')}
          description={t('singleKeysAbout')}
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
          className={classes.switch}
        />
      </div>
      {listed.length === 0 && (
        <Text py="lg" role="status">
          {t('nothing', { query: query.trim() })}
        </Text>
      )}
      <div className={classes.sections}>
        {sections.map((section) => (
          <section key={section} className={classes.section}>
            <Title order={3} size="sm" className={classes.head}>
              {section}
            </Title>
            <dl className={classes.list}>
              {listed
                .filter((row) => row.section === section)
                .map(({ id, title, keys }) => (
                  <div key={id} className={classes.row}>
                    <dt>{title}</dt>
                    <dd className={classes.keys}>
                      {keys.map((one) => (
                        <Keys key={one} keys={one} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
};

export default ShortcutsDialog;
