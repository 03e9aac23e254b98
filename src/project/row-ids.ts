import { slug } from '../import/text';

/** What tells whether a row has this id: a table of the document, or a set. */
interface Taken {
  has(id: string): boolean;
}

/** Gives an actor the id that is wanted, or that with a number where it is taken; made from the name where none is. */
export const actorIds = (taken: Taken): ((wanted: string, name: string) => string) => {
  const next = new Map<string, number>();
  const given = new Set<string>();
  return (wanted, name) => {
    const base = wanted === '' ? slug(name) : wanted;
    let n = next.get(base) ?? 1;
    let id = base;
    while (taken.has(id) || given.has(id)) id = `${base}-${++n}`;
    next.set(base, n);
    given.add(id);
    return id;
  };
};

/** Gives a tie the id that is wanted, else `r` and the first free number above that of the ties there are. */
export const tieIds = (taken: Taken, ties: number): ((wanted: string) => string) => {
  let n = ties;
  const given = new Set<string>();
  const isTaken = (id: string) => taken.has(id) || given.has(id);
  return (wanted) => {
    let id = wanted;
    while (id === '' || isTaken(id)) id = `r${++n}`;
    given.add(id);
    return id;
  };
};
