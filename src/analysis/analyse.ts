import type { PolicyNetwork } from '../model/network';
import { findBoomerangRoutes } from './boomerang';
import type { PathSums } from './centrality/shortest-paths';
import { chooseDefaults } from './choice';
import { type AnalysisContext, createContext, projectionUnder } from './context';
import { networkFigures } from './figures/network-figures';
import { computeFunctions } from './functions';
import { METRICS, type MetricKey } from './metrics';
import { type Crew, runInCrew } from './parallel/crew';
import { neededPasses, type Pass } from './parallel/needed';
import { type ReportPart, reportTo } from './progress';
import type { Analysis, AnalysisOptions, MetricResult, Progress } from './result';
import { VERSION } from './version';
import { warningsOf } from './warnings';

export interface AnalysisHooks {
  /** Told how far it has come; `done` never falls, and is 1 in the last call. */
  readonly progress?: (progress: Progress) => void;
}

/**
 * Everything that is computed from a network: all metrics, the six functions, the network's figures and the
 * boomerang routes. Synchronous; for more than some hundred actors call it in a worker. Pure: the same network
 * and options give the same result. Never throws for what a person may put in: an empty network, one actor and
 * no ties have their figures too, undefined ones where nothing is defined.
 *
 * @param network valid (see `checkNetwork`).
 */
export const analyse = (
  network: PolicyNetwork,
  options: AnalysisOptions = {},
  hooks: AnalysisHooks = {},
): Analysis => {
  const choice = chooseDefaults(options);
  const report = reportTo(hooks.progress);
  const context = createContext(network, choice, report);
  report('directed', 0);
  context.paths();
  report('undirected', 0);
  context.undirectedBetweenness();
  report('weighted', 0);
  context.betweennessByStrength();
  return figuresOf(context, report);
};

/** Sources times arcs from which on the shortest paths are worth sharing: some tens of milliseconds alone. */
const WORTH_SHARING = 5_000_000;

/**
 * The same, to the last bit, with the shortest paths shared among a crew, which is hired only where that is worth
 * it. Rejects when one of the crew fails.
 */
export const analyseInCrew = async (
  network: PolicyNetwork,
  options: AnalysisOptions,
  hooks: AnalysisHooks,
  hire: () => Crew,
): Promise<Analysis> => {
  const choice = chooseDefaults(options);
  const report = reportTo(hooks.progress);
  const projection = projectionUnder(network, choice);
  const crew = projection.order * projection.arcs < WORTH_SHARING ? [] : hire();
  if (crew.length === 0) return analyse(network, options, hooks);
  try {
    const passes = new Map<Pass, PathSums>();
    const tasks = neededPasses(projection, choice);
    for (const [pass, task] of tasks) {
      report(pass, 0);
      passes.set(pass, await runInCrew(task, crew, (share) => report(pass, share)));
    }
    return figuresOf(createContext(network, choice, report, { projection, tasks, passes }), report);
  } finally {
    for (const worker of crew) worker.dismiss();
  }
};

/** Everything after the shortest paths. */
const figuresOf = (context: AnalysisContext, report: ReportPart): Analysis => {
  const { network, choice } = context;
  report('structure', 0);
  context.structuralHoles();
  context.brokerage();
  report('communities', 0);
  context.communities();
  report('functions', 0);
  const metrics = computeMetrics(context);
  const functions = computeFunctions(context);
  const figures = networkFigures(context);
  report('boomerang', 0);
  const boomerang = findBoomerangRoutes(network, choice, {
    progress: (share) => report('boomerang', share),
  });
  report('boomerang', 1);
  return {
    version: VERSION,
    choice,
    actors: network.stakeholders.map((stakeholder) => stakeholder.id),
    metrics,
    functions,
    network: figures,
    boomerang,
    warnings: warningsOf(context, metrics, boomerang),
  };
};

const computeMetrics = (context: AnalysisContext): Record<MetricKey, MetricResult> =>
  Object.fromEntries(METRICS.map(({ key, compute }) => [key, compute(context)])) as Record<
    MetricKey,
    MetricResult
  >;
