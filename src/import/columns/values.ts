import { countryOf } from '../cells/country';
import { KIND_WORDS } from '../cells/kind-words';
import { TYPE_WORDS } from '../cells/type-words';
import type { TableRole } from '../report';
import { eachRow, type Table } from '../table';
import { fold, quoted } from '../text';
import type { Inference } from './claims';
import type { MatchedColumns } from './headers';

/** Rows and columns looked at. */
const SAMPLE_ROWS = 200;
const SAMPLE_COLUMNS = 200;
/** Actors of other tables that are known by their names. */
const MAX_ACTORS = 50_000;

/** A column means what at least this share of its values are, if it has so many of them. */
const MOSTLY = 0.7;
const FEWEST = 3;
/** Two ends of ties share at least this part of the actors of the shorter one. */
const SHARED = 0.5;
/** Names are hardly ever repeated, and neither codes nor paragraphs: characters on average. */
const DISTINCT = 0.95;
const NAME_LENGTHS = [6, 90] as const;

/** Ids and names of the actors of some tables, folded. */
export type KnownActors = ReadonlySet<string>;

/** The actors of the stakeholder tables among these. */
export const actorsOf = (
  tables: readonly { readonly table: Table; readonly matched: MatchedColumns }[],
): KnownActors => {
  const actors = new Set<string>();
  for (const { table, matched } of tables) {
    if (matched.role !== 'stakeholders') continue;
    const places = matched.fields.filter(({ column }) => column === 'id' || column === 'name');
    eachRow(table, ({ clean }) => {
      for (const { index } of places) {
        const text = clean[index];
        if (text !== undefined && text !== '') actors.add(fold(text));
      }
      return actors.size < MAX_ACTORS;
    });
  }
  return actors;
};

/** The first values of some columns of a table that are not empty, by place. */
type Sample = ReadonlyMap<number, readonly string[]>;

const sampleOf = (table: Table, places: readonly number[]): Sample => {
  const sample = new Map<number, string[]>(places.slice(0, SAMPLE_COLUMNS).map((place) => [place, []]));
  let rows = 0;
  eachRow(table, ({ clean, problem }) => {
    if (problem === undefined) {
      for (const [place, values] of sample) if (clean[place]) values.push(clean[place]);
    }
    return ++rows < SAMPLE_ROWS;
  });
  return sample;
};

/** What the values of columns say that no header explains. */
export interface Inferred {
  readonly role: TableRole;
  readonly columns: ReadonlyMap<number, Inference>;
}

const has = (matched: MatchedColumns, column: string): boolean =>
  matched.fields.some((field) => field.column === column);

const openPlaces = (matched: MatchedColumns): readonly number[] =>
  matched.attributes.map(({ index }) => index);

/** The ends of ties, where headers name neither or only one: by actors of other tables, else by shared values. */
export const inferEnds = (
  table: Table,
  matched: MatchedColumns,
  actors: KnownActors | undefined,
): ReadonlyMap<number, Inference> => {
  const missing = ['source', 'target'].filter((end) => !has(matched, end));
  const found = new Map<number, Inference>();
  if (missing.length === 0) return found;
  const known = matched.fields.find(({ column }) => column === 'source' || column === 'target')?.index;
  const open = openPlaces(matched);
  const sample = sampleOf(table, known === undefined ? open : [...open, known]);
  const ends = byActors(sample, open, actors);
  if (ends.length < missing.length)
    ends.splice(0, ends.length, ...bySharedValues(sample, open, known, table));
  if (ends.length < missing.length) return found;
  missing.forEach((column, i) => {
    found.set(ends[i]!.place, { column, reason: ends[i]!.reason });
  });
  return found;
};

interface End {
  readonly place: number;
  readonly reason: string;
}

const byActors = (sample: Sample, open: readonly number[], actors: KnownActors | undefined): End[] => {
  if (actors === undefined || actors.size === 0) return [];
  const ends = open.flatMap((place): (End & { isNumber: boolean })[] => {
    const values = sample.get(place) ?? [];
    const share = shareOf(values, (value) => actors.has(fold(value)));
    if (share < MOSTLY || isCount(values)) return [];
    const isNumber = values.every((value) => /^\d+$/.test(value));
    return [{ place, isNumber, reason: `${percent(share)} of its values are actors of the other table` }];
  });
  // Numbers may be ids, and may be anything else.
  return ends.sort((a, b) => Number(a.isNumber) - Number(b.isNumber) || a.place - b.place);
};

