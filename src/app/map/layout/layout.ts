import { free } from './free';
import { groups } from './groups';
import { lanes } from './lanes';
import { atPins } from './pinned';
import type { Arranged, LayoutRequest } from './request';
import { rings } from './rings';

/**
 * Places for all actors, as the request's plan says.
 *
 * Yields places on the way, for the eye, or `null` where there is nothing to see yet; returns the final ones.
 * Deterministic: the same request gives the same places, whatever is done with the places in between. Actors that a
 * person pinned stand where they were put, among rings, lanes and groups even on somebody else.
 */
export function* layout(request: LayoutRequest): Generator<Arranged | null, Arranged> {
  const { plan } = request;
  switch (plan.what) {
    case 'free':
      return yield* free(request);
    case 'rings':
      return atPins(request, rings(request, plan));
    case 'lanes':
      return atPins(request, lanes(request, plan));
    case 'groups':
      return atPins(request, yield* groups(request, plan));
  }
}
