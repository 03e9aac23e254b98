import fc from 'fast-check';
import type { Attribute, PolicyNetwork, Relationship, Stakeholder } from '../../src/model/network';
import {
  KINDS,
  LEVELS,
  NETWORK_FUNCTIONS,
  OUTCOMES,
  SENSITIVITIES,
  STATUSES,
  TIE_TYPES,
} from '../../src/model/vocabulary';

/** Ids and names that break objects used as maps, beside plain ones. */
const awkward = ['constructor', '__proto__', 'toString', '1', 'ä', 'a;b'];

const attributes: fc.Arbitrary<readonly Attribute[]> = fc.array(
  fc.tuple(fc.constantFrom('note', 'size', '__proto__', 'constructor'), fc.constantFrom('x', 'y', 'z')),
  { maxLength: 3 },
);

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[];

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Without the fields that are `undefined`, as the importer makes rows. */
const compact = <Row extends object>(row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;

const stakeholder = (id: string): fc.Arbitrary<Stakeholder> =>
  fc
    .record({
      id: fc.constant(id),
      name: fc.constantFrom('River Watch', 'river watch', 'Ministry', `Actor ${id}`, 'constructor'),
      kind: maybe(fc.constantFrom(...keysOf(KINDS))),
      country: maybe(fc.constantFrom('AA', 'AB')),
      level: maybe(fc.constantFrom(...keysOf(LEVELS))),
      sector: fc.uniqueArray(fc.constantFrom('water', 'health')),
      functions: fc.uniqueArray(fc.constantFrom(...keysOf(NETWORK_FUNCTIONS)), { maxLength: 2 }),
      influence: maybe(fc.nat(9)),
      position: maybe(fc.integer({ min: -2, max: 2 })),
      sensitivity: maybe(fc.constantFrom(...SENSITIVITIES)),
      contact_person: maybe(fc.constantFrom('Ana', 'Bo')),
      attributes,
    })
    .map((row) => compact(row) as Stakeholder);

const relationship = (id: string, ends: readonly string[]): fc.Arbitrary<Relationship> =>
  fc
    .record({
      id: fc.constant(id),
      source: fc.constantFrom(...ends),
      target: fc.constantFrom(...ends),
      type: fc.constantFrom(...keysOf(TIE_TYPES).slice(0, 3), 'custom'),
      direction: fc.constantFrom('directed' as const, 'mutual' as const),
      strength: fc.integer({ min: 1, max: 3 }),
      status: fc.constantFrom(...STATUSES),
      outcome: fc.constantFrom(...OUTCOMES),
      confirmed: maybe(fc.boolean()),
      evidence: maybe(fc.constantFrom('letter', 'minutes')),
      attributes,
    })
    .map((row) => compact(row) as Relationship);

/** A valid network of up to ten actors and fifteen ties, with parallel ties and self-ties. */
export const randomNetwork: fc.Arbitrary<PolicyNetwork> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', ...awkward), { maxLength: 10 }),
    fc.uniqueArray(
      fc.oneof(
        fc.nat(20).map((n) => `r${n}`),
        fc.constantFrom('t1', 't2', 't3', '__proto__', 'constructor'),
      ),
      { maxLength: 15 },
    ),
  )
  .chain(([ids, tieIds]) =>
    fc.record({
      stakeholders: fc.tuple(...ids.map(stakeholder)),
      relationships: fc.tuple(...(ids.length === 0 ? [] : tieIds).map((id) => relationship(id, ids))),
    }),
  );
