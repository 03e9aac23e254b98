import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../../format/value';
import type { DuplicatePair } from '../../worker/review-digest';
import { pairKey } from '../questions';
import classes from './Duplicates.module.css';

interface MergeAllProps {
  readonly pairs: readonly DuplicatePair[];
  readonly opened: boolean;
  onClose(): void;
  onMerge(): void;
}

/** The whole list is seen before many pairs are merged at once. */
export const MergeAll = ({ pairs, opened, onClose, onMerge }: MergeAllProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'questions.duplicates' });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('mergeAllTitle', { count: pairs.length })}
      size="lg"
      centered
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t('mergeAllLead')}
      </Text>
      <ul className={classes.mergeList}>
        {pairs.map(({ question, keep, gone }) => (
          <li key={pairKey(question)}>
            <span className={classes.score}>{formatScore(question.score)}</span>
            <span>{t('mergeAllPair', { gone: gone.name, keep: keep.name })}</span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('mergeAllCancel')}
        </Button>
        <Button onClick={onMerge} data-autofocus>
          {t('mergeAllDo', { count: pairs.length })}
        </Button>
      </Group>
    </Modal>
  );
};
