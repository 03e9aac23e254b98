import type { BlockedPair, BoomerangPattern, BoomerangRoute } from '../../../src/analysis/result';
import type { PolicyNetwork, Relationship, Stakeholder } from '../../../src/model/network';

/**
 * The definition of boomerang routes, written down as slowly and plainly as can be: every path is tried, every
 * tie is looked at for every step. Shares no code with the program.
 */

const CIVIL = ['cso', 'ingo', 'network', 'social-partner', 'nhri', 'academia', 'media', 'democracy-support'];
const STATE = ['government', 'parliament', 'local-authority'];
const ALLY = ['information', 'cooperation', 'coordination', 'agreement', 'membership', 'referral'];
const ACCESS = ['advocacy', 'consultation'];
const LEVERAGE = ['pressure', 'oversight', 'conditionality'];

const isOneOf = (words: readonly string[], word: string | undefined): boolean =>
  word !== undefined && words.includes(word);
const countryOf = (s: Stakeholder): string => s.country ?? '';

const runs = (tie: Relationship, from: string, to: string): boolean =>
  (tie.source === from && tie.target === to) ||
  (tie.direction === 'mutual' && tie.source === to && tie.target === from);

const carries = (tie: Relationship, from: Stakeholder, to: Stakeholder, last: boolean): boolean => {
  if (tie.status !== 'active') return false;
  if (isOneOf(CIVIL, from.kind) && isOneOf(CIVIL, to.kind)) {
    return isOneOf(ALLY, tie.type) && (runs(tie, from.id, to.id) || runs(tie, to.id, from.id));
  }
  if (last) return isOneOf(LEVERAGE, tie.type) && runs(tie, from.id, to.id);
  return isOneOf(ACCESS, tie.type) && tie.outcome === 'open' && runs(tie, from.id, to.id);
};

const hasEvidence = (tie: Relationship): boolean => (tie.evidence ?? '') !== '';

/** The strongest tie for a step; then one with evidence; then the first. */
const bestTie = (
  network: PolicyNetwork,
  from: Stakeholder,
  to: Stakeholder,
  last: boolean,
): Relationship | undefined => {
  let best: Relationship | undefined;
  for (const tie of network.relationships) {
    if (!carries(tie, from, to, last)) continue;
    const better =
      best === undefined ||
      tie.strength > best.strength ||
      (tie.strength === best.strength && hasEvidence(tie) && !hasEvidence(best));
    if (better) best = tie;
  }
  return best;
};

const isHolderFor = (home: string, s: Stakeholder): boolean => {
  if (isOneOf(STATE, s.kind)) return countryOf(s) !== '' && countryOf(s) !== home;
  return s.kind === 'igo' || (s.kind === 'donor' && countryOf(s) !== home);
};

const patternOf = (allies: number, holders: readonly Stakeholder[]): BoomerangPattern => {
  if (holders.length === 2) return 'two-step';
  if (allies === 0) return 'direct';
  if (holders[0]!.kind === 'igo') return 'intergovernmental';
  return holders[0]!.kind === 'donor' ? 'donor' : 'foreign-government';
};

const compare = (a: BoomerangRoute, b: BoomerangRoute): number => {
  if (a.length !== b.length) return a.length - b.length;
  if (a.weakest_strength !== b.weakest_strength) return b.weakest_strength - a.weakest_strength;
  if (a.evidence_share !== b.evidence_share) return b.evidence_share - a.evidence_share;
  for (const [i, id] of a.actors.entries()) {
    const other = b.actors[i]!;
    if (id !== other) return id < other ? -1 : 1;
  }
  return 0;
};

