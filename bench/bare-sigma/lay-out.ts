import { layout } from '../../src/app/map/layout/layout';
import { requestFor } from '../../src/app/map/layout/request-for';
import type { Positions } from '../../src/app/map/renderer';
import { buildScene } from '../../src/app/map/scene';
import type { PolicyNetwork } from '../../src/model/network';

/** Where the app puts the actors of a network by their ties, x and y in turn. */
export const layOut = (network: PolicyNetwork, aspect: number): Positions => {
  const steps = layout(requestFor(buildScene(network), new Map(), aspect, { what: 'free' }));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value.positions;
};
