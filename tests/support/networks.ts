import type { PolicyNetwork, Relationship, Stakeholder } from '../../src/model/network';
import { defaultDirection } from '../../src/model/vocabulary';

/** A stakeholder with nothing but what a test cares about. */
export const actor = (id: string, fields: Partial<Stakeholder> = {}): Stakeholder => ({
  id,
  name: id,
  sector: [],
  functions: [],
  attributes: [],
  ...fields,
});

/** A tie with the model's defaults: active, open, strength 1, the direction of its type. */
export const tie = (
  id: string,
  source: string,
  target: string,
  type = 'information',
  fields: Partial<Relationship> = {},
): Relationship => ({
  id,
  source,
  target,
  type,
  direction: defaultDirection(type),
  strength: 1,
  status: 'active',
  outcome: 'open',
  attributes: [],
  ...fields,
});

export const network = (
  stakeholders: readonly Stakeholder[],
  relationships: readonly Relationship[],
): PolicyNetwork => ({ stakeholders, relationships });
