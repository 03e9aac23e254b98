/** `1 actor`, `2 actors`; whole numbers only. */
const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** A share as a whole percentage that never turns something into nothing or a part into the whole. */
const percent = (share: number): string => {
  if (share > 0 && share < 0.005) return 'less than 1%';
  if (share < 1 && share >= 0.995) return 'more than 99%';
  return `${Math.round(share * 100)}%`;
};

/** At most two decimals. */
const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const kindsOf = (kinds: number): string => counted(kinds, 'kind');

const communityStanding = (neighbours: number, score: number): string => {
  const has = `has ${counted(neighbours, 'neighbour')} in its own community`;
  return score === 0
    ? `${has}, not more than is usual there`
    : `${has}, ${rounded(score)} standard deviations above the mean there`;
};

/** The evidence for each function in one sentence, from the numbers that its score rests on. */
export const describe = {
  convenor: (betweennessShare: number, openPairs: number, kinds: number): string =>
    `Lies on ${percent(betweennessShare)} of the shortest paths between others; ` +
    `${counted(openPairs, 'open pair meets', 'open pairs meet')} through it; ` +
    `its neighbours are of ${kindsOf(kinds)}.`,
  filter: (inDegree: number, outDegree: number, gates: number): string =>
    `Takes in information from ${counted(inDegree, 'actor')} and passes it to ${outDegree}; ` +
    `guards the way to its own kind for ${counted(gates, 'open pair')}.`,
  amplifier: (reached: number, ofOtherKind: number, added: number): string =>
    `Information reaches ${counted(reached, 'actor')} from it in at most two steps, ` +
    `${ofOtherKind} of another kind; ` +
    `${counted(added, 'actor hears', 'actors hear')} through it what some of its sources do not tell them.`,
  facilitator: (recipients: number, strength: number, kinds: number): string =>
    `Supports ${counted(recipients, 'actor')} of ${kindsOf(kinds)}, with a total strength of ${rounded(strength)}.`,
  communityBuilder: (core: number, neighbours: number, score: number, clustering: number): string =>
    `Belongs to a core in which everyone has at least ${counted(core, 'neighbour')}; ` +
    `${communityStanding(neighbours, score)}; ` +
    `${percent(clustering)} of the pairs of its neighbours are tied.`,
  investor: (recipients: number, strength: number, kinds: number): string =>
    `Funds ${counted(recipients, 'actor')} of ${kindsOf(kinds)}, with a total strength of ${rounded(strength)}.`,
};
