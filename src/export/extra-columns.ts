import { isPersonalHeader } from '../import/columns/personal-header';
import type { Attribute } from '../model/network';

/** One extra column of the input tables, with the title it has in a file that we write. */
export interface ExtraColumn {
  readonly title: string;
  /** One text a row; `undefined` where the row has none. */
  readonly values: readonly (string | undefined)[];
}

interface WithAttributes {
  readonly attributes: readonly Attribute[];
}

export interface ExtraColumnsOptions {
  /** Names that our own columns have. An extra column of the same name (whatever its case) is renamed. */
  readonly reserved: readonly string[];
  /** Names like those of the contact columns go out too. */
  readonly contacts?: boolean;
}

/**
 * The attributes of all rows as columns, in the order in which they first occur. Two attributes of one row that
 * have the same name become two columns. Titles are unique without regard to case, because Gephi reads them so.
 */
export const extraColumns = (
  rows: readonly WithAttributes[],
  { reserved, contacts = false }: ExtraColumnsOptions,
): readonly ExtraColumn[] => {
  const columns = new Map<string, { name: string; values: (string | undefined)[] }>();
  rows.forEach(({ attributes }, row) => {
    const seen = new Map<string, number>();
    for (const [name, value] of attributes) {
      if (!contacts && isPersonalHeader(name)) continue;
      const time = (seen.get(name) ?? 0) + 1;
      seen.set(name, time);
      const key = `${time} ${name}`;
      let column = columns.get(key);
      if (column === undefined) {
        column = { name, values: new Array<string | undefined>(rows.length).fill(undefined) };
        columns.set(key, column);
      }
      column.values[row] = value;
    }
  });
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  return Array.from(columns.values(), ({ name, values }) => ({ title: freeTitle(name, taken), values }));
};

/** The name itself where it is free, else the name with the smallest number that makes it unique. */
const freeTitle = (name: string, taken: Set<string>): string => {
  const base = name.trim() === '' ? 'unnamed' : name;
  let title = base;
  for (let n = 1; taken.has(title.toLowerCase()); n++) {
    title = n === 1 ? `${base} (attribute)` : `${base} (attribute ${n})`;
  }
  taken.add(title.toLowerCase());
  return title;
};
