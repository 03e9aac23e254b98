import type { PolicyNetwork, Relationship, Stakeholder } from '../src/model/network';
import { defaultDirection, KINDS, TIE_TYPES } from '../src/model/vocabulary';

/** A small seeded generator (mulberry32): numbers from 0 up to 1, the same on every machine. */
const seeded = (seed: number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const TYPES = Object.keys(TIE_TYPES).filter((type) => type !== 'conflict' && type !== 'obstruction');

/**
 * A network with many poorly and few richly tied actors (Barabasi & Albert 1999): each actor after the first few
 * ties itself `tiesEach` times to actors drawn in proportion to the ties they already have.
 */
export const preferentialNetwork = (actors: number, tiesEach: number, seed = 1): PolicyNetwork => {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const kinds = Object.keys(KINDS);
  const stakeholders: Stakeholder[] = [];
  for (let i = 0; i < actors; i++) {
    const kind = pick(kinds);
    stakeholders.push({
      id: `a${i}`,
      name: `Actor ${i} of the bench`,
      kind,
      country: pick(['AA', 'AB', 'AC']),
      sector: [],
      functions: [],
      attributes: [],
    });
  }
  const relationships: Relationship[] = [];
  const ends: number[] = Array.from({ length: tiesEach }, (_, i) => i);
  for (let i = tiesEach; i < actors; i++) {
    const chosen = new Set<number>();
    while (chosen.size < tiesEach) chosen.add(pick(ends));
    for (const other of chosen) {
      const type = pick(TYPES);
      const [source, target] = random() < 0.5 ? [i, other] : [other, i];
      relationships.push({
        id: `r${relationships.length + 1}`,
        source: `a${source}`,
        target: `a${target}`,
        type,
        direction: defaultDirection(type),
        strength: 1 + Math.floor(random() * 5),
        status: 'active',
        outcome: 'open',
        attributes: [],
      });
      ends.push(i, other);
    }
  }
  return { stakeholders, relationships };
};
