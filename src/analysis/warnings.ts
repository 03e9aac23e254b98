import type { PolicyNetwork } from '../model/network';
import { isProjected } from '../model/projection';
import { carriesOf } from '../model/vocabulary';
import type { AnalysisContext } from './context';
import { estimatedMetrics, roughly } from './estimates';
import { metricOf } from './metrics';
import type { Analysis, AnalysisWarning, BoomerangResult } from './result';

const ties = (count: number): string => (count === 1 ? '1 tie' : `${count} ties`);

/** Ties that record a rebuff or an obstruction, and count for no blocked pair. */
const unheardOf = ({ relationships }: PolicyNetwork, { pairs }: BoomerangResult): number => {
  const counted = new Set(pairs.flatMap((pair) => pair.blockages));
  return relationships.filter(
    (tie) => (tie.outcome !== 'open' || carriesOf(tie.type).includes('obstruction')) && !counted.has(tie.id),
  ).length;
};

/** Which figures are estimates, how good they are, and what rests on them. */
const estimatedFigures = (metrics: Analysis['metrics']): string | null => {
  const estimates = estimatedMetrics({ metrics });
  if (estimates.length === 0) return null;
  const named = estimates.map(({ metric, error, confidence }) => {
    const likely = `${roughly(100 * confidence)}%`;
    return `${metricOf(metric).label} (off by at most ${roughly(error)}, with a probability of ${likely})`;
  });
  return (
    `The network is large, so these figures are estimates from random samples: ${named.join(', ')}. ` +
    'Whatever rests on them is an estimate too: convenor scores and tags, ranks and rank intervals. ' +
    'Actors whose values are closer together than that cannot be told apart. ' +
    'The command line computes exact figures with --exact.'
  );
};

/** What a person should know before using the figures. */
export const warningsOf = (
  { network, projection, choice }: AnalysisContext,
  metrics: Analysis['metrics'],
  boomerang: BoomerangResult,
): readonly AnalysisWarning[] => {
  const warnings: AnalysisWarning[] = [];
  const warn = (code: string, message: string) => warnings.push({ code, message });
  const leftOut = network.relationships.filter((tie) => !isProjected(tie, choice)).length;
  if (projection.arcs === 0 && projection.order > 0) {
    warn('no-ties', 'No tie counts in the metrics, so most of them are 0 or undefined.');
  }
  if (projection.selfTies > 0) {
    const are =
      projection.selfTies === 1 ? 'joins an actor with itself and is' : 'join an actor with itself and are';
    warn('self-ties-left-out', `${ties(projection.selfTies)} ${are} left out of the metrics.`);
  }
  if (leftOut > 0) {
    const why =
      choice.types === undefined
        ? 'conflict, obstruction, or a status that does not count'
        : 'conflict, obstruction, a status that does not count, or a type that was not chosen';
    warn(
      'ties-not-counted',
      `${ties(leftOut)} ${leftOut === 1 ? 'does' : 'do'} not count in the metrics: ${why}.`,
    );
  }
  const unused = unheardOf(network, boomerang);
  if (unused > 0) {
    warn(
      'blockage-not-counted',
      `${ties(unused)} ${unused === 1 ? 'says' : 'say'} that somebody was not heard or is obstructed, and ${unused === 1 ? 'makes' : 'make'} no blocked pair. It takes an advocacy or consultation tie from a civil-society actor to a government body of the same country, or an obstruction the other way; kinds and countries of both must be known.`,
    );
  }
  const eigenvector = metrics.eigenvector_undirected;
  if (eigenvector.status === 'ok' && eigenvector.note !== undefined) {
    warn('eigenvector-note', `Eigenvector: ${eigenvector.note}`);
  }
  const estimated = estimatedFigures(metrics);
  if (estimated !== null) warn('estimated', estimated);
  if (boomerang.listed < boomerang.total) {
    warn(
      'routes-cut',
      `${boomerang.listed} of ${boomerang.total} boomerang routes are listed; the counts hold for all of them.`,
    );
  }
  const bounded = boomerang.pairs.filter((pair) => pair.disjoint_at_most !== undefined).length;
  if (bounded > 0) {
    warn(
      'disjoint-bounded',
      `For ${bounded === 1 ? '1 blocked pair' : `${bounded} blocked pairs`} the number of routes that share nobody is at least what is given, not exact: with so many allies the search was cut short.`,
    );
  }
  return warnings;
};
