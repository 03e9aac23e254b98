import { Button, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '../../model/network';
import { typeLabel } from '../format/words';
import { useWorkspace } from '../state/workspace';
import styles from './ActorPanel.module.css';
import { FactList } from './FactList';
import { tieFactsOf } from './facts';
import { TypeSelect } from './TypeSelect';

/** All about one tie. */
export const RelationshipPanel = ({ tie }: { tie: Relationship }) => {
  const { t } = useTranslation('actor');
  const { network, commands } = useWorkspace();
  const mutual = tie.direction === 'mutual';
  return (
    <article className={styles.panel} aria-label={`${t('tie')}: ${typeLabel(tie.type)}`}>
      <Title order={2} size="h4" className={styles.name}>
        {t('tie')}
      </Title>
      <Stack gap={4}>
        <End label={t(mutual ? 'tieBetween' : 'tieFrom')} id={tie.source} />
        <End label={t(mutual ? 'tieAnd' : 'tieTo')} id={tie.target} />
      </Stack>
      <TypeSelect
        network={network}
        type={tie.type}
        onChange={(type) => type !== tie.type && commands.editRelationship(tie.id, { type })}
      />
      <FactList facts={tieFactsOf(tie)} />
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        className={styles.delete}
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => commands.deleteRelationship(tie.id)}
      >
        {t('tieDelete')}
      </Button>
    </article>
  );
};

const End = ({ label, id }: { label: string; id: string }) => {
  const { network, select } = useWorkspace();
  const name = network.stakeholders.find((actor) => actor.id === id)?.name ?? id;
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <UnstyledButton className={styles.other} onClick={() => select({ what: 'stakeholder', id })}>
        {name}
      </UnstyledButton>
    </div>
  );
};
