/** Shapes of rooms that a map is laid out for. A few, so that most screens show the same map. */
const ASPECTS = [0.5, 0.75, 1, 1.4, 1.9];

/** Width by height of the room that an element gives, as one of a few shapes. */
export const roomShape = (element: HTMLElement | null): number => {
  const { offsetWidth: width, offsetHeight: height } = element ?? { offsetWidth: 0, offsetHeight: 0 };
  if (width === 0 || height === 0) return 1.4;
  const off = (aspect: number) => Math.abs(Math.log(width / height / aspect));
  return ASPECTS.reduce((best, aspect) => (off(aspect) < off(best) ? aspect : best));
};
