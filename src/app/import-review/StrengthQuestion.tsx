import { Paper, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface StrengthQuestionProps {
  /** As the import put it. */
  readonly question: string;
  /** `null` where nobody has said: the import takes the higher number for the stronger tie. */
  readonly answer: 'higher' | 'lower' | null;
  onAnswer(answer: 'higher' | 'lower'): void;
}

/** Some surveys code 1 as the strongest; only the person knows. */
export const StrengthQuestion = ({ question, answer, onAnswer }: StrengthQuestionProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'strength' });
  return (
    <Paper component="section" withBorder radius="lg" p="lg" data-asked aria-label={t('title')}>
      <Radio.Group
        label={t('title')}
        description={question}
        size="md"
        value={answer}
        onChange={(value) => onAnswer(value === 'lower' ? 'lower' : 'higher')}
      >
        <Stack gap="xs" mt="sm">
          <Radio value="higher" label={t('higher')} data-answer={answer === null || undefined} />
          <Radio value="lower" label={t('lower')} />
        </Stack>
      </Radio.Group>
      {answer === null && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('open')}
        </Text>
      )}
    </Paper>
  );
};
