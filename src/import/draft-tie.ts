import { type Relationship, UNSPECIFIED_TYPE } from '../model/network';
import { type Direction, defaultDirection } from '../model/vocabulary';
import type { CellValue } from './cells/parsers';
import type { RowFields } from './fields';

/** The fields of every tie, so that all ties are objects of one shape. They are filled in as rows are read. */
export const emptyTie = (): Partial<Record<string, CellValue>> => ({
  id: undefined,
  source: undefined,
  target: undefined,
  type: undefined,
  direction: undefined,
  strength: undefined,
  status: undefined,
  outcome: undefined,
  attributes: undefined,
});

type Draft = { -readonly [Key in keyof Relationship]: Relationship[Key] };

/** Fill in the ends and the defaults. Every other value comes from the parser for its column's format. */
export const tieOf = (
  { values, attributes }: RowFields,
  direction: Direction | undefined,
  source: string,
  target: string,
): Relationship => {
  const type = typeof values.type === 'string' ? values.type : UNSPECIFIED_TYPE;
  const tie = values as Partial<Record<string, unknown>> as Draft;
  tie.id = typeof values.id === 'string' ? values.id : '';
  tie.source = source;
  tie.target = target;
  tie.type = type;
  tie.direction ??= direction ?? defaultDirection(type);
  tie.strength ??= 1;
  tie.status ??= 'active';
  tie.outcome ??= 'open';
  tie.attributes = attributes;
  return tie;
};
