import { ActionIcon, Menu, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconDeviceFloppy, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';
import classes from './exploring.module.css';

interface SavedViewRowProps {
  readonly saved: SavedView;
  onDelete(): void;
}

/** A saved view: pressed, the network is looked at so. */
export const SavedViewRow = ({ saved, onDelete }: SavedViewRowProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'views' });
  const { view, setView, commands } = useWorkspace();
  const [renaming, setRenaming] = useState(false);
  const dots = useRef<HTMLButtonElement>(null);
  const isNow = JSON.stringify(view) === JSON.stringify(saved.view);
  if (renaming) {
    const over = () => {
      setRenaming(false);
      requestAnimationFrame(() => dots.current?.focus());
    };
    return (
      <li>
        <RenameField saved={saved} onOver={over} />
      </li>
    );
  }
  return (
    <li className={classes.view}>
      <UnstyledButton
        className={classes.viewName}
        aria-label={t('open', { name: saved.name })}
        aria-current={isNow || undefined}
        onClick={() => setView(saved.view)}
      >
        {saved.name}
        {isNow && (
          <Text span size="xs" c="dimmed">
            {' '}
            {t('now')}
          </Text>
        )}
      </UnstyledButton>
      <Menu position="bottom-end" shadow="md" withinPortal>
        <Menu.Target>
          <ActionIcon ref={dots} size="sm" aria-label={t('menu', { name: saved.name })}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setRenaming(true)}>
            {t('rename')}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            disabled={isNow}
            onClick={() => commands.saveView(saved.name, view)}
          >
            {t('update')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onDelete}>
            {t('delete')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
};

interface RenameFieldProps {
  readonly saved: SavedView;
  onOver(): void;
}

/** Enter saves the name, Escape and leaving the field leave it as it was. */
const RenameField = ({ saved, onOver }: RenameFieldProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'views' });
  const { savedViews, commands } = useWorkspace();
  const [name, setName] = useState(saved.name);
  const wanted = name.trim();
  const taken = savedViews.some((other) => other.id !== saved.id && other.name === wanted);
  const wrong = wanted === '' ? t('renameEmpty') : taken ? t('renameTaken') : undefined;
  return (
    <TextInput
      size="xs"
      autoFocus
      aria-label={t('renameLabel')}
      value={name}
      error={wrong}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={onOver}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onOver();
        }
        if (event.key === 'Enter' && wrong === undefined) {
          if (wanted !== saved.name) commands.renameView(saved.id, wanted);
          onOver();
        }
      }}
    />
  );
};
