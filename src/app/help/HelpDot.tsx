import { ActionIcon, Popover, Text } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface HelpDotProps {
  /** What is explained, as it is called beside the sign. */
  readonly name: string;
  /** What it means, in a sentence or two. */
  readonly text: string;
}

/** A question mark beside a figure or a word; pressed, it says what that means. */
export const HelpDot = ({ name, text }: HelpDotProps) => {
  const { t } = useTranslation('help');
  return (
    <Popover width={300} position="bottom" withArrow shadow="md" returnFocus>
      <Popover.Target>
        <ActionIcon size={24} aria-label={t('about', { name })}>
          <IconHelpCircle size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Text size="sm">{text}</Text>
      </Popover.Dropdown>
    </Popover>
  );
};