/** Every active route of a pair, best first. */
const naiveRoutes = (
  network: PolicyNetwork,
  blocked: Stakeholder,
  target: Stakeholder,
  limits: { maxTies: number; maxAllies: number },
): BoomerangRoute[] => {
  const routes: BoomerangRoute[] = [];
  const home = countryOf(blocked);
  const walk = (path: Stakeholder[], ties: Relationship[], allies: number, holders: Stakeholder[]): void => {
    const last = path[path.length - 1]!;
    if (holders.length > 0) {
      const lever = bestTie(network, last, target, true);
      if (lever !== undefined && ties.length + 1 <= limits.maxTies) {
        const all = [...ties, lever];
        routes.push({
          actors: [...path, target].map((s) => s.id),
          ties: all.map((t) => t.id),
          pattern: patternOf(allies, holders),
          status: 'active',
          length: all.length,
          weakest_strength: Math.min(...all.map((t) => t.strength)),
          evidence_share: all.filter(hasEvidence).length / all.length,
        });
      }
    }
    for (const next of network.stakeholders) {
      if (next === target || path.includes(next)) continue;
      const ally = holders.length === 0 && allies < limits.maxAllies && isOneOf(CIVIL, next.kind);
      const holder = holders.length < 2 && isHolderFor(home, next);
      if (!ally && !holder) continue;
      const step = bestTie(network, last, next, false);
      if (step === undefined || ties.length + 2 > limits.maxTies) continue;
      walk([...path, next], [...ties, step], allies + (ally ? 1 : 0), holder ? [...holders, next] : holders);
    }
  };
  walk([blocked], [], 0, []);
  return routes.sort(compare);
};

/** The most routes that share nobody but the ends, by trying every choice. */
const naiveDisjoint = (routes: readonly BoomerangRoute[]): number => {
  const between = routes.map((route) => route.actors.slice(1, -1));
  let best = 0;
  const choose = (from: number, taken: ReadonlySet<string>, chosen: number): void => {
    best = Math.max(best, chosen);
    for (let i = from; i < between.length; i++) {
      if (between[i]!.some((id) => taken.has(id))) continue;
      choose(i + 1, new Set([...taken, ...between[i]!]), chosen + 1);
    }
  };
  choose(0, new Set(), 0);
  return best;
};

export interface NaivePair extends Omit<BlockedPair, 'disjoint'> {
  /** By trying every choice: only for small networks. */
  disjoint(): number;
}

/** Every blocked pair with all its routes. */
export const naivePairs = (
  network: PolicyNetwork,
  limits: { maxTies: number; maxAllies: number },
): NaivePair[] => {
  const pairs: NaivePair[] = [];
  const sorted = [...network.stakeholders].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const c of sorted.filter((s) => isOneOf(CIVIL, s.kind) && countryOf(s) !== '')) {
    for (const g of sorted.filter((s) => isOneOf(STATE, s.kind) && countryOf(s) === countryOf(c))) {
      const attempts = network.relationships.filter((t) => isOneOf(ACCESS, t.type) && runs(t, c.id, g.id));
      const blockages = network.relationships.filter(
        (t) =>
          (attempts.includes(t) && t.outcome !== 'open') || (t.type === 'obstruction' && runs(t, g.id, c.id)),
      );
      if (blockages.length === 0) continue;
      const routes = naiveRoutes(network, c, g, limits);
      const patterns = { direct: 0, 'foreign-government': 0, intergovernmental: 0, donor: 0, 'two-step': 0 };
      for (const route of routes) patterns[route.pattern]++;
      const inside = network.stakeholders.map((s) => s.id).filter((id) => id !== c.id && id !== g.id);
      pairs.push({
        blocked: c.id,
        target: g.id,
        blockages: blockages.map((t) => t.id),
        channel_open: attempts.some((t) => t.outcome === 'open' && t.status === 'active'),
        active: routes.length,
        patterns,
        disjoint: () => naiveDisjoint(routes),
        critical:
          routes.length === 0
            ? []
            : inside
                .filter((id) => routes.every((route) => route.actors.includes(id)))
                .sort((a, b) => (a < b ? -1 : 1)),
        routes,
      });
    }
  }
  return pairs;
};
