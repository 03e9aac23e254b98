import { RELATIONSHIP_COLUMNS, STAKEHOLDER_COLUMNS } from '../../model/columns';
import type { MatchedColumns } from '../columns/headers';
import type { TableRole } from '../report';

/**
 * Graph files that we wrote ourselves are read back exactly: columns by their names and nothing else, ids as they
 * were, and without the figures of the analysis, which are computed anew.
 */

/** How our files name their maker. */
export const OWN_CREATOR = 'Policy Network Mapper';

/** Columns of actors that an analysis writes: every metric, the functions, and their tags. */
export const FIGURE_COLUMNS: ReadonlySet<string> = new Set([
  ...['in_degree', 'out_degree', 'degree', 'in_strength', 'out_strength'],
  ...['betweenness', 'betweenness_normalised', 'betweenness_strength', 'betweenness_undirected'],
  ...['closeness_in', 'closeness_out', 'harmonic_in', 'harmonic_out', 'eigenvector_undirected', 'pagerank'],
  ...['core', 'clustering', 'constraint', 'effective_size', 'cutpoint', 'kind_diversity', 'community'],
  ...['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'],
  ...['convenor', 'filter', 'amplifier', 'facilitator', 'community_builder', 'investor', 'tags'],
]);

/** Figures that no network goes without: where all of them are, an analysis was written. */
const SURE_FIGURES = ['in_degree', 'out_degree', 'degree', 'in_strength', 'out_strength'];

/** Names that no column of ours has, in lower case: graph formats and JavaScript use them. */
const RESERVED: ReadonlySet<string> = new Set(
  ['id', 'label', 'source', 'target', 'weight', 'key', ...Object.getOwnPropertyNames(Object.prototype)].map(
    (name) => name.toLowerCase(),
  ),
);

const columnsOf = (role: TableRole): readonly string[] =>
  (role === 'stakeholders' ? STAKEHOLDER_COLUMNS : RELATIONSHIP_COLUMNS).map(({ key }) => key);

/** Columns that are always written, personal data left out; ends and ids are said by the format itself. */
const WRITTEN: Readonly<Record<TableRole, readonly string[]>> = {
  stakeholders: STAKEHOLDER_COLUMNS.filter(({ personal }) => !personal).map(({ key }) => key),
  relationships: columnsOf('relationships').filter((key) => !['id', 'source', 'target'].includes(key)),
};

/** Do these columns of nodes and edges show that the file is ours? For formats that do not name their maker. */
export const isOwnLayout = (nodes: readonly string[], edges: readonly string[]): boolean =>
  WRITTEN.stakeholders.every((title) => nodes.includes(title)) &&
  WRITTEN.relationships.every((title) => edges.includes(title));

/** What becomes of a column of ours. */
export type OwnColumn =
  | { readonly is: 'field'; readonly index: number }
  | { readonly is: 'attribute'; readonly name: string }
  | { readonly is: 'figure' };

/** Tells what the columns of our own file are. */
export const ownColumns = (role: TableRole, titles: readonly string[]): ((title: string) => OwnColumn) => {
  const fields = columnsOf(role);
  const all = new Set(titles);
  const hasFigures = role === 'stakeholders' && SURE_FIGURES.every((title) => all.has(title));
  const taken = new Set([...fields, ...all].map((title) => title.toLowerCase()));
  return (title) => {
    const index = fields.indexOf(title);
    if (index !== -1) return { is: 'field', index };
    if (hasFigures && FIGURE_COLUMNS.has(title)) return { is: 'figure' };
    // Extra columns whose name was taken got an ending when they were written.
    const base = /^(.*) \(attribute(?: \d+)?\)$/s.exec(title)?.[1];
    const isRenamed =
      base !== undefined && (taken.has(base.toLowerCase()) || RESERVED.has(base.toLowerCase()));
    return { is: 'attribute', name: isRenamed ? base : title };
  };
};

/** The columns of our own table: first all of the model, then the attributes. */
export const ownFields = columnsOf;

/** What the columns of our own table mean. */
export const ownMatch =
  (role: TableRole) =>
  (headers: readonly string[]): MatchedColumns => {
    const fields = columnsOf(role);
    return {
      role,
      columns: headers.map((header, i) =>
        i < fields.length
          ? { header, column: header, reason: 'same name' }
          : { header, column: null, reason: 'an extra column: kept as an attribute' },
      ),
      fields: fields.map((column, index) => ({ index, header: column, column })),
      attributes: headers.slice(fields.length).map((name, i) => ({ index: i + fields.length, name })),
      notes: [],
      weakEnds: false,
    };
  };

/** An id as it was before it was made fit for XML: `_x0020_` stands for a space. */
export const unescapedId = (id: string): string =>
  id.replace(/_x([0-9A-F]{4,6})_/g, (text, code: string) => {
    const point = Number.parseInt(code, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : text;
  });
