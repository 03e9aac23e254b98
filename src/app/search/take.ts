import type { Around } from '../commands/command';
import type { Found } from './sources';

/** Do what a person means who chooses this: select it, look through it, go there, or run it. */
export const take = (found: Found, around: Around): void => {
  if (found.what === 'screens' || found.what === 'commands') {
    found.item.run(around);
    return;
  }
  const { workspace } = around;
  workspace.show('map');
  switch (found.what) {
    case 'actors':
      workspace.select({ what: 'stakeholder', id: found.item.id });
      break;
    case 'ties': {
      const { id, source, target } = found.item.tie;
      workspace.select({ what: 'relationship', id });
      workspace.map.current?.show([source, target]);
      break;
    }
    case 'views':
      workspace.setView(found.item.view);
      break;
    case 'figures':
      workspace.setSizeMetric(found.item.key);
  }
};
