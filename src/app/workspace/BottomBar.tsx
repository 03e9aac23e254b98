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
  const details = () => {
    if (selection === null) return t('right.open');
    if (selection.what === 'relationship') return t('right.tie');
    if (selection.what === 'stakeholders') return t('right.several', { count: selection.ids.length });
    const name = network.stakeholders.find(({ id }) => id === selection.id)?.name ?? selection.id;
    return t('right.of', { name });
  };
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
          <span className={classes.words}>{details()}</span>
        </Button>
      )}
    </div>
  );
};
