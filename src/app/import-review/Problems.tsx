import { Alert, List, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ReviewDigest } from '../worker/review-digest';

/** Why the files cannot be imported, and the way out. */
export const Problems = ({ digest }: { readonly digest: Extract<ReviewDigest, { ok: false }> }) => {
  const { t } = useTranslation('importReview', { keyPrefix: 'problems' });
  return (
    <Alert
      role="alert"
      color="red"
      radius="lg"
      title={t('title')}
      icon={<IconAlertTriangle size={20} aria-hidden />}
    >
      <List spacing={4}>
        {digest.problems.map(({ file, code, message }) => (
          <List.Item key={`${file}${code}${message}`}>{message}</List.Item>
        ))}
      </List>
      <Text mt="sm">{t('wayOut')}</Text>
    </Alert>
  );
};
