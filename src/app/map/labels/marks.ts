/** Corners of a five-pointed star of radius 1, point upwards, y downwards. */
export const STAR: readonly (readonly [x: number, y: number])[] = Array.from({ length: 10 }, (_, i) => {
  const radius = i % 2 === 0 ? 1 : 0.45;
  const angle = (Math.PI * i) / 5;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
});

/** Radii of the waves of an amplifier, as shares of the mark's radius; they open to the right. */
export const WAVES = { dot: 0.22, arcs: [0.6, 1], from: -0.95, to: 0.95 } as const;

/** The star of a convenor. */
export const drawStar = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  ink: string,
  ground: string,
): void => {
  context.beginPath();
  for (const [dx, dy] of STAR) context.lineTo(x + dx * radius, y + dy * radius);
  context.closePath();
  context.lineWidth = radius * 0.5;
  context.strokeStyle = ground;
  context.stroke();
  context.fillStyle = ink;
  context.fill();
};

/** The waves of an amplifier: a dot and two arcs, as on a loudspeaker. */
export const drawWaves = (
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  ink: string,
  ground: string,
): void => {
  const left = x - radius * 0.5;
  const trace = () => {
    for (const arc of WAVES.arcs) {
      context.beginPath();
      context.arc(left, y, radius * arc * 1.3, WAVES.from, WAVES.to);
      context.stroke();
    }
  };
  context.strokeStyle = ground;
  context.lineWidth = radius * 0.75;
  trace();
  context.strokeStyle = ink;
  context.lineWidth = radius * 0.32;
  trace();
  context.beginPath();
  context.arc(left, y, radius * WAVES.dot * 1.3, 0, 2 * Math.PI);
  context.fillStyle = ink;
  context.fill();
};
