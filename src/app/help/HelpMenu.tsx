import { ActionIcon, Menu } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type CommandId, commandOf, isEnabled, Keys, useAround } from '../commands';

const HELP = [
  ['tour', 'tour'],
  ['words', 'words'],
  ['shortcuts', 'shortcuts'],
] as const satisfies readonly (readonly [CommandId, string])[];

/** What has a button of its own where there is room. */
const MORE = ['present', 'colours-light', 'colours-dark', 'colours-system'] as const;

/** Tour, glossary and shortcuts; on a narrow screen also what has no button there. */
export const HelpMenu = ({ narrow }: { readonly narrow: boolean }) => {
  const { t } = useTranslation(['help', 'commands']);
  const around = useAround();
  const item = (id: CommandId, text: string) => {
    const command = commandOf(id);
    return (
      <Menu.Item
        key={id}
        disabled={!isEnabled(command, around)}
        onClick={() => command.run(around)}
        rightSection={narrow ? undefined : <Keys keys={command.keys[0]!} />}
      >
        {text}
      </Menu.Item>
    );
  };
  return (
    <Menu
      position="bottom-end"
      shadow="md"
      width={narrow ? 280 : 340}
      // In the header, so that it belongs to a landmark.
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <ActionIcon size="lg" aria-label={t('menu')} title={t('menu')} data-tour="help">
          <IconHelp size={20} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {HELP.map(([id, text]) => item(id, t(text)))}
        {narrow && (
          <>
            <Menu.Divider />
            {MORE.map((id) => item(id, t(`title.${id}`, { ns: 'commands' })))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};
