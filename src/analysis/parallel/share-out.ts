/** Does job number `job`. */
export type DoJob<Part> = (job: number) => Promise<Part>;

/**
 * Give out jobs 0, 1, 2 ... to whoever is free, and take their results in the order of the jobs, so that what is
 * added up comes out the same whoever was first.
 *
 * Rejects when a job fails; nothing more is given out then.
 */
export const shareOut = async <Part>(
  jobs: number,
  workers: readonly DoJob<Part>[],
  take: (part: Part, job: number) => void,
): Promise<void> => {
  // Results that came before one that is still being worked on.
  const early = new Map<number, Part>();
  let given = 0;
  let taken = 0;
  let failed = false;
  const work = async (worker: DoJob<Part>): Promise<void> => {
    while (given < jobs && !failed) {
      const job = given++;
      try {
        early.set(job, await worker(job));
      } catch (error) {
        failed = true;
        throw error;
      }
      while (early.has(taken)) {
        const part = early.get(taken)!;
        early.delete(taken);
        take(part, taken++);
      }
    }
  };
  await Promise.all(workers.map(work));
};
