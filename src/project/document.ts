import * as Y from 'yjs';
import { EMPTY_MEMORY, type ImportMemory } from '../import/choices';
import type { ImportReport } from '../import/report';
import type { PolicyNetwork, Relationship, Stakeholder } from '../model/network';
import { checkNetwork } from '../model/validation';
import type { EditedTable } from './edited-fields';
import { readMemory } from './memory-shape';
import { readReport } from './report-shape';
import { decode, type Entry, encode, type Table } from './rows';

/** What a project starts from. */
export interface ProjectContent {
  readonly name: string;
  readonly network: PolicyNetwork;
  readonly report: ImportReport | null;
  /** What was decided in the import. */
  readonly memory?: ImportMemory;
}

/** The parts of the Y.Doc. Changing these names makes stored projects unreadable. */
export interface Parts {
  readonly stakeholders: Table;
  readonly relationships: Table;
  readonly edited: EditedTable;
  readonly meta: Y.Map<unknown>;
  /** Where actors stand: see `place-rows`. */
  readonly places: Y.Map<string>;
  /** Saved views by id: see `view-rows`. */
  readonly views: Y.Map<string>;
}

export const partsOf = (doc: Y.Doc): Parts => ({
  stakeholders: doc.getMap('stakeholders'),
  relationships: doc.getMap('relationships'),
  edited: doc.getMap('edited'),
  meta: doc.getMap('meta'),
  places: doc.getMap('places'),
  views: doc.getMap('views'),
});

/** Version of the layout of the document; a newer one is not touched. */
const LAYOUT = 1;

/** Rows that are written, or stored, at a time: some milliseconds of work. */
const ROWS_AT_ONCE = 1_000;

/**
 * Write a project into an empty document, some rows at a time, and yield the share that is written. What makes
 * it a project, the version of its layout, comes last: a document that was left half-way is none.
 */
export function* writeDocument(doc: Y.Doc, content: ProjectContent): Generator<number, void> {
  const { stakeholders, relationships, meta } = partsOf(doc);
  const { network } = content;
  const total = network.stakeholders.length + network.relationships.length;
  let written = 0;
  for (const [table, rows] of [
    [stakeholders, network.stakeholders],
    [relationships, network.relationships],
  ] as const) {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const to = Math.min(rows.length, from + ROWS_AT_ONCE);
      doc.transact(() => {
        for (let place = from; place < to; place++) {
          const row = rows[place]!;
          table.set(row.id, encode([place, row]));
        }
      });
      written += to - from;
      yield written / total;
    }
  }
  doc.transact(() => {
    meta.set('name', content.name);
    meta.set('report', content.report);
    meta.set('memory', content.memory ?? EMPTY_MEMORY);
    meta.set('layout', LAYOUT);
  });
}

/** A new document, written in one transaction. The network must be valid (see `checkNetwork`). */
export const newDocument = (content: ProjectContent): Y.Doc => {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const _share of writeDocument(doc, content));
  });
  return doc;
};

/** The tables of a document with the place of each row, checked. */
export interface CheckedContent {
  readonly name: string;
  readonly report: ImportReport | null;
  readonly memory: ImportMemory;
  readonly stakeholders: ReadonlyMap<string, Entry<Stakeholder>>;
  readonly relationships: ReadonlyMap<string, Entry<Relationship>>;
}

export type DocumentCheck =
  | { readonly ok: true; readonly content: CheckedContent }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Read a document that comes from storage. Never throws; the problems are sentences.
 *
 * A tie whose end is gone is no problem: two windows may have edited the project, one deleting the actor and
 * the other one its tie. Such ties are left out of the network by the snapshot.
 */
export const checkDocument = (doc: Y.Doc): DocumentCheck => {
  const parts = partsOf(doc);
  const layout = parts.meta.get('layout');
  if (layout !== LAYOUT) {
    return { ok: false, problems: ['The stored data were not written by this version of the program.'] };
  }
  const stakeholders = entriesOf<Stakeholder>(parts.stakeholders);
  const relationships = entriesOf<Relationship>(parts.relationships);
  if (stakeholders === null || relationships === null) {
    return { ok: false, problems: ['A row of the stored data has no place or another id than its own.'] };
  }
  const rows = [...stakeholders.values()].map(([, row]) => row);
  const ties = [...relationships.values()].map(([, row]) => row);
  const check = checkNetwork({ stakeholders: rows, relationships: withBothEnds(rows, ties) });
  if (!check.ok) return { ok: false, problems: check.problems };
  const name = parts.meta.get('name');
  return {
    ok: true,
    content: {
      name: typeof name === 'string' ? name : '',
      report: readReport(parts.meta.get('report')),
      memory: readMemory(parts.meta.get('memory')),
      stakeholders,
      relationships,
    },
  };
};

/** The ties whose two ends are among the stakeholders; the same array where all are. */
export const withBothEnds = (
  stakeholders: readonly Stakeholder[],
  relationships: readonly Relationship[],
): readonly Relationship[] => {
  const ids = new Set(stakeholders.map((s) => s.id));
  const kept = relationships.filter((r) => ids.has(r.source) && ids.has(r.target));
  return kept.length === relationships.length ? relationships : kept;
};

/** `null` where an entry is none. The rows themselves are checked with the network as a whole. */
const entriesOf = <Row extends { readonly id: string }>(table: Table) => {
  const entries = new Map<string, Entry<Row>>();
  for (const [id, text] of table.entries()) {
    const entry = decode<Row>(id, text);
    if (entry === null) return null;
    entries.set(id, entry);
  }
  return entries;
};
