import type { Stakeholder } from '../model/network';
import { fold, slug } from './text';

type Draft = { -readonly [Key in keyof Stakeholder]: Stakeholder[Key] };

/** An actor on the way into the network. */
export interface Actor {
  /** `id` is empty until `giveIds`, where the table has none. */
  readonly stakeholder: Draft;
  readonly hasOwnId: boolean;
  /** Where it stands first. */
  readonly file: string;
  readonly sheet?: string;
  readonly line: number | null;
}

/** Whom a text stands for. `spelling`: by its name, but for case, spaces and accents. */
export type Found =
  | { readonly by: 'id' | 'name' | 'spelling'; readonly actor: Actor }
  | { readonly by: 'several'; readonly actors: readonly Actor[] }
  | undefined;

const add = (index: Map<string, Actor[]>, key: string, actor: Actor): void => {
  const known = index.get(key);
  if (known) known.push(actor);
  else index.set(key, [actor]);
};

/** All actors of an import, found by id and by name, and the ids that are taken. */
export class Roster {
  readonly #actors: Actor[] = [];
  readonly #byId = new Map<string, Actor>();
  /** What was looked for and found: the same few actors are asked for in every tie. Emptied by a namesake. */
  readonly #found = new Map<string, Found>();
  readonly #byName = new Map<string, Actor[]>();
  readonly #bySpelling = new Map<string, Actor[]>();
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  get stakeholders(): readonly Stakeholder[] {
    return this.#actors.map((actor) => actor.stakeholder);
  }

  /** Actor whose id was given in a table. */
  withId(id: string): Actor | undefined {
    return this.#byId.get(id);
  }

  /** Actors of exactly this name. */
  named(name: string): readonly Actor[] {
    return this.#byName.get(name) ?? [];
  }

  add(actor: Actor): void {
    this.#actors.push(actor);
    if (this.#found.size > 0 && this.#bySpelling.has(fold(actor.stakeholder.name))) this.#found.clear();
    if (actor.hasOwnId) {
      this.#byId.set(actor.stakeholder.id, actor);
      this.#taken.add(actor.stakeholder.id);
    }
    add(this.#byName, actor.stakeholder.name, actor);
    add(this.#bySpelling, fold(actor.stakeholder.name), actor);
  }

  /** Make ids from names where none was given: after all stakeholders were read, so that given ids win. */
  giveIds(): void {
    for (const actor of this.#actors) {
      if (actor.stakeholder.id === '') actor.stakeholder.id = this.#newId(actor.stakeholder.name);
    }
  }

  /** An actor that stands only in a tie, under the name that is written there. */
  create(name: string, file: string, line: number | null): Actor {
    const stakeholder = { id: this.#newId(name), name, sector: [], functions: [], attributes: [] };
    const actor: Actor = { stakeholder, hasOwnId: false, file, line };
    this.add(actor);
    return actor;
  }

  /** By a given id, else by the exact name, else by the name without regard to case, spaces and accents. */
  find(text: string): Found {
    const known = this.#found.get(text);
    if (known) return known;
    const found = this.#search(text);
    if (found) this.#found.set(text, found);
    return found;
  }

  /** The id of the actor that is found by it or by its exact name, if it was looked for before. */
  plainlyFound(text: string): string | undefined {
    const found = this.#found.get(text);
    return found === undefined || found.by === 'several' || found.by === 'spelling'
      ? undefined
      : found.actor.stakeholder.id;
  }

  #search(text: string): Found {
    const actor = this.#byId.get(text);
    if (actor) return { by: 'id', actor };
    return foundIn(this.#byName.get(text), 'name') ?? foundIn(this.#bySpelling.get(fold(text)), 'spelling');
  }

  #newId(name: string): string {
    const base = slug(name);
    let n = this.#next.get(base) ?? 1;
    let id = base;
    while (this.#taken.has(id)) id = `${base}-${++n}`;
    this.#next.set(base, n);
    this.#taken.add(id);
    return id;
  }
}

const foundIn = (actors: readonly Actor[] | undefined, by: 'name' | 'spelling'): Found => {
  if (actors === undefined) return undefined;
  return actors.length === 1 ? { by, actor: actors[0]! } : { by: 'several', actors };
};
