import { openPictures } from '../../pictures/open';
import type { Command, Overlay } from '../command';

const opens = (overlay: Overlay, command: Pick<Command, 'id' | 'group' | 'keys'>): Command => ({
  ...command,
  run: ({ frame }) => frame.open(overlay),
});

/** To find things. */
export const FIND_COMMANDS: readonly Command[] = [
  opens('search', { id: 'search', group: 'find', keys: ['mod+K', '/'] }),
];

/** In and out of the program: `e`, and a letter. */
export const FILE_COMMANDS: readonly Command[] = [
  opens('exports', { id: 'export', group: 'files', keys: ['e x'] }),
  {
    id: 'picture',
    group: 'files',
    keys: ['e p'],
    run: ({ workspace }) => {
      // The dialog stands with the export menu, which a presentation hides.
      workspace.present(false);
      openPictures();
    },
  },
  { id: 'open-files', group: 'files', keys: ['e i'], run: ({ frame }) => frame.chooseFiles() },
];

/** Colours and panels. */
export const PAGE_COMMANDS: readonly Command[] = [
  { id: 'colours-light', group: 'page', keys: ['t l'], run: ({ frame }) => frame.setColours('light') },
  { id: 'colours-dark', group: 'page', keys: ['t d'], run: ({ frame }) => frame.setColours('dark') },
  { id: 'colours-system', group: 'page', keys: ['t s'], run: ({ frame }) => frame.setColours('auto') },
  { id: 'panel-left', group: 'page', keys: ['t v'], run: ({ frame }) => frame.togglePanel('left') },
  { id: 'panel-right', group: 'page', keys: ['t b'], run: ({ frame }) => frame.togglePanel('right') },
];

export const HELP_COMMANDS: readonly Command[] = [
  opens('shortcuts', { id: 'shortcuts', group: 'help', keys: ['?'] }),
  {
    id: 'tour',
    group: 'help',
    keys: ['g t'],
    run: ({ workspace, frame }) => {
      workspace.present(false);
      workspace.show('map');
      frame.open('tour');
    },
  },
  opens('words', { id: 'words', group: 'help', keys: ['g w'] }),
];
