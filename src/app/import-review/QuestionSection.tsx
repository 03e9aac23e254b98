import { Group, Paper, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface QuestionSectionProps {
  readonly title: string;
  /** What an answer does, and what becomes of a question that stays open. */
  readonly lead: string;
  /** Answers many questions at once. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** Questions of one sort. */
export const QuestionSection = ({ title, lead, action, children }: QuestionSectionProps) => {
  const id = useId();
  return (
    <Paper component="section" withBorder radius="lg" p="lg" aria-labelledby={id}>
      <Group justify="space-between" align="start" gap="sm" mb="sm">
        <div>
          <Title order={2} size="h4" id={id}>
            {title}
          </Title>
          <Text size="sm" c="dimmed">
            {lead}
          </Text>
        </div>
        {action}
      </Group>
      {children}
    </Paper>
  );
};
