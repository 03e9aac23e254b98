/** Texts that all tables share, in English. */
export const tableTexts = {
  columns: 'Columns',
  columnsShown: '{{shown}} of {{count}} columns shown',
  columnsUsual: 'Usual set',
  columnsAll: 'All',
};
