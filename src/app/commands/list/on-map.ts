import type { MapHandle } from '../../map/props';
import type { Around, Command } from '../command';

/** Screens that have the map on them. */
const mapSeen = ({ workspace }: Around): boolean =>
  workspace.presenting || workspace.screen === 'map' || workspace.screen === 'boomerang';

/** Go to the map unless it is on screen, then do something with it. The map is there all the time, if unseen. */
const onMap =
  (act: (map: MapHandle) => void) =>
  (around: Around): void => {
    const { workspace } = around;
    if (!mapSeen(around)) workspace.show('map');
    if (workspace.map.current !== null) act(workspace.map.current);
  };

/** How the map is looked at. */
export const MAP_COMMANDS: readonly Command[] = [
  {
    id: 'map-focus',
    group: 'map',
    keys: ['m'],
    run: (around) => {
      if (!mapSeen(around)) around.workspace.show('map');
      // Until the screen is drawn the map takes no focus.
      setTimeout(() => around.workspace.map.current?.takeFocus());
    },
  },
  { id: 'map-fit', group: 'map', keys: ['0'], run: onMap((map) => map.fit()) },
  { id: 'map-zoom-in', group: 'map', keys: ['+', '='], run: onMap((map) => map.zoom('in')) },
  { id: 'map-zoom-out', group: 'map', keys: ['-', '_'], run: onMap((map) => map.zoom('out')) },
  {
    id: 'present',
    group: 'map',
    keys: ['shift+P'],
    run: ({ workspace }) => {
      if (!workspace.presenting) workspace.show('map');
      workspace.present(!workspace.presenting);
    },
  },
];

/** Drawing around actors stands with the ways to select. */
export const LASSO: Command = {
  id: 'select-lasso',
  group: 'select',
  keys: ['s l'],
  run: onMap((map) => map.startLasso()),
};
