import { cpus, totalmem } from 'node:os';

/** One line that says what the figures were measured on. */
export const machine = (): string =>
  `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;

/** Median of the seconds that `run` takes, over `times` runs after one that does not count. */
export const medianSeconds = (run: () => unknown, times = 3): number => {
  run();
  const seconds = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  }).sort((a, b) => a - b);
  return seconds[Math.floor(times / 2)]!;
};
