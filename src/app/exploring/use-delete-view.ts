import { useTranslation } from 'react-i18next';
import type { SavedView } from '../../project/view-state';
import { showOffer } from '../shell/offer';
import { useWorkspace } from '../state/workspace';

/** Deletes a saved view, says so, and offers to have it back whatever was done since. */
export const useDeleteView = (): ((saved: SavedView) => void) => {
  const { t } = useTranslation('exploring', { keyPrefix: 'views' });
  const { commands } = useWorkspace();
  return ({ id, name, view }) => {
    commands.deleteView(id);
    showOffer('deleted-view', t('deleted', { name }), t('undo'), () => commands.saveView(name, view));
  };
};
