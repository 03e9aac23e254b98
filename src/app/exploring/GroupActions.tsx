import { Button, Group } from '@mantine/core';
import { IconEyeOff, IconFocusCentered, IconRoute, IconX, IconZoomScan } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../project/view-state';
import { useWorkspace } from '../state/workspace';
import { hiddenBut, hiddenWith } from './hiding';
import { keepFocusIn } from './keep-focus';

/** What can be done with several actors. */
export const GroupActions = ({ ids }: { readonly ids: readonly string[] }) => {
  const { t } = useTranslation('exploring');
  const { network, view, setView, select, show, map } = useWorkspace();
  /** Look at the network like this, on the map. */
  const look = (change: Partial<ViewState>) => {
    setView(change);
    show('map');
  };
  const [first, second] = ids;
  return (
    <Group gap={6}>
      {ids.length === 2 && first !== undefined && second !== undefined && (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconRoute size={14} aria-hidden />}
          onClick={() => look({ path: { from: first, to: second } })}
        >
          {t('compare.ways')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="light"
        leftSection={<IconFocusCentered size={14} aria-hidden />}
        onClick={() => look({ around: { actors: ids, steps: 1 } })}
      >
        {t('group.focus')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => look({ hidden: hiddenBut(network, ids) })}>
        {t('group.hideOthers')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconEyeOff size={14} aria-hidden />}
        onClick={() => {
          select(null);
          look({ hidden: hiddenWith(view.hidden, ids) });
          map.current?.takeFocus();
        }}
      >
        {t('group.hide')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconZoomScan size={14} aria-hidden />}
        onClick={() => {
          show('map');
          map.current?.show(ids);
        }}
      >
        {t('group.bring')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconX size={14} aria-hidden />}
        onClick={() => {
          select(null);
          map.current?.takeFocus();
          keepFocusIn(null);
        }}
      >
        {t('group.clear')}
      </Button>
    </Group>
  );
};
