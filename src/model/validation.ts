import { z } from 'zod';
import type { PolicyNetwork, Relationship, Stakeholder } from './network';
import {
  DIRECTIONS,
  FORMALITIES,
  LEVELS,
  type Level,
  NETWORK_FUNCTIONS,
  type NetworkFunction,
  OUTCOMES,
  SENSITIVITIES,
  SENTIMENTS,
  STATUSES,
} from './vocabulary';

const text = z.string();
const filled = z.string().min(1);
const share = z.number().min(0).max(1);
const attributes = z.array(z.tuple([z.string(), z.string()]));

/** Shape of one stakeholder, for data that comes from outside: a stored document, a project file. */
export const stakeholderSchema: z.ZodType<Stakeholder> = z.object({
  id: filled,
  name: filled,
  kind: filled.optional(),
  country: filled.optional(),
  level: z.enum(Object.keys(LEVELS) as [Level]).optional(),
  sector: z.array(filled),
  functions: z.array(z.enum(Object.keys(NETWORK_FUNCTIONS) as [NetworkFunction])),
  influence: z.number().min(0).optional(),
  interest: share.optional(),
  relevance: share.optional(),
  position: z.number().min(-2).max(2).optional(),
  sensitivity: z.enum(SENSITIVITIES).optional(),
  added_by: text.optional(),
  source: text.optional(),
  as_of: text.optional(),
  contact_person: text.optional(),
  contact_role: text.optional(),
  contact_details: text.optional(),
  attributes,
});

/** Shape of one relationship, for data that comes from outside. */
export const relationshipSchema: z.ZodType<Relationship> = z.object({
  id: filled,
  source: filled,
  target: filled,
  type: filled,
  direction: z.enum(DIRECTIONS),
  strength: z.number().positive(),
  frequency: text.optional(),
  sentiment: z.enum(SENTIMENTS).optional(),
  formality: z.enum(FORMALITIES).optional(),
  status: z.enum(STATUSES),
  outcome: z.enum(OUTCOMES),
  reported_by: text.optional(),
  confirmed: z.boolean().optional(),
  evidence: text.optional(),
  from: text.optional(),
  to: text.optional(),
  attributes,
});

const networkShape = z.object({
  stakeholders: z.array(stakeholderSchema),
  relationships: z.array(relationshipSchema),
});

export type NetworkCheck =
  | { readonly ok: true; readonly network: PolicyNetwork }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A list of problems longer than this helps nobody. */
const MAX_PROBLEMS = 20;

/**
 * Is `data` a policy network? Besides the shape: ids are unique, and both ends of every tie exist.
 * Never throws; the problems are sentences with the place in the data.
 */
export const checkNetwork = (data: unknown): NetworkCheck => {
  const parsed = networkShape.safeParse(data);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, MAX_PROBLEMS)
      .map((issue) => `${issue.path.join('.') || 'network'}: ${issue.message}`);
    return { ok: false, problems };
  }
  const network = parsed.data;
  const problems = [
    ...repeated(network.stakeholders, 'stakeholder'),
    ...repeated(network.relationships, 'relationship'),
    ...danglingEnds(network),
  ];
  return problems.length === 0
    ? { ok: true, network }
    : { ok: false, problems: problems.slice(0, MAX_PROBLEMS) };
};

const repeated = (rows: readonly { id: string }[], what: string): string[] => {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const { id } of rows) {
    if (seen.has(id)) problems.push(`The id “${id}” stands for more than one ${what}.`);
    seen.add(id);
  }
  return problems;
};

const danglingEnds = ({ stakeholders, relationships }: PolicyNetwork): string[] => {
  const ids = new Set(stakeholders.map((s) => s.id));
  return relationships.flatMap((r) =>
    [r.source, r.target]
      .filter((end) => !ids.has(end))
      .map((end) => `The tie “${r.id}” names “${end}”, and no stakeholder has that id.`),
  );
};
