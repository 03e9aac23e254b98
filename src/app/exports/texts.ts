/** Texts of the export menu, in English. */
export const exportsTexts = {
  title: 'Export',
  tables: 'Tables of figures',
  graphs: 'The network, for other programs',
  data: 'The data',
  picture: 'For a report',
  waiting: 'Figures are still being computed.',
  contacts: 'Contact persons and their details stay in this project; no file holds them.',
  failed: 'The file could not be made',
  failedText: 'Nothing was saved. The program says: {{message}}',
  mapPicture: 'Picture of the map …',
  files: {
    centrality: 'Centrality',
    functions: 'The six functions',
    boomerang: 'Boomerang routes',
    summary: 'Key figures',
    gexf: 'GEXF, for Gephi',
    graphml: 'GraphML, for yEd, R or Python',
    json: 'JSON, with everything',
    stakeholders: 'Actors',
    relationships: 'Ties',
  },
} as const;
