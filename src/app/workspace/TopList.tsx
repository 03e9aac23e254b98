import { Text, Title, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../format/value';
import { WordHelp } from '../help';
import { useWorkspace } from '../state/workspace';
import type { Ranked } from './ranking';
import classes from './Summary.module.css';

interface TopListProps {
  readonly title: string;
  readonly meaning: string;
  readonly actors: readonly Ranked[];
}

/** Who shows a function most, each one press away from its panel, with the evidence one hover away. */
export const TopList = ({ title, meaning, actors }: TopListProps) => {
  const { t } = useTranslation('workspace', { keyPrefix: 'summary' });
  const { select } = useWorkspace();
  const firstBelow = actors.findIndex(({ isTagged }) => !isTagged);
  return (
    <section aria-label={title}>
      <Title order={3} size="h5">
        {title}
      </Title>
      <Text size="xs" c="dimmed">
        {meaning}
      </Text>
      <Text component="div" size="xs" c="dimmed" fs="italic">
        {t('indicator')} <WordHelp word="indicator" />
      </Text>
      {actors.length === 0 ? (
        <Text size="sm" mt="xs">
          {t('none')}
        </Text>
      ) : (
        <ol className={classes.list}>
          {actors.map(({ id, name, score, evidence }, i) => (
            <li key={id}>
              {i === firstBelow && <span className={classes.below}>{t('below')}</span>}
              <Tooltip label={evidence} disabled={evidence === ''} position="left">
                <UnstyledButton className={classes.row} onClick={() => select({ what: 'stakeholder', id })}>
                  <span className={classes.name}>{name}</span>
                  <span className={classes.score}>{formatScore(score)}</span>
                  <span className={classes.bar}>
                    <span style={{ width: `${100 * score}%` }} />
                  </span>
                  <VisuallyHidden>{evidence}</VisuallyHidden>
                </UnstyledButton>
              </Tooltip>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
};
