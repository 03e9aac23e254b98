import { Button } from '@mantine/core';
import { IconListDetails, IconMapSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../state/workspace';
import classes from './BottomBar.module.css';

interface BottomBarProps {
  readonly left: boolean;
  readonly right: boolean;
  onOpen(side: 'left' | 'right'): void;
}

/** On a narrow screen: where the two panels are opened. */
export const BottomBar = ({ left, right, onOpen }: BottomBarProps) => {
  const { t } = useTranslation('workspace');
  const { network, selection } = useWorkspace();
  const selected =
    selection?.what === 'stakeholder'
      ? network.stakeholders.find(({ id }) => id === selection.id)?.name
      : undefined;
  return (
    <div className={classes.bar}>
      {left && (
        <Button
          variant="default"
          leftSection={<IconMapSearch size={18} aria-hidden />}
          onClick={() => onOpen('left')}
        >
          {t('left.open')}
        </Button>
      )}
      {right && (
        <Button
          variant={selection === null ? 'default' : 'filled'}
          leftSection={<IconListDetails size={18} aria-hidden />}
          className={classes.details}
          onClick={() => onOpen('right')}
        >
          {selected === undefined ? t('right.open') : `${t('right.open')}: ${selected}`}
        </Button>
      )}
    </div>
  );
};
