/** How long something took: on the clock, and of all processors together. On a busy machine the second says more. */
export interface Seconds {
  readonly wall: number;
  readonly cpu: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** The run with the median time on the clock, of `times` after one that does not count where there are several. */
export const secondsOf = async (run: () => unknown, times: number): Promise<Seconds> => {
  const runs: Seconds[] = [];
  if (times > 1) await run();
  for (let i = 0; i < times; i++) {
    const [wall, cpu] = [performance.now(), cpuSeconds()];
    await run();
    runs.push({ wall: (performance.now() - wall) / 1000, cpu: cpuSeconds() - cpu });
  }
  runs.sort((a, b) => a.wall - b.wall);
  return runs[Math.floor(times / 2)]!;
};
