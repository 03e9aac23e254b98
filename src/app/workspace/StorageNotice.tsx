import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';

/** Says so when what is on screen is not stored. */
export const StorageNotice = () => {
  const { t } = useTranslation('workspace', { keyPrefix: 'storage' });
  const { storage } = useWorkspace();
  if (storage === 'kept') return null;
  return (
    <Alert role="alert" color="yellow" radius={0} py={8} icon={<IconAlertTriangle size={18} aria-hidden />}>
      {t(storage)}
    </Alert>
  );
};
