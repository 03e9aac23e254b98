import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface OtherWaysProps {
  begin(): void;
  tour(): void;
  /** Something is being opened already. */
  readonly busy: boolean;
}

/** For those who have no tables, or want to be shown around first. */
export const OtherWays = ({ begin, tour, busy }: OtherWaysProps) => {
  const { t } = useTranslation('start');
  return (
    <>
      <Text size="sm" mt={6} c="dimmed">
        {t('empty.lead')}{' '}
        <Anchor component="button" type="button" size="sm" disabled={busy} onClick={begin}>
          {t('empty.button')}
        </Anchor>
      </Text>
      <Text size="sm" mt={6} c="dimmed">
        {t('tour.lead')}{' '}
        <Anchor component="button" type="button" size="sm" disabled={busy} onClick={tour}>
          {t('tour.button')}
        </Anchor>
      </Text>
    </>
  );
};
