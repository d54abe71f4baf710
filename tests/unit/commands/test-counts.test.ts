import { describe, expect, it } from 'vitest';
import { countsLine, playwrightCounts, sum, vitestCounts } from '../../../src/commands/test-counts.ts';

describe('the closing line of a test run', () => {
  it('sums both runners', () => {
    const unit = vitestCounts({
      numPassedTests: 5,
      numFailedTests: 0,
      numPendingTests: 0,
      numFailedTestSuites: 0,
    });
    const browser = playwrightCounts({
      stats: { expected: 7, unexpected: 1, flaky: 0, skipped: 0 },
      errors: [],
    });
    expect(countsLine(sum([unit, browser]))).toBe('12 passed, 1 failed');
  });

  it('names skipped tests only where there are some', () => {
    expect(countsLine({ passed: 1, failed: 0, skipped: 2 })).toBe('1 passed, 0 failed, 2 skipped');
  });

  it('fails for a test file that cannot be loaded, a flaky test, and an error outside of tests', () => {
    expect(
      vitestCounts({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 2 })
        .failed,
    ).toBe(1);
    expect(
      playwrightCounts({ stats: { expected: 1, unexpected: 0, flaky: 1, skipped: 0 }, errors: [{}] }).failed,
    ).toBe(2);
  });
});
