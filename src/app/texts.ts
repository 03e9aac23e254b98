/** Texts of the frame around all pages, in English. */
export const appTexts = {
  name: 'Policy Network Mapper',
  skip: 'Skip to the main part',
  scheme: {
    label: 'Colours',
    auto: 'Colours as the system has them. Press for light.',
    light: 'Light colours. Press for dark.',
    dark: 'Dark colours. Press for those of the system.',
  },
  loading: 'Loading …',
  close: 'Close',
  drop: {
    title: 'Drop the files to read them',
    text: 'Tables, workbooks or graph files, several together or one alone.',
  },
  trouble: {
    missingTitle: 'This project is no longer stored here',
    missing: 'It was deleted, or it was stored in another browser. You can start a new one.',
    unreadableTitle: 'This project cannot be read',
    unreadable:
      'What is stored in this browser is damaged, or a newer version wrote it. Nothing was changed. You can go back and start anew, or delete it for good.',
    unavailableTitle: 'The browser does not let this page read its store',
    unavailable: 'This happens in some private windows. Open the project in a normal window.',
    details: 'What was found',
    back: 'To the start screen',
    delete: 'Delete it for good',
  },
  crash: {
    title: 'Something went wrong here',
    text: 'This is a fault of the program, not of your data. Your project is stored in this browser. Reload the page to go on; you can save the project data first.',
    reload: 'Reload the page',
    save: 'Save the project data',
    details: 'For a fault report',
    part: 'This part could not be shown. The rest of the page still works.',
    retry: 'Try again',
  },
} as const;
