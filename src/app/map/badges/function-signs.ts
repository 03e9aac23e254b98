import { NETWORK_FUNCTIONS, type NetworkFunction } from '../../../model/vocabulary';
import type { Layers } from '../../../project/view-state';
import type { Hex } from '../color';
import type { MapTheme } from '../palette';

/**
 * How sure a sign is. `bare`: the sign alone, for the two functions that are always marked. `filled`: on a disc,
 * the structure of the network shows the function. `outlined`: in a circle, the actor only says so of itself.
 */
export type SignBacking = 'bare' | 'filled' | 'outlined';

/** The sign of a function beside an actor. */
export interface FunctionSign {
  readonly name: NetworkFunction;
  readonly color: Hex;
  readonly backing: SignBacking;
}

const ALL = Object.keys(NETWORK_FUNCTIONS) as readonly NetworkFunction[];

/** The functions that are marked without being asked for: the questions that most maps are made for. */
const ALWAYS: readonly NetworkFunction[] = ['convenor', 'amplifier'];

const NO_SIGNS: readonly FunctionSign[] = [];

export const signColor = (name: NetworkFunction, theme: MapTheme): Hex =>
  name === 'convenor' ? theme.convenor : theme.amplifier;

/**
 * The signs of an actor, in the order of the vocabulary.
 *
 * @param structural functions that the structure shows.
 * @param declared functions that the actor says it has.
 */
export const signsOf = (
  structural: readonly NetworkFunction[],
  declared: readonly NetworkFunction[],
  layers: Pick<Layers, 'badges'>,
  theme: MapTheme,
): readonly FunctionSign[] => {
  if (structural.length === 0 && (!layers.badges || declared.length === 0)) return NO_SIGNS;
  const sign = (name: NetworkFunction, backing: SignBacking) => ({
    name,
    color: signColor(name, theme),
    backing,
  });
  if (!layers.badges) {
    return ALWAYS.filter((name) => structural.includes(name)).map((name) => sign(name, 'bare'));
  }
  return ALL.flatMap((name) => {
    if (structural.includes(name)) return [sign(name, 'filled')];
    return declared.includes(name) ? [sign(name, 'outlined')] : [];
  });
};
