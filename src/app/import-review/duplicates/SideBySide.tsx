import { Radio, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kindLabel, typeLabel } from '../../format/words';
import { placed } from '../../shell/placed';
import type { ActorFacts } from '../../worker/actor-facts';
import type { DuplicatePair } from '../../worker/review-digest';
import classes from './Duplicates.module.css';

interface SideBySideProps {
  readonly pair: DuplicatePair;
  /** Id of the actor whose name stays if they are merged. */
  readonly stays: string;
  onStays(id: string): void;
}

/** Both actors with all their fields and some of their ties; what differs is marked. */
export const SideBySide = ({ pair: { keep, gone }, stays, onStays }: SideBySideProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.duplicates' });
  return (
    <Radio.Group value={stays} onChange={onStays} aria-label={t('whichStays')} className={classes.sides}>
      <Side actor={keep} other={gone} isStaying={stays === keep.id} />
      <Side actor={gone} other={keep} isStaying={stays === gone.id} />
    </Radio.Group>
  );
};

interface SideProps {
  readonly actor: ActorFacts;
  readonly other: ActorFacts;
  readonly isStaying: boolean;
}

const Side = ({ actor, other, isStaying }: SideProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.duplicates' });
  const others = new Map(other.fields);
  return (
    <div className={classes.side}>
      <Radio
        value={actor.id}
        label={<Text fw={600}>{actor.name}</Text>}
        description={isStaying ? t('stays') : undefined}
      />
      <dl className={classes.fields}>
        {placed(actor.fields).map(({ item: [column, value], place }) => (
          <div
            key={place}
            data-differs={others.has(column) && others.get(column) !== value ? true : undefined}
          >
            <dt>{column}</dt>
            <dd>{column === 'kind' ? kindLabel(value) : value}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" fw={600} mt="xs">
        {t('ties', { count: actor.tieCount })}
      </Text>
      <ul className={classes.ties}>
        {placed(actor.ties).map(({ item: { way, other: end, type }, place }) => (
          <li key={place}>{t(`way.${way}`, { other: end, type: typeLabel(type) })}</li>
        ))}
        {actor.tieCount > actor.ties.length && (
          <li>{t('moreTies', { count: actor.tieCount - actor.ties.length })}</li>
        )}
      </ul>
    </div>
  );
};
