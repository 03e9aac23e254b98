import { Menu } from '@mantine/core';
import {
  IconColumns2,
  IconEyeOff,
  IconFocusCentered,
  IconMapPin,
  IconPinnedOff,
  IconPointer,
  IconRoute,
  IconTrash,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { turnedPins } from '../arrange/pinning';
import { actorsIn, selectionOfActors } from '../commands/selected';
import { useWorkspace } from '../state/workspace';
import classes from './ActorMenu.module.css';
import { hiddenWith } from './hiding';
import { useSpeech } from './use-speech';

export interface ActorMenuProps {
  /** Stakeholder id. */
  readonly id: string;
  /** Where it was asked for, a point of the page. */
  readonly at: { readonly x: number; readonly y: number };
  onClose(): void;
}

const ICON = { size: 16, 'aria-hidden': true } as const;
const STEPS = [1, 2, 3] as const;

/** What can be done with one actor of the map. Closed, the keyboard is back on the map. */
export const ActorMenu = ({ id, at, onClose }: ActorMenuProps) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'menu' });
  const { selection, select, view, setView, places, map, commands } = useWorkspace();
  const { nameOf } = useSpeech();
  const selected = actorsIn(selection);
  const isSelected = selected.includes(id);
  const others = selected.filter((other) => other !== id);
  const other = others.length === 1 ? others[0] : undefined;
  const { path, around } = view;
  // The other end: where a path was begun, else the one other actor that is selected.
  const begun = path !== null && path.from === path.to && path.from !== id ? path.from : other;
  const pinned = places.get(id)?.pinned ?? false;
  const close = () => {
    onClose();
    map.current?.takeFocus();
  };
  return (
    <Menu
      opened
      onChange={(opened) => !opened && close()}
      position="bottom-start"
      // Wherever it was asked for, all of it is on the page.
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      shadow="md"
      width={250}
      // Within the page's landmarks, for those who go from one to the next.
      withinPortal={false}
      trapFocus
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span className={classes.point} style={{ left: at.x, top: at.y }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t('label', { name: nameOf(id) })} className={classes.menu}>
        <Menu.Label className={classes.name}>{nameOf(id)}</Menu.Label>
        {!(isSelected && others.length === 0) && (
          <Menu.Item
            leftSection={<IconPointer {...ICON} />}
            onClick={() => select({ what: 'stakeholder', id })}
          >
            {t('select')}
          </Menu.Item>
        )}
        {(others.length > 0 || !isSelected) && selected.length > 0 && (
          <Menu.Item
            leftSection={<IconPointer {...ICON} />}
            onClick={() => select(selectionOfActors(isSelected ? others : [...selected, id]))}
          >
            {t(isSelected ? 'takeOut' : 'add')}
          </Menu.Item>
        )}
        {other !== undefined && (
          <Menu.Item
            leftSection={<IconColumns2 {...ICON} />}
            onClick={() => select(selectionOfActors([other, id]))}
          >
            {t('compare', { name: nameOf(other) })}
          </Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Label>{t('focus')}</Menu.Label>
        {STEPS.map((steps) => (
          <Menu.Item
            key={steps}
            leftSection={<IconFocusCentered {...ICON} />}
            onClick={() => setView({ around: { actors: [id], steps } })}
          >
            {t(`within_${steps}`)}
          </Menu.Item>
        ))}
        {around !== null && (
          <Menu.Item leftSection={<IconFocusCentered {...ICON} />} onClick={() => setView({ around: null })}>
            {t('focusOver')}
          </Menu.Item>
        )}
        <Menu.Divider />
        {begun !== undefined && (
          <Menu.Item
            leftSection={<IconRoute {...ICON} />}
            onClick={() => setView({ path: { ...path, from: begun, to: id } })}
          >
            {t('pathHere', { name: nameOf(begun) })}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconRoute {...ICON} />}
          onClick={() => setView({ path: { ...path, from: id, to: id } })}
        >
          {t('pathFrom')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconEyeOff {...ICON} />}
          onClick={() => {
            if (isSelected) select(selectionOfActors(others));
            setView({ hidden: hiddenWith(view.hidden, [id]) });
          }}
        >
          {t('hide')}
        </Menu.Item>
        <Menu.Item
          leftSection={pinned ? <IconPinnedOff {...ICON} /> : <IconMapPin {...ICON} />}
          disabled={!places.has(id)}
          onClick={() => commands.placeActors(turnedPins(places, [id], !pinned), 'hand')}
        >
          {t(pinned ? 'unpin' : 'pin')}
        </Menu.Item>
        <Menu.Item
          className={classes.delete}
          leftSection={<IconTrash {...ICON} />}
          onClick={() => commands.deleteStakeholder(id)}
        >
          {t('delete')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
