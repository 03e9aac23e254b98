import { Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './FullWindowDrop.module.css';

/** Files may be dropped anywhere on any page. Nothing is imported by that: they go to the review first. */
export const FullWindowDrop = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation('app', { keyPrefix: 'drop' });
  return (
    <Dropzone.FullScreen
      onDrop={onFiles}
      classNames={{ fullScreen: classes.screen, root: classes.zone }}
      activateOnKeyboard={false}
      // Shown only while files are dragged; without a mouse there are the buttons that choose files.
      inputProps={{ 'aria-hidden': true }}
    >
      <div className={classes.content} aria-hidden="true">
        <IconTableImport size={56} stroke={1.3} aria-hidden />
        <Text fw={650} size="xl">
          {t('title')}
        </Text>
        <Text c="dimmed">{t('text')}</Text>
      </div>
    </Dropzone.FullScreen>
  );
};
