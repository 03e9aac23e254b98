/** What a runner says of itself. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export const sum = (a: Counts, b: Counts): Counts => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
});

/**
 * The figures of a Vitest report in JSON. A suite that could not be loaded has no tests to count, so it counts as
 * one failure; so does a run that ended badly without naming a failed test, and one that left no report.
 */
export const countsOfReport = (ok: boolean, read: () => string): Counts => {
  try {
    const report = JSON.parse(read()) as {
      numPassedTests: number;
      numFailedTests: number;
      testResults: readonly { status: string; assertionResults: readonly unknown[] }[];
    };
    const brokenSuites = report.testResults.filter(
      (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
    ).length;
    const failed = report.numFailedTests + brokenSuites;
    return { passed: report.numPassedTests, failed: failed === 0 && !ok ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
};
