import type { ViewState } from '../../../project/view-state';
import { aloneIn, hiddenBut, hiddenWith } from '../../exploring/hiding';
import type { Around, Command } from '../command';
import { actorsIn } from '../selected';

const chosen = ({ workspace }: Around): readonly string[] => actorsIn(workspace.selection);

const alone = ({ workspace }: Around): readonly string[] => aloneIn(workspace.network, workspace.shown);

/** Look at the network like this, on the map. */
const look = ({ workspace }: Around, change: Partial<ViewState>): void => {
  workspace.setView(change);
  if (workspace.screen !== 'boomerang') workspace.show('map');
};

const focus = (steps: 1 | 2 | 3): Command => ({
  id: `focus-${steps}`,
  group: 'explore',
  keys: [`f ${steps}`],
  enabled: (around) => chosen(around).length > 0,
  run: (around) => look(around, { around: { actors: chosen(around), steps } }),
});

/** Which part of the network is shown, and what is lit up in it. */
export const EXPLORE_COMMANDS: readonly Command[] = [
  focus(1),
  focus(2),
  focus(3),
  {
    id: 'focus-off',
    group: 'explore',
    keys: ['f 0'],
    enabled: ({ workspace }) => workspace.view.around !== null,
    run: ({ workspace }) => workspace.setView({ around: null }),
  },
  {
    id: 'path',
    group: 'explore',
    keys: ['f p'],
    enabled: (around) => chosen(around).length === 2,
    run: (around) => {
      const [from, to] = chosen(around);
      if (from !== undefined && to !== undefined) look(around, { path: { from, to } });
    },
  },
  {
    id: 'light-off',
    group: 'explore',
    keys: ['f x'],
    enabled: ({ workspace }) => workspace.view.path !== null || workspace.shownRoute !== null,
    run: ({ workspace }) => {
      workspace.setView({ path: null });
      workspace.showRoute(null);
    },
  },
  {
    id: 'hide',
    group: 'explore',
    keys: ['h'],
    enabled: (around) => chosen(around).length > 0,
    run: (around) => {
      const { workspace } = around;
      const hidden = hiddenWith(workspace.view.hidden, chosen(around));
      workspace.select(null);
      workspace.setView({ hidden });
    },
  },
  {
    id: 'hide-others',
    group: 'explore',
    keys: ['shift+H'],
    enabled: (around) => chosen(around).length > 0,
    run: (around) => look(around, { hidden: hiddenBut(around.workspace.network, chosen(around)) }),
  },
  {
    id: 'hide-alone',
    group: 'explore',
    keys: ['f a'],
    enabled: (around) => alone(around).length > 0,
    run: (around) => look(around, { hidden: hiddenWith(around.workspace.view.hidden, alone(around)) }),
  },
  {
    id: 'show-hidden',
    group: 'explore',
    keys: ['u'],
    enabled: ({ workspace }) => workspace.view.hidden.length > 0,
    run: ({ workspace }) => workspace.setView({ hidden: [] }),
  },
  {
    id: 'clear-filters',
    group: 'explore',
    keys: ['f c'],
    enabled: ({ workspace }) => workspace.view.filters.length > 0,
    run: ({ workspace }) => workspace.setView({ filters: [] }),
  },
  {
    id: 'show-all',
    group: 'explore',
    keys: ['w'],
    run: ({ workspace }) => {
      workspace.setView({ filters: [], hidden: [], around: null, path: null });
      workspace.showRoute(null);
      // The actors that come back are drawn first.
      setTimeout(() => workspace.map.current?.fit());
    },
  },
];
