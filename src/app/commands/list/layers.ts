import type { Layers } from '../../../project/view-state';
import type { Command } from '../command';

const hulls = (what: Layers['hulls'], key: string): Command => ({
  id: `hulls-${what}`,
  group: 'layers',
  keys: [`v ${key}`],
  run: ({ workspace }) => workspace.setView({ layers: { ...workspace.view.layers, hulls: what } }),
});

const names = (what: Layers['names'], key: string): Command => ({
  id: `names-${what}`,
  group: 'layers',
  keys: [`v ${key}`],
  run: ({ workspace }) => workspace.setView({ layers: { ...workspace.view.layers, names: what } }),
});

/** What is drawn besides actors and ties: `v`, and a letter of it. */
export const LAYER_COMMANDS: readonly Command[] = [
  names('important', 'i'),
  names('all', 'a'),
  names('none', 'n'),
  {
    id: 'badges',
    group: 'layers',
    keys: ['v b'],
    run: ({ workspace }) => {
      const { layers } = workspace.view;
      workspace.setView({ layers: { ...layers, badges: !layers.badges } });
    },
  },
  hulls('kind', 'k'),
  hulls('community', 'm'),
  hulls('country', 'c'),
  hulls('none', 'p'),
];
