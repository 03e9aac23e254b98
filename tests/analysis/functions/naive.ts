import type { PolicyNetwork } from '../../../src/model/network';
import { project } from '../../../src/model/projection';
import type { Carries, NetworkFunction } from '../../../src/model/vocabulary';
import { naiveBetweenness } from '../centrality/naive';
import { indices, neighbourMatrix, strengthMatrix } from '../draw';

type Three = readonly [number[], number[], number[]];

/** The three quantities of each function, straight from their definitions, in cubic time. */
export const naiveQuantities = (
  network: PolicyNetwork,
  community: ArrayLike<number>,
  core: ArrayLike<number>,
): Record<NetworkFunction, Three> => {
  const n = network.stakeholders.length;
  const all = indices(n);
  const kind = (v: number) => network.stakeholders[v]!.kind;
  const on = (carries?: Carries) =>
    strengthMatrix(project(network, carries === undefined ? {} : { carries }));
  const p = on();
  const info = on('information');
  const tied = neighbourMatrix(project(network));
  const count = (test: (v: number) => boolean) => all.filter(test).length;
  const near = (v: number) => all.filter((w) => tied[v]![w]);

  const triples = (arc: number[][], v: number, test: (a: number, b: number) => boolean) =>
    all.flatMap((a) => all.filter((b) => a !== b && arc[a]![v] && arc[v]![b] && !arc[a]![b] && test(a, b)))
      .length;
  const gatekeeper = (a: number, v: number, b: number) => kind(a) !== kind(v) && kind(v) === kind(b);
  const coordinator = (a: number, v: number, b: number) => kind(a) === kind(v) && kind(v) === kind(b);
  const diversity = (v: number) => {
    const kinds = near(v).map(kind);
    return kinds.length === 0
      ? 0
      : 1 -
          [...new Set(kinds)].reduce(
            (sum, k) => sum + (kinds.filter((x) => x === k).length / kinds.length) ** 2,
            0,
          );
  };
  const twoSteps = (v: number) =>
    all.filter((w) => w !== v && (info[v]![w]! > 0 || all.some((u) => info[v]![u]! > 0 && info[u]![w]! > 0)));
  const added = (v: number) =>
    count((b) => info[v]![b]! > 0 && all.some((a) => a !== b && info[a]![v]! > 0 && info[a]![b] === 0));
  const inside = (v: number) => near(v).filter((w) => community[w] === community[v]).length;
  const zScore = (v: number) => {
    const group = all.filter((w) => community[w] === community[v]).map(inside);
    const mean = group.reduce((a, b) => a + b) / group.length;
    const deviation = Math.sqrt(group.reduce((sum, x) => sum + (x - mean) ** 2, 0) / group.length);
    return deviation === 0 ? 0 : Math.max(0, (inside(v) - mean) / deviation);
  };
  const clustering = (v: number) => {
    const pairs = near(v).flatMap((a) =>
      near(v)
        .filter((b) => b > a)
        .map((b) => tied[a]![b]),
    );
    return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
  };
  const giving = (carries: Carries): Three => {
    const arc = on(carries);
    const to = (v: number) => all.filter((w) => arc[v]![w]! > 0);
    return [
      all.map((v) => to(v).length),
      all.map((v) => to(v).reduce((sum, w) => sum + arc[v]![w]!, 0)),
      all.map((v) => new Set(to(v).map(kind)).size),
    ];
  };
  const inDegree = all.map((v) => count((u) => info[u]![v]! > 0));
  const outDegree = all.map((v) => count((u) => info[v]![u]! > 0));
  const lengths = tied.map((row) => row.map((t) => (t ? 1 : Number.POSITIVE_INFINITY)));
  return {
    convenor: [
      naiveBetweenness(lengths).map((value) => value / 2),
      all.map((v) => triples(p, v, (a, b) => !coordinator(a, v, b))),
      all.map(diversity),
    ],
    filter: [
      inDegree,
      all.map((v) => (inDegree[v] === 0 ? 0 : inDegree[v]! / (inDegree[v]! + outDegree[v]!))),
      all.map((v) => triples(info, v, (a, b) => gatekeeper(a, v, b))),
    ],
    amplifier: [
      all.map((v) => twoSteps(v).length),
      all.map((v) => twoSteps(v).filter((w) => kind(w) !== kind(v)).length),
      all.map(added),
    ],
    facilitator: giving('support'),
    'community-builder': [all.map((v) => core[v]!), all.map(zScore), all.map(clustering)],
    investor: giving('resource'),
  };
};

/** Share of the others with a strictly lower value. */
export const naiveLowerShare = (values: ArrayLike<number>, v: number): number => {
  const own = values[v]!;
  if (own === 0 || values.length < 2) return 0;
  const lower = Array.from(values).filter(
    (other) => other < own && Math.abs(own - other) > 1e-9 * Math.max(Math.abs(own), Math.abs(other)),
  );
  return lower.length / (values.length - 1);
};
