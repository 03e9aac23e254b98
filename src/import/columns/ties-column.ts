const PREFIX = 'type:';

/** The choice that what is marked in a column are ties of this type: `type:funding`. Any text is a type. */
export const tiesColumn = (type: string): string => `${PREFIX}${type}`;

/** The type of the ties that are marked in a column, where that is what was chosen for it. */
export const tieTypeChosen = (column: string | null | undefined): string | undefined =>
  column?.startsWith(PREFIX) && column.length > PREFIX.length ? column.slice(PREFIX.length) : undefined;
