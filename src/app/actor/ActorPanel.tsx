import { useWorkspace } from '../state/workspace';
import { RelationshipPanel } from './RelationshipPanel';
import { StakeholderPanel } from './StakeholderPanel';

/** What is selected, an actor or a tie, with all that is known of it. Nothing when nothing is selected. */
export const ActorPanel = () => {
  const { network, selection } = useWorkspace();
  if (selection === null || selection.what === 'stakeholders') return null;
  if (selection.what === 'stakeholder') {
    const actor = network.stakeholders.find(({ id }) => id === selection.id);
    // Another actor starts anew: no half-typed name, no contact left open.
    return actor === undefined ? null : <StakeholderPanel key={actor.id} actor={actor} />;
  }
  const tie = network.relationships.find(({ id }) => id === selection.id);
  return tie === undefined ? null : <RelationshipPanel key={tie.id} tie={tie} />;
};
