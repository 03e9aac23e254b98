import type { Screen } from '../../state/workspace';
import type { Command } from '../command';

const goTo = (screen: Screen, key: string): Command => ({
  id: `go-${screen}`,
  group: 'screens',
  keys: [`g ${key}`],
  run: ({ workspace }) => {
    workspace.present(false);
    workspace.show(screen);
  },
});

/** From one screen to another: `g`, and a letter of the screen's name. */
export const SCREEN_COMMANDS: readonly Command[] = [
  goTo('map', 'm'),
  goTo('stakeholders', 's'),
  goTo('relationships', 'r'),
  goTo('centrality', 'c'),
  goTo('boomerang', 'b'),
  goTo('report', 'i'),
  { id: 'go-start', group: 'screens', keys: ['g h'], run: ({ workspace }) => workspace.close() },
];
