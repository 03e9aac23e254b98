import { describe, expect, it } from 'vitest';
import { createPace } from '../../../../src/app/map/sigma/pace';

/** Frames of a movement that take these times. */
const run = (frames: readonly number[], pace = createPace()) => {
  let time = 0;
  pace.frame(true, time);
  for (const frame of frames) {
    time += frame;
    pace.frame(true, time);
  }
  pace.frame(false, time + 1);
  return pace;
};

describe('the pace of a machine', () => {
  it('is fine with quick frames, and with a pause of the hand', () => {
    expect(run(Array.from({ length: 60 }, () => 17)).isSlow()).toBe(false);
    expect(run([17, 17, 900, 17, 17, 17, 800, 17]).isSlow()).toBe(false);
  });

  it('is slow where frames jerk again and again', () => {
    expect(run([17, 300, 17, 250, 17, 400]).isSlow()).toBe(true);
  });

  it('does not add up jerks that lie far apart, nor the time between two movements', () => {
    const quick = Array.from({ length: 12 }, () => 17);
    expect(run([300, 300, ...quick, 300, 300, ...quick]).isSlow()).toBe(false);
    const pace = createPace();
    for (const _ of quick) run([17], pace);
    expect(pace.isSlow()).toBe(false);
  });

  it('stays slow until there is something else to draw', () => {
    const pace = run([300, 300, 300]);
    run(
      Array.from({ length: 30 }, () => 17),
      pace,
    );
    expect(pace.isSlow()).toBe(true);
    pace.forget();
    expect(pace.isSlow()).toBe(false);
  });
});
