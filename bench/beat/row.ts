/** One line of the comparison with other programs. */
export interface Row {
  readonly what: string;
  readonly ours: string;
  readonly aim: string;
  readonly reached: boolean;
}

/** The rows as a table. */
export const tableOf = (rows: readonly Row[]): string =>
  [
    '| | ours | must be | |',
    '| --- | --- | --- | --- |',
    ...rows.map(
      ({ what, ours, aim, reached }) => `| ${what} | ${ours} | ${aim} | ${reached ? 'yes' : '**no**'} |`,
    ),
  ].join('\n');
