import { type Findable, findFits } from './match';
import type { Found, FoundWhat, Sources } from './sources';

/** Things of one sort that were found, best first. */
export interface Section {
  readonly what: FoundWhat;
  readonly found: readonly Found[];
}

/** How many of each sort are listed; ties are many, and rarely what is looked for. */
const MOST: Readonly<Record<FoundWhat, number>> = {
  actors: 8,
  views: 5,
  screens: 6,
  commands: 8,
  figures: 6,
  ties: 6,
};

/** Of equal fits the one that stands first here is listed first. */
const ORDER: readonly FoundWhat[] = ['actors', 'views', 'screens', 'commands', 'figures', 'ties'];

const itemsOf = <T>(findables: readonly Pick<Findable<T>, 'item'>[]): readonly T[] =>
  findables.map(({ item }) => item);

const asFound = (what: FoundWhat, items: readonly unknown[]): readonly Found[] =>
  items.map((item) => ({ what, item }) as Found);

/** Before anything is typed: saved views, screens and commands, which nobody knows the names of. */
export const firstSections = ({ views, screens, commands }: Sources): readonly Section[] =>
  (
    [
      { what: 'views', found: asFound('views', itemsOf(views)) },
      { what: 'screens', found: asFound('screens', itemsOf(screens)) },
      { what: 'commands', found: asFound('commands', itemsOf(commands)) },
    ] as const
  ).filter(({ found }) => found.length > 0);

/**
 * What fits `query`, by sort; the sort with the best fit first. Within a sort, and where two sorts fit equally
 * well, the order is fixed: the same words find the same list.
 */
export const sectionsFor = (sources: Sources, query: string): readonly Section[] => {
  if (query.trim() === '') return firstSections(sources);
  return ORDER.map((what) => {
    const fits = findFits<unknown>(sources[what], query, MOST[what]);
    return { what, found: asFound(what, itemsOf(fits)), best: fits[0]?.fit ?? Number.POSITIVE_INFINITY };
  })
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => a.best - b.best)
    .map(({ what, found }) => ({ what, found }));
};
