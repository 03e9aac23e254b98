import { type Relationship, type Stakeholder, UNSPECIFIED_TYPE } from '../../../model/network';
import { defaultDirection } from '../../../model/vocabulary';

/** An actor of whom nothing is known. Without an id it gets one from its name when it is added. */
export const newActor = (name: string, id = ''): Stakeholder => ({
  id,
  name,
  sector: [],
  functions: [],
  attributes: [],
});

/** A tie with what a row without a word about it means: active, open, strength 1, in the direction of its type. */
export const newTie = (source: string, target: string, type = UNSPECIFIED_TYPE, id = ''): Relationship => ({
  id,
  source,
  target,
  type,
  direction: defaultDirection(type),
  strength: 1,
  status: 'active',
  outcome: 'open',
  attributes: [],
});
