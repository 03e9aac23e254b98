import type { FilterColumn } from '../../model/filters';
import type { Relationship, Stakeholder } from '../../model/network';
import type { RelationshipPatch, StakeholderPatch } from '../../project/commands';

/** The two tables of a network. */
export type TableName = FilterColumn['rows'];

/** A row of either table. */
export type Row = Stakeholder | Relationship;

/** Changes to a row of either table; the fields are those of its own table. */
export type RowPatch = StakeholderPatch | RelationshipPatch;

/** What one cell holds; `undefined` where it is empty. */
export type CellValue = string | number | boolean | readonly string[];
