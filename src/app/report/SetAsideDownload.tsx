import { Button, Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeFile } from '../worker/tasks';
import { giveFiles } from './give-files';

interface SetAsideDownloadProps {
  /** Do the rows have cells with personal data, which stay out unless asked for? */
  readonly asksContacts: boolean;
  readonly variant?: 'filled' | 'default';
  make(contacts: boolean): Promise<readonly MadeFile[]>;
}

/** The rows that were set aside, with their reason, to be mended and imported again. */
export const SetAsideDownload = ({ asksContacts, variant = 'filled', make }: SetAsideDownloadProps) => {
  const { t } = useTranslation('report');
  const [contacts, setContacts] = useState(false);
  return (
    <>
      {asksContacts && (
        <Checkbox
          size="sm"
          label={t('contacts')}
          checked={contacts}
          onChange={(event) => setContacts(event.currentTarget.checked)}
        />
      )}
      <Button
        variant={variant}
        leftSection={<IconDownload size={16} aria-hidden />}
        onClick={() => void giveFiles(() => make(contacts), t('failed'))}
      >
        {t('downloadSetAside')}
      </Button>
    </>
  );
};
