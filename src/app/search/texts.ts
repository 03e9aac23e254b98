/** Every text of the search box, in English. */
export const searchTexts = {
  label: 'Find an actor or a screen',
  placeholder: 'Find an actor',
  nothing: 'Nobody and no screen fits “{{query}}”.',
  actors: 'Actors',
  screens: 'Screens',
  goTo: 'Go to: {{screen}}',
  screen_map: 'Map',
  screen_centrality: 'Centrality',
  screen_boomerang: 'Boomerang',
  screen_report: 'Import report',
  found_one: '{{count}} found',
  found_other: '{{count}} found',
  clear: 'Clear',
  keyMac: '⌘ K',
  key: 'Ctrl K',
};
