import { Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { CAUTIONS, type CautionKey } from '../../analysis/boomerang';
import styles from './BoomerangScreen.module.css';

/** What must be read beside any route. Always in view, never folded away. */
export const Cautions = ({ cautions }: { cautions: readonly CautionKey[] }) => {
  const { t } = useTranslation('boomerang');
  return (
    <section className={styles.cautions} aria-labelledby="boomerang-cautions">
      <Title order={2} size="h6" id="boomerang-cautions" className={styles.cautionsTitle}>
        <IconAlertTriangle size={16} aria-hidden className={styles.cautionsIcon} />
        {t('cautions')}
      </Title>
      <Stack gap={6}>
        {cautions.map((key) => (
          <Text key={key} size="xs" lh={1.45}>
            {CAUTIONS[key].text}{' '}
            <Text span inherit c="dimmed">
              {t('cautionSource', { source: CAUTIONS[key].source })}
            </Text>
          </Text>
        ))}
      </Stack>
    </section>
  );
};
