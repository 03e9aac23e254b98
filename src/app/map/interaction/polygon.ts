/**
 * Does a point lie within a closed line? By the even-odd rule: a part that the line runs around twice is outside.
 * The last point is joined to the first. Points on the line itself may go either way.
 */
export const within = (line: readonly (readonly [x: number, y: number])[], x: number, y: number): boolean => {
  let inside = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [ax, ay] = line[i]!;
    const [bx, by] = line[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
};
