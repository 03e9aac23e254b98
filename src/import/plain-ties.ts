import type { Attribute, Relationship } from '../model/network';
import { defaultDirection } from '../model/vocabulary';
import type { CellValue } from './cells/parsers';
import { isStrengthInWords } from './cells/strength';
import type { AttributeColumn, MatchedColumns } from './columns/headers';
import { type CellReader, isOldReason, NO_ATTRIBUTES } from './fields';
import type { FileLedger } from './ledger';
import { ownText } from './own-text';
import type { Roster } from './roster';
import type { TableRow } from './table';

/** A tie whose row there is nothing to say about. */
export interface PlainTie {
  readonly tie: Relationship;
  /** A strength was given, as a number. */
  readonly isRated: boolean;
}

type Values = { -readonly [Key in keyof Relationship]: Relationship[Key] } & {
  [column: string]: CellValue | readonly Attribute[] | undefined;
};

/**
 * The short way for rows of ties: whole rows between two actors that are known by these very texts, and whose other
 * cells were all understood in an earlier row, with at most a tally to say about it. Nearly all rows of large tables
 * are. Everything else is read the long way, cell by cell; a plain row gives the same tie there.
 */
export class PlainTies {
  readonly #width: number;
  readonly #fields: readonly CellReader[];
  readonly #attributes: readonly AttributeColumn[];
  readonly #roster: Roster;
  readonly #source: number;
  readonly #target: number;
  readonly #type: CellReader | undefined;
  readonly #ledger: FileLedger;

  /** @param fields The readers that the long way uses too: what it understands is known here. */
  constructor(
    width: number,
    matched: MatchedColumns,
    fields: readonly CellReader[],
    roster: Roster,
    ledger: FileLedger,
  ) {
    this.#width = width;
    this.#ledger = ledger;
    this.#fields = fields.filter(({ column }) => column !== 'source' && column !== 'target');
    this.#attributes = matched.attributes;
    this.#roster = roster;
    const placeOf = (column: string) => fields.find((field) => field.column === column)?.index ?? -1;
    this.#source = placeOf('source');
    this.#target = placeOf('target');
    this.#type = fields.find(({ column }) => column === 'type');
  }

  /** `undefined` where the row has to be read the long way. */
  read({ clean, problem, quotes }: TableRow): PlainTie | undefined {
    if (problem !== undefined || quotes !== undefined || clean.length !== this.#width) return undefined;
    const source = this.#roster.plainlyFound(clean[this.#source] ?? '');
    const target = this.#roster.plainlyFound(clean[this.#target] ?? '');
    if (source === undefined || target === undefined || source === target) return undefined;
    const type = this.#type && knownValue(this.#type, clean[this.#type.index] ?? '');
    if (typeof type !== 'string') return undefined;
    const tie: Values = {
      id: '',
      source,
      target,
      type,
      direction: defaultDirection(type),
      strength: 1,
      status: 'active',
      outcome: 'open',
      attributes: NO_ATTRIBUTES,
    };
    let isRated = false;
    let tallies: readonly string[] | undefined;
    for (const field of this.#fields) {
      const text = clean[field.index]!;
      if (text === '') continue;
      let value: CellValue | undefined = field.known === undefined ? ownText(text) : field.known.get(text);
      if (value === undefined) {
        const tallied = field.tallied.get(text);
        if (tallied === undefined) return undefined;
        value = tallied.value;
        tallies = tallies === undefined ? tallied.keys : [...tallies, ...tallied.keys];
      }
      if (field.column === 'strength') {
        if (typeof value !== 'number' || value <= 0) return undefined;
        // Words for a strength are tallied, and no part of a scale that may run the other way.
        isRated = !isStrengthInWords(text);
      }
      tie[field.column] = value;
    }
    const attributes = this.#attributesOf(clean);
    if (attributes !== undefined) tie.attributes = attributes;
    if (tallies !== undefined && !this.#ledger.tallyAgain(tallies)) return undefined;
    return { tie, isRated };
  }

  #attributesOf(clean: readonly string[]): readonly Attribute[] | undefined {
    let attributes: Attribute[] | undefined;
    for (const { index, name } of this.#attributes) {
      const text = clean[index]!;
      if (text === '' || isOldReason(name, text)) continue;
      attributes ??= [];
      attributes.push([name, ownText(text)]);
    }
    return attributes;
  }
}

const knownValue = ({ known, tallied }: CellReader, text: string): CellValue | undefined =>
  known?.get(text) ?? tallied.get(text)?.value;
