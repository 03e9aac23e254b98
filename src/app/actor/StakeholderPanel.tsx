import { Badge, Button, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import { IconLock, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stakeholder } from '../../model/network';
import { countryName, levelLabel } from '../format/words';
import { useWorkspace } from '../state/workspace';
import styles from './ActorPanel.module.css';
import { ContactFacts } from './ContactFacts';
import { EditableName } from './EditableName';
import { FactList } from './FactList';
import { FigureList } from './FigureList';
import { FunctionScores } from './FunctionScores';
import { contactsOf, factsOf } from './facts';
import { KindSelect } from './KindSelect';
import { TieList } from './TieList';

/** All about one actor. */
export const StakeholderPanel = ({ actor }: { actor: Stakeholder }) => {
  const { t } = useTranslation('actor');
  const { analysis, commands } = useWorkspace();
  const place = analysis?.actors.indexOf(actor.id) ?? -1;
  const at = place < 0 ? null : place;
  const contacts = contactsOf(actor);
  const where = [countryName(actor.country), levelLabel(actor.level)].filter(Boolean).join(' · ');
  return (
    <article className={styles.panel} aria-label={actor.name}>
      <Stack gap={6}>
        <EditableName name={actor.name} onRename={(name) => commands.editStakeholder(actor.id, { name })} />
        {(where !== '' || actor.sensitivity !== undefined) && (
          <Group gap="xs">
            {where !== '' && <Text size="sm">{where}</Text>}
            <Sensitivity actor={actor} />
          </Group>
        )}
        <KindSelect kind={actor.kind} onChange={(kind) => commands.editStakeholder(actor.id, { kind })} />
      </Stack>
      <Section title={t('functions')}>
        {analysis === null ? (
          <Text size="sm">{t('functionsWaiting')}</Text>
        ) : (
          <FunctionScores actor={actor} analysis={analysis} at={at} />
        )}
      </Section>
      <Section title={t('ties')}>
        <TieList id={actor.id} />
      </Section>
      <Section title={t('figures')}>
        {analysis === null ? (
          <Text size="sm">{t('figuresNone')}</Text>
        ) : (
          <FigureList analysis={analysis} at={at} />
        )}
      </Section>
      <Section title={t('about')}>
        <FactList facts={factsOf(actor)} />
      </Section>
      {contacts.length > 0 && <ContactFacts facts={contacts} />}
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        className={styles.delete}
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => commands.deleteStakeholder(actor.id)}
      >
        {t('deleteActor')}
      </Button>
    </article>
  );
};

const Section = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles.section}>
    <Title order={3} size="h6" pb={6}>
      {title}
    </Title>
    {children}
  </section>
);

const Sensitivity = ({ actor: { sensitivity } }: { actor: Stakeholder }) => {
  const { t } = useTranslation('actor');
  if (sensitivity !== 'confidential' && sensitivity !== 'internal') return null;
  return (
    <Tooltip label={t(`${sensitivity}About`)} events={{ hover: true, focus: true, touch: true }} multiline>
      <Badge
        variant="light"
        color={sensitivity === 'confidential' ? 'red' : 'gray'}
        tt="none"
        tabIndex={0}
        leftSection={<IconLock size={12} aria-hidden />}
      >
        {t(sensitivity)}
      </Badge>
    </Tooltip>
  );
};
