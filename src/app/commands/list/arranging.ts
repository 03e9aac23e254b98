import type { Places } from '../../../project/places';
import type { LayoutKind } from '../../../project/view-state';
import { pinnedAmong, turnedPins } from '../../arrange/pinning';
import type { Around, Command } from '../command';
import { actorsIn } from '../selected';

const arrange = (kind: LayoutKind, key: string): Command => ({
  id: `layout-${kind}`,
  group: 'arrange',
  keys: [`l ${key}`],
  run: ({ workspace }) => {
    workspace.setView({ layout: { ...workspace.view.layout, kind } });
    workspace.show('map');
  },
});

/** The selected actors that stand somewhere and are, or are not, pinned; with the other state. */
const turned = ({ workspace }: Around, pinned: boolean): Places =>
  turnedPins(workspace.places, actorsIn(workspace.selection), pinned);

const allPinned = ({ workspace }: Around): Places =>
  turnedPins(workspace.places, pinnedAmong(workspace.places, workspace.network.stakeholders), false);

const pinning = (id: 'pin' | 'unpin', key: string): Command => {
  const pinned = id === 'pin';
  return {
    id,
    group: 'arrange',
    keys: [`l ${key}`],
    enabled: (around) => turned(around, pinned).size > 0,
    run: (around) => around.workspace.commands.placeActors(turned(around, pinned), 'hand'),
  };
};

/** Where actors stand: `l`, and a letter of the layout. */
export const ARRANGE_COMMANDS: readonly Command[] = [
  arrange('force', 'f'),
  arrange('rings', 'r'),
  arrange('lanes', 'l'),
  arrange('groups', 'g'),
  arrange('hand', 'h'),
  pinning('pin', 'p'),
  pinning('unpin', 'u'),
  {
    id: 'unpin-all',
    group: 'arrange',
    keys: ['l x'],
    enabled: (around) => allPinned(around).size > 0,
    run: (around) => around.workspace.commands.placeActors(allPinned(around), 'hand'),
  },
  {
    id: 'layout-again',
    group: 'arrange',
    keys: ['l a'],
    enabled: ({ workspace }) => workspace.view.layout.kind === 'force',
    run: ({ workspace }) => {
      workspace.show('map');
      workspace.commands.layOutAgain();
    },
  },
];
