import type { PolicyNetwork } from '../model/network';
import { type Projection, type ProjectionOptions, project } from '../model/projection';
import type { Carries } from '../model/vocabulary';
import { type Brokerage, brokerage } from './brokerage/gould-fernandez';
import { degreesOf } from './centrality/degrees';
import { type Eigenvector, eigenvector } from './centrality/eigenvector';
import { estimateOf } from './centrality/estimate/plan';
import { pageRank } from './centrality/pagerank';
import type { PathSums } from './centrality/shortest-paths';
import { type Communities, findCommunities } from './communities/louvain';
import { type Groups, groupBy } from './groups';
import { neededPasses, type Pass } from './parallel/needed';
import { type PathTask, runTask } from './parallel/task';
import type { ReportPart } from './progress';
import type { AnalysisChoice, Estimate } from './result';
import { countTriangles, localClustering } from './structure/clustering';
import { type Components, connectedComponents, strongComponents } from './structure/components';
import { coreNumbers } from './structure/cores';
import { type Cuts, findCuts } from './structure/cuts';
import { type NeighbourKinds, neighbourKinds } from './structure/kind-diversity';
import { type StructuralHoles, structuralHoles } from './structure/structural-holes';

/**
 * One network under one choice, and everything that more than one figure is made from. Each is computed when it
 * is first asked for, and once. Arrays hold one value an actor, in the order of `network.stakeholders`; nobody
 * may write to them.
 */
export interface AnalysisContext {
  readonly network: PolicyNetwork;
  readonly choice: AnalysisChoice;
  /** The simple directed graph that metrics are computed on. */
  readonly projection: Projection;
  /** The same of those ties only that carry something. */
  carrying(what: Carries): Projection;
  /** Actors by kind; those without a kind form one group. */
  readonly kinds: Groups;
  /** Distinct neighbours. */
  degree(): Float64Array;
  /** Directed, unweighted. */
  paths(): PathSums;
  /** No distance is longer than this, in steps. A bound, not always reached. */
  longestDistance(): number;
  /** How far what a pass counts may be off, as a share of all pairs or actors; `null` where it is exact. */
  estimateOf(pass: Pass): Estimate | null;
  /** Directed, the length of an arc being 1 / strength. */
  betweennessByStrength(): Float64Array;
  /** Undirected and unweighted, each pair once. */
  undirectedBetweenness(): Float64Array;
  /** `null` without ties. */
  eigenvector(): Eigenvector | null;
  pageRank(): Float64Array;
  coreNumbers(): Float64Array;
  triangles(): Float64Array;
  clustering(): Float64Array;
  structuralHoles(): StructuralHoles;
  cuts(): Cuts;
  weakComponents(): Components;
  strongComponents(): Components;
  neighbourKinds(): NeighbourKinds;
  communities(): Communities;
  brokerage(): Brokerage;
  brokerageOn(projection: Projection): Brokerage;
}

/** Compute at the first call, remember for the next. */
const once = <T>(compute: () => T): (() => T) => {
  let held: { readonly value: T } | undefined;
  return () => {
    held ??= { value: compute() };
    return held.value;
  };
};

/** The ties that a choice lets into the projection. */
const tiesOf = ({ types, includePlanned }: AnalysisChoice): ProjectionOptions => ({
  includePlanned,
  ...(types === undefined ? {} : { types }),
});

/** The projection that the metrics are computed on under a choice. */
export const projectionUnder = (network: PolicyNetwork, choice: AnalysisChoice): Projection =>
  project(network, tiesOf(choice));

/** What has been computed before, elsewhere. */
export interface Known {
  /** As `projectionUnder` gives it. */
  readonly projection: Projection;
  /** As `neededPasses` names them. */
  readonly tasks: ReadonlyMap<Pass, PathTask>;
  /** What came out of every one. */
  readonly passes: ReadonlyMap<Pass, PathSums>;
}

/**
 * @param network valid (see `checkNetwork`).
 * @param report is told how far the shortest paths have come.
 */
export const createContext = (
  network: PolicyNetwork,
  choice: AnalysisChoice,
  report: ReportPart = () => undefined,
  known?: Known,
): AnalysisContext => {
  const ties = tiesOf(choice);
  const projection = known?.projection ?? projectionUnder(network, choice);
  const { out, undirected } = projection;
  const kinds = groupBy(network.stakeholders.map((stakeholder) => stakeholder.kind));
  const carried = new Map<Carries, Projection>();
  const degree = once(() => degreesOf(undirected));
  const triangles = once(() => countTriangles(undirected));
  const weakComponents = once(() => connectedComponents(undirected));
  const needed = once(() => known?.tasks ?? neededPasses(projection, choice));
  const pathTask = (pass: Pass): PathTask => needed().get(pass) ?? needed().get('directed')!;
  const passOf = (pass: Pass): (() => PathSums) =>
    once(() => {
      const task = needed().get(pass);
      if (task === undefined) return directed();
      return known?.passes.get(pass) ?? runTask(task, (share) => report(pass, share));
    });
  const directed = passOf('directed');
  const distances = passOf('distances');
  const undirectedPaths = passOf('undirected');
  const weightedPaths = passOf('weighted');
  return {
    network,
    choice,
    projection,
    kinds,
    carrying(what) {
      const known = carried.get(what) ?? project(network, { ...ties, carries: what });
      carried.set(what, known);
      return known;
    },
    degree,
    paths: once(() => {
      const { betweenness } = directed();
      return { ...distances(), betweenness };
    }),
    longestDistance: () => {
      const task = pathTask('distances');
      return 'longest' in task ? task.longest : projection.order;
    },
    estimateOf: (pass) => estimateOf(pathTask(pass), choice),
    betweennessByStrength: () => weightedPaths().betweenness,
    undirectedBetweenness: once(() => undirectedPaths().betweenness.map((both) => both / 2)),
    eigenvector: once(() => eigenvector(undirected, weakComponents())),
    pageRank: once(() => pageRank(projection)),
    coreNumbers: once(() => Float64Array.from(coreNumbers(undirected))),
    triangles,
    clustering: once(() => localClustering(triangles(), degree())),
    structuralHoles: once(() => structuralHoles(projection)),
    cuts: once(() => findCuts(undirected)),
    weakComponents,
    strongComponents: once(() => strongComponents(out)),
    neighbourKinds: once(() => neighbourKinds(undirected, kinds)),
    communities: once(() => findCommunities(undirected, choice.seed, choice.resolution)),
    brokerage: once(() => brokerage(projection, kinds)),
    brokerageOn: (other) => brokerage(other, kinds),
  };
};
