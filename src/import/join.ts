import type { Stakeholder } from '../model/network';

/** What a row adds to an actor that is known already. */
export interface Additions {
  /** The new values. */
  readonly values: Partial<Stakeholder>;
  /** Names of the columns that are new or longer. */
  readonly columns: readonly string[];
}

const LISTS: ReadonlySet<string> = new Set(['sector', 'functions']);

/**
 * What `row` says of an actor besides what is known of it: values for empty columns, more words of lists, more
 * attributes. `undefined` where the two say different things.
 */
export const additionsOf = (known: Stakeholder, row: Stakeholder): Additions | undefined => {
  const now = new Map<string, unknown>(Object.entries(known));
  const values: [string, unknown][] = [];
  for (const [key, value] of Object.entries(row)) {
    if (key === 'attributes' || (key === 'id' && value === '')) continue;
    const before = now.get(key);
    if (LISTS.has(key)) {
      const words = new Set([...(before as readonly string[]), ...(value as readonly string[])]);
      if (words.size > (before as readonly string[]).length) values.push([key, [...words]]);
    } else if (before === undefined) values.push([key, value]);
    else if (before !== value) return undefined;
  }
  const attributes = new Map(known.attributes);
  const more = row.attributes.filter(([name]) => !attributes.has(name));
  if (row.attributes.some(([name, value]) => (attributes.get(name) ?? value) !== value)) return undefined;
  if (more.length > 0) values.push(['attributes', [...known.attributes, ...more]]);
  return {
    values: Object.fromEntries(values),
    columns: [
      ...values.map(([key]) => key).filter((key) => key !== 'attributes'),
      ...more.map(([name]) => name),
    ],
  };
};
