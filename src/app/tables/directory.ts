import { fold } from '../../import/text';
import type { Stakeholder } from '../../model/network';

/** Whom a text stands for: one actor, nobody, or several that have the name. */
export type Found = { readonly by: 'one'; readonly id: string } | { readonly by: 'none' | 'several' };

/** The actors of a network by id and by name. */
export interface Directory {
  /** The name of the actor with an id; the id where nobody has it. */
  nameOf(id: string): string;
  /** What a person or a table writes for an actor so that `find` finds it: the name, else the id. */
  writtenAs(id: string): string;
  /** By id, else by the exact name, else by the name without regard to case, spaces and accents. */
  find(text: string): Found;
  /** All that can be written, in the order of the table, with what is good to know besides. */
  readonly entries: readonly { readonly text: string; readonly writes: string; readonly hint: string }[];
}

const add = (index: Map<string, string[]>, key: string, id: string): void => {
  const ids = index.get(key);
  if (ids === undefined) index.set(key, [id]);
  else ids.push(id);
};

/** O(actors) to make, O(1) to ask. */
export const directoryOf = (stakeholders: readonly Stakeholder[]): Directory => {
  const names = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const bySpelling = new Map<string, string[]>();
  for (const { id, name } of stakeholders) {
    names.set(id, name);
    add(byName, name, id);
    add(bySpelling, fold(name), id);
  }
  const found = (ids: readonly string[] | undefined): Found | null => {
    if (ids === undefined) return null;
    return ids.length === 1 ? { by: 'one', id: ids[0]! } : { by: 'several' };
  };
  const find = (text: string): Found => {
    if (names.has(text)) return { by: 'one', id: text };
    return found(byName.get(text)) ?? found(bySpelling.get(fold(text))) ?? { by: 'none' };
  };
  const writtenAs = (id: string): string => {
    const name = names.get(id);
    if (name === undefined) return id;
    const whom = find(name);
    return whom.by === 'one' && whom.id === id ? name : id;
  };
  return {
    nameOf: (id) => names.get(id) ?? id,
    writtenAs,
    find,
    get entries() {
      return stakeholders.map(({ id, name }) => {
        const writes = writtenAs(id);
        return { text: name, writes, hint: writes === name ? '' : id };
      });
    },
  };
};
