/** Texts of the tour, in English. */
export const tourTexts = {
  place: 'Step {{step}} of {{steps}}',
  next: 'Next',
  back: 'Back',
  end: 'Done',
  skip: 'End the tour',
  offer: 'New here?',
  offerText: 'A tour of two minutes shows where everything is.',
  take: 'Take the tour',
  decline: 'No, thank you',
  step: {
    map: {
      title: 'This is the map of your network',
      text: 'Each sign is an actor; colour and shape say what kind. Each line is a tie. The larger an actor, the more it stands between others. Press one to see who it works with, drag one to move it.',
    },
    left: {
      title: 'What is shown, and how',
      text: 'The legend explains every sign. Here you also choose another arrangement, other sizes, and filters: only some ties, only some countries.',
    },
    right: {
      title: 'Who stands out',
      text: 'The network in a few figures. Choose an actor, and its ties and figures appear here. The question marks say what a figure means.',
    },
    tabs: {
      title: 'More ways to look at it',
      text: 'Change the data in the tables of stakeholders and relationships. Centrality compares all actors. Boomerang finds routes around a government that does not listen.',
    },
    search: {
      title: 'Find anything',
      text: 'An actor, a tie, a figure or a command: type a few letters. Ctrl+K opens this from everywhere, on a Mac ⌘K.',
    },
    actions: {
      title: 'Nothing is lost',
      text: 'Everything can be undone and is stored in this browser. Export gives you tables, pictures for a report and files for other programs.',
    },
    help: {
      title: 'Help is here',
      text: 'This tour again, what the words mean, and every command with its shortcut. Press ? at any time. That was all!',
    },
  },
} as const;
