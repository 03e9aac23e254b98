/** Places of the actors of one component: x and y in turn. */
export type Places = Float64Array;

/** Move the middle (mean) of the places to 0, 0. */
const centre = (places: Places): void => {
  let x = 0;
  let y = 0;
  for (let i = 0; i < places.length; i += 2) {
    x += places[i]!;
    y += places[i + 1]!;
  }
  const count = places.length / 2 || 1;
  for (let i = 0; i < places.length; i += 2) {
    places[i]! -= x / count;
    places[i + 1]! -= y / count;
  }
};

/** The direction in which the places are most spread, as an angle. */
export const mainAxis = (places: Places): number => {
  centre(places);
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let i = 0; i < places.length; i += 2) {
    xx += places[i]! ** 2;
    xy += places[i]! * places[i + 1]!;
    yy += places[i + 1]! ** 2;
  }
  return 0.5 * Math.atan2(2 * xy, xx - yy);
};

/** At most so much longer one way than the forces made it. */
const STRETCH = 1.6;

/**
 * Bring places into the shape of a room: turned so that `axis` lies along its longer side, as large as so many
 * actors with `room` pixels each, and a little stretched towards its proportions.
 */
export const shapeTo = (places: Places, axis: number, aspect: number, room: number): void => {
  centre(places);
  const turn = (aspect >= 1 ? 0 : Math.PI / 2) - axis;
  const cos = Math.cos(turn);
  const sin = Math.sin(turn);
  let square = 0;
  let width = 0;
  let height = 0;
  for (let i = 0; i < places.length; i += 2) {
    const x = places[i]!;
    const y = places[i + 1]!;
    places[i] = x * cos - y * sin;
    places[i + 1] = x * sin + y * cos;
    square += x * x + y * y;
    width += places[i]! ** 2;
    height += places[i + 1]! ** 2;
  }
  const count = places.length / 2;
  // A disc of radius R has a mean square distance of R² / 2 from its middle.
  const scale = square > 0 ? Math.sqrt((count * count * room * room) / (2 * Math.PI * square)) : 1;
  const proportion = height > 0 && width > 0 ? Math.sqrt(width / height) : aspect;
  const stretch = Math.min(STRETCH, Math.max(1 / STRETCH, (aspect / proportion) ** 0.7));
  for (let i = 0; i < places.length; i += 2) {
    places[i]! *= scale * Math.sqrt(stretch);
    places[i + 1]! *= scale / Math.sqrt(stretch);
  }
};
