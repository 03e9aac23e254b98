import { describe, expect, it } from 'vitest';
import { centredOn, frameBetween, panned, withAll, zoomedTo } from '../../../../src/app/map/svg/camera';
import { wholeFrame } from '../../../../src/app/map/svg/fit';
import { LINE } from '../fixtures';
import { viewOf } from '../views';

const WHOLE = { width: 800, height: 600, left: 400, top: 300, scale: 1, sizeScale: 0.8 };

const placeAt = (frame: typeof WHOLE, [x, y]: readonly [number, number]) => [
  (x - frame.left) / frame.scale,
  (frame.top - y) / frame.scale,
];

describe('zoom', () => {
  it('keeps the point under the pointer where it is', () => {
    const at = [130, 470] as const;
    const before = placeAt(WHOLE, at);
    const after = placeAt(zoomedTo(WHOLE, WHOLE, 3, at), at);
    expect(after[0]).toBeCloseTo(before[0]!, 9);
    expect(after[1]).toBeCloseTo(before[1]!, 9);
  });

  it('makes actors larger by the root of it', () => {
    expect(zoomedTo(WHOLE, WHOLE, 4, [0, 0]).sizeScale).toBeCloseTo(1.6, 9);
  });

  it('ends somewhere, near and far', () => {
    expect(zoomedTo(WHOLE, WHOLE, 1_000, [0, 0]).scale).toBe(25);
    expect(zoomedTo(WHOLE, WHOLE, 0.0001, [0, 0]).scale).toBe(0.25);
  });
});

describe('bringing into view', () => {
  it('puts an actor into the middle, and closer', () => {
    const frame = centredOn(WHOLE, WHOLE, 50, -20);
    expect(frame.left + frame.scale * 50).toBeCloseTo(400, 9);
    expect(frame.top - frame.scale * -20).toBeCloseTo(300, 9);
    expect(frame.scale).toBeGreaterThan(1);
  });

  it('moves nothing where all can be seen', () => {
    expect(
      withAll(
        WHOLE,
        WHOLE,
        [
          [100, 100],
          [700, 500],
        ],
        40,
      ),
    ).toEqual(WHOLE);
    expect(withAll(WHOLE, WHOLE, [], 40)).toEqual(WHOLE);
  });

  it('moves as little as it must', () => {
    expect(
      withAll(
        WHOLE,
        WHOLE,
        [
          [-60, 300],
          [200, 300],
        ],
        40,
      ),
    ).toEqual(panned(WHOLE, 100, 0));
    expect(
      withAll(
        WHOLE,
        WHOLE,
        [
          [300, 300],
          [300, 650],
        ],
        40,
      ),
    ).toEqual(panned(WHOLE, 0, -90));
  });

  it('zooms out where they are too far apart', () => {
    const frame = withAll(
      WHOLE,
      WHOLE,
      [
        [-320, 300],
        [1_120, 300],
      ],
      40,
    );
    expect(frame.scale).toBeCloseTo(0.5, 9);
    // The first stood at place -720, the second at 720.
    expect(frame.left + frame.scale * -720).toBeCloseTo(40, 9);
    expect(frame.left + frame.scale * 720).toBeCloseTo(760, 9);
  });
});

it('half way between two frames', () => {
  const to = { ...WHOLE, left: 500, scale: 3 };
  expect(frameBetween(WHOLE, to, 0.5)).toEqual({ ...WHOLE, left: 450, scale: 2 });
});

describe('the whole', () => {
  const view = viewOf(LINE);
  const positions = Float32Array.from([0, 0, 700, 0, 0, 250, 0, 0, 700, 250]);

  it('fills the room but for the padding', () => {
    const frame = wholeFrame({ view, positions, guides: [] }, { width: 800, height: 600 }, 50);
    expect(frame).toEqual({ width: 800, height: 600, left: 50, top: 425, scale: 1, sizeScale: 1 });
  });

  it('is that of the actors that are shown', () => {
    const shown = { stakeholders: new Set(['a', 'c']), relationships: new Set<string>() };
    const frame = wholeFrame(
      { view: { ...view, shown }, positions, guides: [] },
      { width: 800, height: 600 },
      50,
    );
    expect(frame.scale).toBe(2);
    expect(frame.left).toBe(400);
  });
});
