import type { Workspace } from '../../state/workspace';
import type { Command } from '../command';
import { actorsIn, selectionOfActors } from '../selected';
import { LASSO } from './on-map';

const isShown = ({ shown }: Workspace, id: string): boolean => shown === null || shown.stakeholders.has(id);

const allShown = (workspace: Workspace): readonly string[] =>
  workspace.network.stakeholders.map(({ id }) => id).filter((id) => isShown(workspace, id));

/** The selected actors, then whoever shares a tie that is shown with one of them, in the order of the table. */
const withNeighbours = (workspace: Workspace): readonly string[] => {
  const { network, shown, selection } = workspace;
  const chosen = actorsIn(selection);
  const among = new Set(chosen);
  const near = new Set<string>();
  for (const { id, source, target } of network.relationships) {
    if (shown !== null && !shown.relationships.has(id)) continue;
    if (among.has(source)) near.add(target);
    if (among.has(target)) near.add(source);
  }
  for (const id of chosen) near.delete(id);
  return [...chosen, ...network.stakeholders.map(({ id }) => id).filter((id) => near.has(id))];
};

/** Who is selected: `s`, and a letter. */
export const SELECT_COMMANDS: readonly Command[] = [
  LASSO,
  {
    id: 'select-all',
    group: 'select',
    keys: ['s a'],
    enabled: ({ workspace }) => allShown(workspace).length > 0,
    run: ({ workspace }) => workspace.select(selectionOfActors(allShown(workspace))),
  },
  {
    id: 'select-neighbours',
    group: 'select',
    keys: ['s n'],
    enabled: ({ workspace }) => actorsIn(workspace.selection).length > 0,
    run: ({ workspace }) => workspace.select(selectionOfActors(withNeighbours(workspace))),
  },
  {
    id: 'select-none',
    group: 'select',
    keys: ['s x'],
    enabled: ({ workspace }) => workspace.selection !== null,
    run: ({ workspace }) => workspace.select(null),
  },
];
