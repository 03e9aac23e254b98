import { Paper, Radio, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface StrengthQuestionProps {
  /** As the import put it. */
  readonly question: string;
  readonly answer: 'higher' | 'lower';
  onAnswer(answer: 'higher' | 'lower'): void;
}

/** Some surveys code 1 as the strongest; only the person knows. */
export const StrengthQuestion = ({ question, answer, onAnswer }: StrengthQuestionProps) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'strength' });
  return (
    <Paper withBorder radius="lg" p="md">
      <Radio.Group
        label={t('title')}
        value={answer}
        onChange={(value) => onAnswer(value === 'lower' ? 'lower' : 'higher')}
      >
        <Text size="sm" c="dimmed" mb="xs">
          {question}
        </Text>
        <Stack gap="xs">
          <Radio value="higher" label={t('higher')} />
          <Radio value="lower" label={t('lower')} />
        </Stack>
      </Radio.Group>
    </Paper>
  );
};
