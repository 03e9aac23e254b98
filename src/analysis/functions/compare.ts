import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../model/vocabulary';

/** Where what an actor says of itself and what the network shows agree and differ. */
export interface FunctionComparison {
  readonly agreed: readonly NetworkFunction[];
  readonly onlyDeclared: readonly NetworkFunction[];
  readonly onlyStructural: readonly NetworkFunction[];
}

/**
 * Compare the functions that an actor declares (`Stakeholder.functions`) with its structural tags
 * (`FunctionsResult.tags`). Each list in the order of the vocabulary. A difference is a finding, not an error.
 */
export const compareFunctions = (
  declared: readonly NetworkFunction[],
  structural: readonly NetworkFunction[],
): FunctionComparison => {
  const among = (inDeclared: boolean, inStructural: boolean) =>
    (Object.keys(NETWORK_FUNCTIONS) as NetworkFunction[]).filter(
      (name) => declared.includes(name) === inDeclared && structural.includes(name) === inStructural,
    );
  return {
    agreed: among(true, true),
    onlyDeclared: among(true, false),
    onlyStructural: among(false, true),
  };
};
