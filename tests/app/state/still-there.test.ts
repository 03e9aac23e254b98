import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/analysis/result';
import type { ShownRoute } from '../../../src/app/state/workspace';
import { routeIn, selectionIn } from '../../../src/app/state/workspace-value';
import { small } from '../../project/networks';

describe('what is selected', () => {
  it('is kept while the network has it', () => {
    const actor = { what: 'stakeholder', id: '__proto__' } as const;
    const tie = { what: 'relationship', id: 'constructor' } as const;
    expect(selectionIn(small, actor)).toBe(actor);
    expect(selectionIn(small, tie)).toBe(tie);
    expect(selectionIn(small, null)).toBeNull();
  });

  it('is nothing once it is gone', () => {
    expect(selectionIn(small, { what: 'stakeholder', id: 'constructor' })).toBeNull();
    expect(selectionIn(small, { what: 'relationship', id: '__proto__' })).toBeNull();
  });
});

const COMPUTING = { analysis: null, state: { status: 'computing', progress: null } } as const;

describe('the route that is lit up', () => {
  const shown = {
    pair: { blocked: 'b', target: '__proto__' },
    route: { actors: ['b', '10', '__proto__'], ties: ['r1', 'constructor'] },
  } as unknown as ShownRoute;

  it('is kept while all of its actors and ties are there', () => {
    expect(routeIn(small, COMPUTING, shown)).toBe(shown);
    expect(routeIn(small, COMPUTING, null)).toBeNull();
  });

  it('goes out with any of them', () => {
    const without = (id: string) => ({
      stakeholders: small.stakeholders.filter((row) => row.id !== id),
      relationships: small.relationships.filter((row) => row.id !== id),
    });
    expect(routeIn(without('10'), COMPUTING, shown)).toBeNull();
    expect(routeIn(without('r1'), COMPUTING, shown)).toBeNull();
    expect(routeIn(without('r4'), COMPUTING, shown)).toBe(shown);
  });

  it('goes out when the figures of this network list it no more', () => {
    const figures = (routes: readonly unknown[]) => {
      const pairs = [{ blocked: 'b', target: '__proto__', routes }];
      return {
        analysis: { boomerang: { pairs } } as unknown as Analysis,
        state: { status: 'ready' },
      } as const;
    };
    expect(routeIn(small, figures([shown.route]), shown)).toBe(shown);
    expect(routeIn(small, figures([]), shown)).toBeNull();
  });
});
