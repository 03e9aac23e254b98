import type { Analysis } from '../../../analysis/result';
import type { PolicyNetwork } from '../../../model/network';
import { compareNames } from '../../format/compare-names';

/** An actor by the two functions that the plot compares. Scores are 0 to 1. */
export interface FunctionPoint {
  readonly id: string;
  readonly name: string;
  readonly convenor: number;
  readonly amplifier: number;
}

/** Actors that the analysis knows and the network still has, those with the most of both first. */
export const pointsOf = (network: PolicyNetwork, analysis: Analysis): readonly FunctionPoint[] => {
  const names = new Map(network.stakeholders.map(({ id, name }) => [id, name]));
  const { convenor, amplifier } = analysis.functions.byFunction;
  return analysis.actors
    .flatMap((id, at) => {
      const name = names.get(id);
      return name === undefined
        ? []
        : [{ id, name, convenor: convenor.scores[at] ?? 0, amplifier: amplifier.scores[at] ?? 0 }];
    })
    .sort((a, b) => b.convenor + b.amplifier - (a.convenor + a.amplifier) || compareNames(a.name, b.name));
};

/** Who reaches the threshold in what. Nobody stands in two lists. */
export interface Leaders {
  readonly both: readonly FunctionPoint[];
  readonly convenors: readonly FunctionPoint[];
  readonly amplifiers: readonly FunctionPoint[];
}

/**
 * The actors from `threshold` on, each list by its own score, highest first.
 *
 * @param points as `pointsOf` orders them
 */
export const leadersOf = (points: readonly FunctionPoint[], threshold: number): Leaders => ({
  both: points.filter((p) => p.convenor >= threshold && p.amplifier >= threshold),
  convenors: points
    .filter((p) => p.convenor >= threshold && p.amplifier < threshold)
    .toSorted((a, b) => b.convenor - a.convenor),
  amplifiers: points
    .filter((p) => p.amplifier >= threshold && p.convenor < threshold)
    .toSorted((a, b) => b.amplifier - a.amplifier),
});

/** Points at one place of the picture, drawn as one mark. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly points: readonly FunctionPoint[];
}

/**
 * The marks of a picture: points whose places round to the same pixel become one.
 *
 * @param x,y pixel of a score
 */
export const marksOf = (
  points: readonly FunctionPoint[],
  x: (score: number) => number,
  y: (score: number) => number,
): readonly Mark[] => {
  const marks = new Map<string, { x: number; y: number; points: FunctionPoint[] }>();
  for (const point of points) {
    const place = { x: Math.round(x(point.convenor)), y: Math.round(y(point.amplifier)) };
    const key = `${place.x} ${place.y}`;
    const mark = marks.get(key);
    if (mark === undefined) marks.set(key, { ...place, points: [point] });
    else mark.points.push(point);
  }
  return [...marks.values()];
};

/** The mark nearest to a place, no farther than `reach` pixels; `null` where there is none. */
export const nearestMark = (marks: readonly Mark[], x: number, y: number, reach: number): Mark | null => {
  let nearest: Mark | null = null;
  let distance = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away <= distance && (nearest === null || away < distance)) [nearest, distance] = [mark, away];
  }
  return nearest;
};

/** What a press on a mark selects: its first actor, or the one after the selected where several share it. */
export const nextOfMark = (mark: Mark, selected: string | null): string | null => {
  const at = mark.points.findIndex(({ id }) => id === selected);
  return mark.points[(at + 1) % mark.points.length]?.id ?? null;
};
