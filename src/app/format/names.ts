/** How a list of names is joined in a sentence. */
export interface NameJoints {
  /** Between two names that are not the last. */
  readonly comma: string;
  /** Before the last name. */
  readonly and: string;
  /** The names before, and how many are left out. */
  more(names: string, count: number): string;
}

/** Names as a sentence reads them: `A`, `A and B`, `A, B and C`; beyond `most` names the rest is counted. */
export const joinNames = (names: readonly string[], joints: NameJoints, most = 4): string => {
  if (names.length > most)
    return joints.more(names.slice(0, most - 1).join(joints.comma), names.length - most + 1);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(joints.comma)}${joints.and}${last}`;
};
