import type { MetricKey } from '../../analysis/metrics';
import type { Analysis } from '../../analysis/result';
import type { NetworkFunction } from '../../model/vocabulary';
import type { Scene } from './scene';
import { metricShares, radiusOf, sizeRange } from './sizes';

/** What the analysis says about each actor of a scene, in the order of `Scene.nodes`. */
export interface Figures {
  /** Radius in pixels of the nominal room. */
  readonly radii: Float32Array;
  /** 0 to 1: who is named first where there is no room for every name. */
  readonly importance: Float32Array;
  /** Functions that the structure of the network shows, highest score first. */
  readonly marks: readonly (readonly NetworkFunction[])[];
  /** Number of the community of each actor; -1 where it is not known. `null` without communities. */
  readonly communities: Int32Array | null;
  /** The convenors that are always named, in bold. */
  readonly leadingConvenors: ReadonlySet<number>;
}

/** More bold names than this would be a wall of bold names. */
const LEADING = 20;
const NO_MARKS: readonly NetworkFunction[] = [];

/**
 * Sizes, importance and marks. Without an analysis all actors are equally large and the better connected ones
 * are named first. An actor that the analysis does not know yet is drawn smallest.
 */
export const buildFigures = (scene: Scene, analysis: Analysis | null, sizeMetric: MetricKey): Figures => {
  const count = scene.nodes.length;
  const range = sizeRange(count);
  const ties = scene.nodes.reduce((most, node) => Math.max(most, node.ties), 1);
  const places = new Map(analysis?.actors.map((id, i) => [id, i]));
  // A community's number is a name, not a quantity.
  const shares = sizeMetric === 'community' ? null : metricShares(analysis?.metrics[sizeMetric]);
  const radii = new Float32Array(count);
  const importance = new Float32Array(count);
  const marks: (readonly NetworkFunction[])[] = [];
  const convenors: { node: number; score: number }[] = [];
  for (const [i, node] of scene.nodes.entries()) {
    const place = places.get(node.id);
    const share = shares === null ? 0.25 : place === undefined ? 0 : shares[place]!;
    radii[i] = radiusOf(share, range);
    importance[i] = (shares === null ? 0 : 0.8 * share) + (0.2 * node.ties) / ties;
    const found = (place === undefined ? undefined : analysis?.functions.tags[place]) ?? NO_MARKS;
    marks.push(found);
    if (place !== undefined && found.includes('convenor')) {
      convenors.push({ node: i, score: analysis!.functions.byFunction.convenor.scores[place]! });
    }
  }
  convenors.sort((a, b) => b.score - a.score || a.node - b.node);
  return {
    radii,
    importance,
    marks,
    communities: communitiesOf(scene, analysis, places),
    leadingConvenors: new Set(convenors.slice(0, LEADING).map((c) => c.node)),
  };
};

const communitiesOf = (
  scene: Scene,
  analysis: Analysis | null,
  places: ReadonlyMap<string, number>,
): Int32Array | null => {
  const found = analysis?.metrics.community;
  if (found?.status !== 'ok') return null;
  return Int32Array.from(scene.nodes, ({ id }) => {
    const place = places.get(id);
    const community = place === undefined ? Number.NaN : found.values[place]!;
    return Number.isNaN(community) ? -1 : community;
  });
};
