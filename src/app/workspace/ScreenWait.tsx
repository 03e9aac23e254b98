import { Center, Loader } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** While a screen's code loads. */
export const ScreenWait = () => {
  const { t } = useTranslation('app');
  return (
    <Center h="100%" mih={160}>
      <Loader aria-label={t('loading')} />
    </Center>
  );
};
