import { z } from 'zod';
import { GROUPINGS, LAYOUTS, type ViewState } from './view-state';

const Test = z.discriminatedUnion('is', [
  z.object({ is: z.literal('one-of'), values: z.array(z.string().nullable()) }),
  z.object({ is: z.literal('between'), from: z.number().nullable(), to: z.number().nullable() }),
  z.object({ is: z.literal('during'), from: z.string().nullable(), to: z.string().nullable() }),
  z.object({ is: z.literal('contains'), text: z.string() }),
]);

const View = z.object({
  layout: z.object({ kind: z.enum(LAYOUTS), ringsBy: z.string(), groupsBy: z.enum(GROUPINGS) }),
  sizeMetric: z.string(),
  filters: z.array(
    z.object({
      rows: z.enum(['stakeholders', 'relationships']),
      field: z.string(),
      extra: z.boolean(),
      test: Test,
    }),
  ),
  hidden: z.array(z.string()),
  around: z
    .object({ actors: z.array(z.string()), steps: z.union([z.literal(1), z.literal(2), z.literal(3)]) })
    .nullable(),
  path: z
    .object({ from: z.string(), to: z.string(), along: z.enum(['declared', 'either']).optional() })
    .nullable(),
  layers: z.object({
    hulls: z.union([z.enum(GROUPINGS), z.literal('none')]),
    badges: z.boolean(),
    names: z.enum(['important', 'all', 'none']),
  }),
});

/** A view state out of storage; `null` where it is none. */
export const asViewState = (data: unknown): ViewState | null => {
  const checked = View.safeParse(data);
  return checked.success ? checked.data : null;
};