const bySharedValues = (
  sample: Sample,
  open: readonly number[],
  known: number | undefined,
  table: Table,
): readonly End[] => {
  const texts = open.filter((place) => isText(sample.get(place) ?? []));
  for (const [i, one] of (known === undefined ? texts : [known]).entries()) {
    for (const other of known === undefined ? texts.slice(i + 1) : texts) {
      const share = sharedPart(sample.get(one) ?? [], sample.get(other) ?? []);
      if (share < SHARED) continue;
      const reason = (place: number) =>
        `${percent(share)} of the values stand in ${quoted(table.headers[place] || `column ${place + 1}`)} too`;
      const end = { place: other, reason: reason(one) };
      return known === undefined ? [{ place: one, reason: reason(other) }, end] : [end];
    }
  }
  return [];
};

/** What else the values say: kinds, tie types, countries; and names, where nothing names the actors. */
export const inferFields = (
  table: Table,
  matched: MatchedColumns,
  { names }: { readonly names: boolean },
): ReadonlyMap<number, Inference> => {
  const found = new Map<number, Inference>();
  const open = openPlaces(matched);
  if (open.length === 0) return found;
  const sample = sampleOf(table, open);
  const taken = new Set(matched.fields.map(({ column }) => column));
  for (const [place, values] of sample) {
    for (const { column, role, what, isOne } of FIELD_TESTS) {
      if (role !== matched.role || taken.has(column)) continue;
      const share = shareOf(values, isOne);
      if (share < MOSTLY) continue;
      taken.add(column);
      found.set(place, { column, reason: `${percent(share)} of its values are ${what}` });
      break;
    }
  }
  if (names && !taken.has('name')) {
    const place = open.find((one) => !found.has(one) && areNames(sample.get(one) ?? []));
    if (place !== undefined)
      found.set(place, { column: 'name', reason: 'its values are long and each is another' });
  }
  return found;
};

const FIELD_TESTS: readonly {
  readonly role: TableRole;
  readonly column: string;
  readonly what: string;
  readonly isOne: (value: string) => boolean;
}[] = [
  {
    role: 'stakeholders',
    column: 'kind',
    what: 'kinds of actors',
    isOne: (value) => KIND_WORDS.find(value) !== undefined,
  },
  {
    role: 'stakeholders',
    column: 'country',
    what: 'countries',
    isOne: (value) => countryOf(value) !== undefined,
  },
  {
    role: 'relationships',
    column: 'type',
    what: 'tie types',
    isOne: (value) => TYPE_WORDS.find(value) !== undefined,
  },
];

/** Is the table rather one of ties, with its names for one end? Then another column holds the other end. */
export const looksLikeTies = (
  table: Table,
  stakeholders: MatchedColumns,
  actors: KnownActors | undefined,
): boolean => {
  const name = stakeholders.fields.find(({ column }) => column === 'name')?.index;
  if (actors === undefined || name === undefined) return false;
  const sample = sampleOf(table, [name, ...openPlaces(stakeholders)]);
  const names = sample.get(name) ?? [];
  const isRepeated = new Set(names.map(fold)).size < names.length;
  const isActor = (value: string) => actors.has(fold(value));
  return (
    isRepeated &&
    shareOf(names, isActor) >= MOSTLY &&
    byActors(sample, openPlaces(stakeholders), actors).length > 0
  );
};

const shareOf = (values: readonly string[], isOne: (value: string) => boolean): number =>
  values.length < FEWEST ? 0 : values.filter(isOne).length / values.length;

/** 1, 2, 3 and so on: the numbers of rows. */
const isCount = (values: readonly string[]): boolean =>
  values.every((value, i) => /^\d+$/.test(value) && (i === 0 || Number(value) === Number(values[i - 1]) + 1));

const isText = (values: readonly string[]): boolean =>
  shareOf(values, (value) => /\p{L}{2}/u.test(value)) >= MOSTLY;

/** Of the different values of the column with fewer of them, the part that the other has too. */
const sharedPart = (a: readonly string[], b: readonly string[]): number => {
  const [few, many] = [new Set(a.map(fold)), new Set(b.map(fold))].sort((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size < FEWEST) return 0;
  return [...few].filter((value) => many.has(value)).length / few.size;
};

const areNames = (values: readonly string[]): boolean => {
  if (!isText(values) || new Set(values.map(fold)).size < DISTINCT * values.length) return false;
  const length = values.reduce((sum, value) => sum + value.length, 0) / values.length;
  return length >= NAME_LENGTHS[0] && length <= NAME_LENGTHS[1];
};

const percent = (share: number): string => `${Math.floor(share * 100)}%`;
