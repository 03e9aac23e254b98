import { Button, Group, Progress, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconEye, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareFunctions } from '../../analysis/functions';
import type { Analysis } from '../../analysis/result';
import type { Stakeholder } from '../../model/network';
import type { NetworkFunction } from '../../model/vocabulary';
import { scoreOf, tagsOf } from '../centrality/rows';
import { formatScore } from '../format/value';
import { FUNCTION_NAMES, functionLabel } from '../format/words';
import styles from './ActorPanel.module.css';

interface FunctionScoresProps {
  readonly actor: Stakeholder;
  readonly analysis: Analysis;
  /** Place of the actor in the analysis. */
  readonly at: number | null;
}

/** What the actor does in the network: as it says, and as the structure shows. */
export const FunctionScores = ({ actor, analysis, at }: FunctionScoresProps) => {
  const { t } = useTranslation('actor');
  const [all, setAll] = useState(false);
  const tags = tagsOf(analysis, at);
  if (at === null) return <Text size="sm">{t('functionsNew')}</Text>;
  const evidenceOf = (name: NetworkFunction) => analysis.functions.byFunction[name].evidence[at] ?? '';
  const telling = (name: NetworkFunction) => tags.includes(name) || actor.functions.includes(name);
  const more = FUNCTION_NAMES.some((name) => !telling(name) && evidenceOf(name) !== '');
  return (
    <Stack gap="sm">
      <Text size="xs" fw={500}>
        {t('indicator')}
      </Text>
      {FUNCTION_NAMES.map((name) => (
        <Score
          key={name}
          name={name}
          score={scoreOf(analysis, at, name) ?? 0}
          seen={tags.includes(name)}
          evidence={all || telling(name) ? evidenceOf(name) : ''}
        />
      ))}
      {more && (
        <Button variant="subtle" size="compact-xs" className={styles.more} onClick={() => setAll(!all)}>
          {t(all ? 'evidenceLess' : 'evidenceAll')}
        </Button>
      )}
      <Findings declared={actor.functions} tags={tags} />
    </Stack>
  );
};

interface ScoreProps {
  readonly name: NetworkFunction;
  readonly score: number;
  readonly seen: boolean;
  readonly evidence: string;
}

const Score = ({ name, score, seen, evidence }: ScoreProps) => {
  const { t } = useTranslation('actor');
  return (
    <div>
      <Group gap="xs" wrap="nowrap" justify="space-between">
        <Text size="sm" fw={seen ? 650 : 400}>
          {functionLabel(name)}
          {seen && (
            <Text span size="xs" className={styles.seen}>
              {t('seen')}
            </Text>
          )}
        </Text>
        <Text size="sm" className={styles.number}>
          {formatScore(score)}
        </Text>
      </Group>
      <Progress
        value={score * 100}
        size={4}
        color={seen ? undefined : 'gray.5'}
        aria-label={t('scoreOf', { name: functionLabel(name), score: formatScore(score) })}
      />
      {evidence !== '' && (
        <Text size="xs" c="dimmed" pt={4} lh={1.4}>
          {evidence}
        </Text>
      )}
    </div>
  );
};

const FINDINGS = [
  ['onlyDeclared', IconMessage],
  ['onlyStructural', IconEye],
  ['agreed', IconCheck],
] as const;

const Findings = ({
  declared,
  tags,
}: {
  declared: readonly NetworkFunction[];
  tags: readonly NetworkFunction[];
}) => {
  const { t } = useTranslation('actor');
  const comparison = compareFunctions(declared, tags);
  const found = FINDINGS.flatMap(([finding, Icon]) =>
    comparison[finding].map((name) => ({ finding, Icon, name })),
  );
  return (
    <section aria-label={t('findings')} className={styles.findings}>
      <Title order={4} size="xs" pb={4}>
        {t('findings')}
      </Title>
      {declared.length === 0 && <Text size="xs">{t('nothingDeclared')}</Text>}
      {found.map(({ finding, Icon, name }) => (
        <Group key={name} gap={6} wrap="nowrap" align="flex-start" py={2}>
          <Icon size={14} aria-hidden className={styles.findingIcon} />
          <Text size="xs" lh={1.4}>
            <b>{functionLabel(name)}</b>: {t(`finding_${finding}`)}
          </Text>
        </Group>
      ))}
    </section>
  );
};
