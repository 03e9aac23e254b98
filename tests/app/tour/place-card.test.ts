import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/app/tour/place-card';

const WINDOW = { width: 1000, height: 800 };
const CARD = { width: 400, height: 200 };

describe('the card of the tour', () => {
  it('stands under what it tells of, in line with its middle', () => {
    expect(placeCard({ left: 300, top: 0, width: 400, height: 50 }, CARD, WINDOW)).toEqual({
      left: 300,
      top: 64,
    });
  });

  it('stands beside a panel as high as the window', () => {
    expect(placeCard({ left: 0, top: 50, width: 250, height: 750 }, CARD, WINDOW)).toEqual({
      left: 264,
      top: 325,
    });
    expect(placeCard({ left: 700, top: 50, width: 300, height: 750 }, CARD, WINDOW)).toEqual({
      left: 286,
      top: 325,
    });
  });

  it('stands in the middle of what fills the window, and of the window where nothing is to be seen', () => {
    expect(placeCard({ left: 0, top: 0, ...WINDOW }, CARD, WINDOW)).toEqual({ left: 300, top: 300 });
    expect(placeCard(null, CARD, WINDOW)).toEqual({ left: 300, top: 300 });
  });

  it('is always whole in a window that has room for it', () => {
    const span = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(span, span, span, span, (left, top, width, height) => {
        const place = placeCard({ left, top, width, height }, CARD, WINDOW);
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + CARD.width).toBeLessThanOrEqual(WINDOW.width);
        expect(place.top + CARD.height).toBeLessThanOrEqual(WINDOW.height);
      }),
    );
  });
});
