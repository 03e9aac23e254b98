import { describe, expect, it } from 'vitest';
import { countsOfReport } from '../../scripts/test/counts';

const report =
  (numPassedTests: number, numFailedTests: number, testResults: object[] = []): (() => string) =>
  () =>
    JSON.stringify({ numPassedTests, numFailedTests, testResults });

describe('counts of a run', () => {
  it('takes the runner’s own figures', () => {
    expect(countsOfReport(true, report(12, 0))).toEqual({ passed: 12, failed: 0 });
    expect(countsOfReport(false, report(11, 1))).toEqual({ passed: 11, failed: 1 });
  });

  it('counts a suite that did not load', () => {
    const suites = [{ status: 'failed', assertionResults: [] }];
    expect(countsOfReport(false, report(3, 0, suites))).toEqual({ passed: 3, failed: 1 });
  });

  it('never calls a bad end or a missing report a success', () => {
    expect(countsOfReport(false, report(3, 0))).toEqual({ passed: 3, failed: 1 });
    const missing = () => {
      throw new Error('no file');
    };
    expect(countsOfReport(true, missing)).toEqual({ passed: 0, failed: 1 });
  });
});
