import { type Metric, ok } from './declaration';

const SHARED = {
  source: 'Gould & Fernandez 1989, Sociological Methodology 19',
  unit: 'pairs of actors',
  range: '0 and up',
  format: 'count',
} as const;

const OPEN_PAIR = 'Ordered pairs a, b with a -> actor -> b and no a -> b, where';
const KINDLESS = 'actors without a kind are one kind.';

/** How often an actor stands between two that have no direct tie, by the kinds of the three. */
export const BROKERAGE_METRICS = [
  {
    key: 'coordinator',
    label: 'Coordinator',
    plain: 'Passes things on between two of its own kind.',
    definition: `${OPEN_PAIR} all three are of one kind; ${KINDLESS}`,
    ...SHARED,
    compute: (context) => ok(context.brokerage().coordinator),
  },
  {
    key: 'itinerant',
    label: 'Itinerant broker',
    plain: 'Passes things on between two of one other kind.',
    definition: `${OPEN_PAIR} a and b are of one kind and the actor of another; ${KINDLESS}`,
    ...SHARED,
    compute: (context) => ok(context.brokerage().itinerant),
  },
  {
    key: 'gatekeeper',
    label: 'Gatekeeper',
    plain: 'Lets things from another kind in to its own.',
    definition: `${OPEN_PAIR} the actor and b are of one kind and a of another; ${KINDLESS}`,
    ...SHARED,
    compute: (context) => ok(context.brokerage().gatekeeper),
  },
  {
    key: 'representative',
    label: 'Representative',
    plain: 'Carries things from its own kind out to another.',
    definition: `${OPEN_PAIR} a and the actor are of one kind and b of another; ${KINDLESS}`,
    ...SHARED,
    compute: (context) => ok(context.brokerage().representative),
  },
  {
    key: 'liaison',
    label: 'Liaison',
    plain: 'Joins two different kinds, neither of them its own.',
    definition: `${OPEN_PAIR} the three are of three kinds; ${KINDLESS}`,
    ...SHARED,
    compute: (context) => ok(context.brokerage().liaison),
  },
] as const satisfies readonly Metric[];
