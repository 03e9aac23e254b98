import { ActionIcon, Button, Menu, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconDots, IconInfoCircle, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '../format/value';
import { typeLabel } from '../format/words';
import { useWorkspace } from '../state/workspace';
import styles from './ActorPanel.module.css';
import { typeChoices } from './TypeSelect';
import { type ActorTie, firstTies, tiesOf } from './ties';

const FIRST = 12;

/** The actor's ties by the way they run and by type. */
export const TieList = ({ id }: { id: string }) => {
  const { t } = useTranslation('actor');
  const { network } = useWorkspace();
  const [all, setAll] = useState(false);
  const ways = useMemo(() => tiesOf(network, id), [network, id]);
  const count = ways.reduce((sum, way) => sum + way.count, 0);
  if (count === 0) return <Text size="sm">{t('tiesNone')}</Text>;
  return (
    <Stack gap="sm">
      {(all ? ways : firstTies(ways, FIRST)).map(({ way, count: ofWay, types }) => (
        <section key={way}>
          <Title order={4} size="xs" className={styles.way}>
            {t(`way_${way}`)}
            <Text span size="xs" c="dimmed" fw={400}>
              {' '}
              {ofWay}
            </Text>
          </Title>
          {types.map(({ type, ties }) => (
            <div key={type} className={styles.tiesOfType}>
              <Text size="xs" c="dimmed" className={styles.wrap}>
                {typeLabel(type)}
              </Text>
              <ul className={styles.ties}>
                {ties.map((tie) => (
                  <TieRow key={tie.tie.id} {...tie} />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
      {!all && count > FIRST && (
        <Button variant="subtle" size="compact-xs" className={styles.more} onClick={() => setAll(true)}>
          {t('tiesMore', { count })}
        </Button>
      )}
    </Stack>
  );
};

const TieRow = ({ tie, other }: ActorTie) => {
  const { t } = useTranslation('actor');
  const { select } = useWorkspace();
  const details = [
    t('strength', { strength: formatDecimal(tie.strength) }),
    tie.outcome !== 'open' && t(`outcome_${tie.outcome}`),
    tie.status !== 'active' && t(`status_${tie.status}`),
    tie.evidence?.trim() ? t('evidence', { evidence: tie.evidence }) : t('evidenceNone'),
  ].filter(Boolean);
  return (
    <li className={styles.tie}>
      <div className={styles.tieText}>
        <UnstyledButton
          className={styles.other}
          onClick={() => select({ what: 'stakeholder', id: other.id })}
        >
          {other.name}
        </UnstyledButton>
        <Text size="xs" c="dimmed" lh={1.35} className={styles.wrap}>
          {details.join(' · ')}
        </Text>
      </div>
      <TieMenu tie={tie} other={other} />
    </li>
  );
};

const TieMenu = ({ tie, other }: ActorTie) => {
  const { t } = useTranslation('actor');
  const { network, select, commands } = useWorkspace();
  return (
    <Menu position="bottom-end" shadow="md" width={230} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={t('tieMenu', { name: other.name })}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        <Menu.Item
          leftSection={<IconInfoCircle size={16} aria-hidden />}
          onClick={() => select({ what: 'relationship', id: tie.id })}
        >
          {t('tieOpen')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => commands.deleteRelationship(tie.id)}
        >
          {t('tieDelete')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t('tieType')}</Menu.Label>
        <Menu.RadioGroup
          value={tie.type}
          onChange={(type) => type !== tie.type && commands.editRelationship(tie.id, { type })}
        >
          {typeChoices(network).map((type) => (
            <Menu.RadioItem key={type} value={type} closeMenuOnClick>
              {typeLabel(type)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
};
