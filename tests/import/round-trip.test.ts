import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanCell } from '../../src/import/formula';
import { importNetwork } from '../../src/import/index';
import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../src/model/columns';
import type { Attribute, PolicyNetwork, Relationship, Stakeholder } from '../../src/model/network';
import {
  DIRECTIONS,
  FORMALITIES,
  KINDS,
  LEVELS,
  NETWORK_FUNCTIONS,
  OUTCOMES,
  SENSITIVITIES,
  SENTIMENTS,
  STATUSES,
  TIE_TYPES,
} from '../../src/model/vocabulary';

/** A text as a cell can hold it: trimmed, and line breaks as `\n`. */
const text = fc
  .string({ unit: fc.constantFrom(...'aBéжđ0"\',;|\t\n =+-@<>&\u200b\u00a0'), minLength: 1, maxLength: 8 })
  .filter((value) => cleanCell(value) === value && value !== '');
const word = fc
  .string({ unit: fc.constantFrom(...'abcé "\','), minLength: 1, maxLength: 5 })
  .map((w) => `w${w.trim()}`);
const optional = <T>(value: fc.Arbitrary<T>) => ({ value });
const day = fc.constantFrom('2025', '2024-02', '2024-02-29', '1999-12-31');
const attributes: fc.Arbitrary<readonly Attribute[]> = fc
  .uniqueArray(fc.tuple(fc.constantFrom('__proto__', 'Büdget', 'constructor', 'a;b', 'notes'), text), {
    selector: ([name]) => name,
  })
  .map((pairs) => pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));

const parts = {
  kind: optional(fc.oneof(fc.constantFrom(...Object.keys(KINDS)), fc.constant('Guild of x'))),
  country: optional(fc.constantFrom('RS', 'XK', 'AA', 'AB', 'Ruritania')),
  level: optional(fc.constantFrom(...(Object.keys(LEVELS) as (keyof typeof LEVELS)[]))),
  influence: optional(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((n) => n + 0)),
  position: optional(fc.constantFrom(-2, -0.5, 0, 2)),
  sensitivity: optional(fc.constantFrom(...SENSITIVITIES)),
  source: optional(text),
  as_of: optional(day),
  contact_details: optional(text),
};

const stakeholder = (id: string): fc.Arbitrary<Stakeholder> =>
  fc
    .record(
      {
        name: text,
        sector: fc.uniqueArray(word, { maxLength: 3 }),
        functions: fc.uniqueArray(fc.constantFrom(...(Object.keys(NETWORK_FUNCTIONS) as 'filter'[]))),
        attributes,
        kind: parts.kind.value,
        country: parts.country.value,
        level: parts.level.value,
        influence: parts.influence.value,
        position: parts.position.value,
        sensitivity: parts.sensitivity.value,
        source: parts.source.value,
        as_of: parts.as_of.value,
        contact_details: parts.contact_details.value,
      },
      { requiredKeys: ['name', 'sector', 'functions', 'attributes'] },
    )
    .map((fields) => ({ ...fields, id }));

const relationship = (id: string, ends: readonly string[]): fc.Arbitrary<Relationship> =>
  fc
    .record(
      {
        source: fc.constantFrom(...ends),
        target: fc.constantFrom(...ends),
        type: fc.oneof(fc.constantFrom(...Object.keys(TIE_TYPES)), fc.constant('gossip')),
        direction: fc.constantFrom(...DIRECTIONS),
        strength: fc.double({ min: 5e-324, noNaN: true, noDefaultInfinity: true }),
        status: fc.constantFrom(...STATUSES),
        outcome: fc.constantFrom(...OUTCOMES),
        attributes,
        frequency: text,
        sentiment: fc.constantFrom(...SENTIMENTS),
        formality: fc.constantFrom(...FORMALITIES),
        confirmed: fc.boolean(),
        evidence: text,
        from: day,
        to: day,
      },
      {
        requiredKeys: [
          'source',
          'target',
          'type',
          'direction',
          'strength',
          'status',
          'outcome',
          'attributes',
        ],
      },
    )
    .map((fields) => ({ ...fields, id }));

const IDS = ['a', '__proto__', 'constructor', 'Ünï', '7', 'x y'];

const network: fc.Arbitrary<PolicyNetwork> = fc
  .tuple(fc.integer({ min: 1, max: IDS.length }), fc.nat({ max: 6 }))
  .chain(([actors, ties]) =>
    fc.record({
      stakeholders: fc.tuple(...IDS.slice(0, actors).map(stakeholder)),
      relationships: fc.tuple(
        ...Array.from({ length: ties }, (_, i) => relationship(`t${i}`, IDS.slice(0, actors))),
      ),
    }),
  );

interface Dialect {
  readonly delimiter: string;
  readonly newline: string;
  readonly mark: string;
  readonly quoteAll: boolean;
  readonly finalNewline: boolean;
}

const dialect: fc.Arbitrary<Dialect> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', '\ufeff'),
  quoteAll: fc.boolean(),
  finalNewline: fc.boolean(),
});

/** Written without the project's own writer, so that both are tested against the format and not each other. */
const write = (
  columns: readonly string[],
  rows: readonly (Stakeholder | Relationship)[],
  { delimiter, newline, mark, quoteAll, finalNewline }: Dialect,
): Uint8Array => {
  const extra = [...new Set(rows.flatMap((row) => row.attributes.map(([name]) => name)))].sort();
  const cell = (value: unknown): string => {
    const plain = Array.isArray(value) ? value.join(';') : value === undefined ? '' : String(value);
    const lines = plain.replaceAll('\n', newline);
    const needsQuotes = quoteAll || /["\r\n]/.test(lines) || lines.includes(delimiter);
    return needsQuotes ? `"${lines.replaceAll('"', '""')}"` : lines;
  };
  const lines = [
    [...columns, ...extra],
    ...rows.map((row) => [
      ...columns.map((column) => Object.entries(row).find(([key]) => key === column)?.[1]),
      ...extra.map((name) => row.attributes.find(([key]) => key === name)?.[1]),
    ]),
  ];
  const body = lines.map((line) => line.map(cell).join(delimiter)).join(newline);
  return new TextEncoder().encode(mark + body + (finalNewline ? newline : ''));
};

describe('writing and reading again', () => {
  it('gives the same network in every dialect', () => {
    fc.assert(
      fc.property(network, dialect, dialect, fc.boolean(), (net, first, second, swap) => {
        const files = [
          {
            name: 'one',
            bytes: write(
              STAKEHOLDER_COLUMNS.map(({ key }) => key),
              net.stakeholders,
              first,
            ),
          },
          {
            name: 'two',
            bytes: write(
              RELATIONSHIP_COLUMNS.map(({ key }) => key),
              net.relationships,
              second,
            ),
          },
        ];
        const outcome = importNetwork(swap ? files.toReversed() : files);
        if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join('\n'));
        expect(outcome.network).toEqual(net);
        for (const report of outcome.report.files) expect(report.rows_imported).toBe(report.rows_read);
      }),
      { numRuns: 300 },
    );
  });
});
