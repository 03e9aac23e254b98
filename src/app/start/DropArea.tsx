import { Anchor, Button, FileButton, Group, Text } from '@mantine/core';
import { IconTableImport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { download } from '../shell/download';
import classes from './DropArea.module.css';

/** Templates come from the same code as the command line's; it loads when somebody asks for one. */
const downloadTemplate = async (file: 'stakeholders.csv' | 'relationships.csv') => {
  const { templateFiles } = await import('../../export/template-csv');
  const template = templateFiles().find(({ name }) => name === file);
  if (template !== undefined) download(template.name, template.content);
};

/** Where files are chosen. It says that files can be dropped; the whole window takes them. */
export const DropArea = ({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) => {
  const { t } = useTranslation('start', { keyPrefix: 'drop' });
  return (
    <div>
      <div className={classes.area}>
        <IconTableImport size={36} stroke={1.4} className={classes.icon} aria-hidden />
        <div>
          <Text fw={650} size="lg">
            {t('title')}
          </Text>
          <Text size="sm" c="dimmed" mt={2}>
            {t('text')}
          </Text>
        </div>
        <FileButton multiple onChange={onFiles}>
          {(props) => (
            <Button {...props} size="md" className={classes.button}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
      </div>
      <Group gap="xs" mt="sm">
        <Text size="sm" c="dimmed">
          {t('templates')}
        </Text>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => downloadTemplate('stakeholders.csv')}
        >
          {t('templateActors')}
        </Anchor>
        <Anchor
          component="button"
          type="button"
          size="sm"
          onClick={() => downloadTemplate('relationships.csv')}
        >
          {t('templateTies')}
        </Anchor>
      </Group>
    </div>
  );
};
