import { ActionIcon, Group, TextInput, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ActorPanel.module.css';

interface EditableNameProps {
  readonly name: string;
  onRename(name: string): void;
}

/** The name; changed in place. Enter or leaving the field saves, Escape leaves it as it was. */
export const EditableName = ({ name, onRename }: EditableNameProps) => {
  const { t } = useTranslation('actor');
  const [draft, setDraft] = useState<string | null>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  /** After a key: where the field was, the keyboard finds the pencil again. */
  const backToPencil = () => requestAnimationFrame(() => pencil.current?.focus());
  if (draft === null) {
    return (
      <Group gap={4} wrap="nowrap" align="flex-start" className={styles.name}>
        <Title order={2} size="h4" className={styles.wrap}>
          {name}
        </Title>
        <ActionIcon
          ref={pencil}
          variant="subtle"
          color="gray"
          aria-label={t('rename')}
          title={t('rename')}
          onClick={() => setDraft(name)}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      </Group>
    );
  }
  const wanted = draft.trim();
  const save = () => {
    if (wanted === '') return;
    if (wanted !== name) onRename(wanted);
    setDraft(null);
  };
  return (
    <TextInput
      className={styles.name}
      aria-label={t('nameLabel')}
      value={draft}
      error={wanted === '' ? t('nameEmpty') : undefined}
      autoFocus
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => (wanted === '' ? setDraft(null) : save())}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && wanted !== '') {
          save();
          backToPencil();
        }
        if (event.key === 'Escape') {
          event.stopPropagation();
          setDraft(null);
          backToPencil();
        }
      }}
    />
  );
};
