import type { Analysis } from '../analysis/result';
import type { PolicyNetwork } from '../model/network';
import { NETWORK_FUNCTIONS } from '../model/vocabulary';
import { FUNCTION_KEYS, functionColumn } from './actor-figures';
import { analysedStakeholders } from './actor-index';
import { toCsv } from './csv';
import { LIST_SEPARATOR } from './network-column';

/** Columns of `functions.csv`. */
export const FUNCTIONS_COLUMNS: readonly string[] = [
  'id',
  'name',
  ...FUNCTION_KEYS.map(functionColumn),
  'tags',
  'declared',
  'evidence',
];

/**
 * `functions.csv`: a row an actor with its six structural scores (0 to 1), the functions it is tagged with, those
 * it says it has, and in words why it is tagged.
 */
export const functionsCsv = (network: PolicyNetwork, analysis: Analysis): string =>
  toCsv(
    FUNCTIONS_COLUMNS,
    analysedStakeholders(network, analysis).map((actor, i) => [
      actor.id,
      actor.name,
      ...FUNCTION_KEYS.map((key) => analysis.functions.byFunction[key].scores[i]),
      (analysis.functions.tags[i] ?? []).join(LIST_SEPARATOR),
      actor.functions.join(LIST_SEPARATOR),
      evidence(analysis, i),
    ]),
  );

/** The evidence of the functions an actor is tagged with, each behind the name of its function. */
const evidence = (analysis: Analysis, actor: number): string =>
  (analysis.functions.tags[actor] ?? [])
    .map((key) => {
      const sentence = analysis.functions.byFunction[key].evidence[actor] ?? '';
      return `${NETWORK_FUNCTIONS[key].label}: ${/[.!?]$/.test(sentence) ? sentence : `${sentence}.`}`;
    })
    .join(' ');
