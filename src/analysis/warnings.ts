import { isProjected } from '../model/projection';
import type { AnalysisContext } from './context';
import type { AnalysisWarning, BoomerangResult, MetricResult } from './result';

const ties = (count: number): string => (count === 1 ? '1 tie' : `${count} ties`);

/** What a person should know before using the figures. */
export const warningsOf = (
  { network, projection, choice }: AnalysisContext,
  eigenvector: MetricResult,
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
  if (eigenvector.status === 'ok' && eigenvector.note !== undefined) {
    warn('eigenvector-note', `Eigenvector: ${eigenvector.note}`);
  }
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
