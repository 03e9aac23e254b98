import { Modal, Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { findableByName, findBest } from '../search/match';
import classes from './GlossaryDialog.module.css';
import { type GlossaryEntry, glossary } from './glossary';

const SECTIONS = ['words', 'functions', 'figures'] as const;

/** What the words and figures of the screens mean, to look up. */
const GlossaryDialog = ({ close }: { close(): void }) => {
  const { t } = useTranslation('help');
  const [query, setQuery] = useState('');
  const entries = useMemo(() => glossary(t), [t]);
  const findables = useMemo(
    () => entries.map((entry) => findableByName(entry, entry.name, entry.plain)),
    [entries],
  );
  const listed = query.trim() === '' ? entries : findBest(findables, query, entries.length);
  return (
    <Modal opened onClose={close} title={t('glossary.title')} size="xl" transitionProps={{ duration: 0 }}>
      <Text size="sm" c="dimmed" mb="sm">
        {t('glossary.lead')}
      </Text>
      <TextInput
        data-autofocus
        aria-label={t('glossary.filter')}
        placeholder={t('glossary.filter')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        mb="md"
      />
      {listed.length === 0 && <Text role="status">{t('glossary.nothing', { query: query.trim() })}</Text>}
      {SECTIONS.map((section) => {
        const rows = listed.filter((entry) => entry.section === section);
        return (
          rows.length > 0 && (
            <section key={section} className={classes.section}>
              <Title order={3} size="sm" className={classes.head}>
                {t(`glossary.${section}`)}
              </Title>
              <dl className={classes.list}>
                {rows.map((entry) => (
                  <Entry key={entry.id} entry={entry} />
                ))}
              </dl>
            </section>
          )
        );
      })}
    </Modal>
  );
};

const Entry = ({ entry }: { readonly entry: GlossaryEntry }) => {
  const { t } = useTranslation('help', { keyPrefix: 'glossary' });
  const { name, plain, definition, range, source } = entry;
  return (
    <div className={classes.entry}>
      <dt className={classes.name}>{name}</dt>
      <dd className={classes.plain}>{plain}</dd>
      {definition !== undefined && <dd className={classes.more}>{t('definition', { text: definition })}</dd>}
      {range !== undefined && <dd className={classes.more}>{t('range', { text: range })}</dd>}
      {source !== undefined && <dd className={classes.more}>{t('source', { text: source })}</dd>}
    </div>
  );
};

export default GlossaryDialog;
