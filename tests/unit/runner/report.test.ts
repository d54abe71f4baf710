import { describe, expect, it } from 'vitest';
import {
  countsLine,
  countsOf,
  failureText,
  playwrightReport,
  repeatUnit,
  skippedText,
  type Report,
  type TestOutcome,
} from '../../runner/report.ts';

const outcome = (status: TestOutcome['status'], reason?: string): TestOutcome => ({
  status,
  file: 'tests/unit/a.test.ts',
  title: `a test that ${status}`,
  ...(reason && { reason }),
  repeat: 'npx vitest run a',
});

const UNIT: Report = {
  tests: [
    outcome('passed'),
    outcome('failed', 'expected 1 to be 2'),
    outcome('skipped', 'nginx is not there'),
  ],
  errors: ['b.test.ts: cannot be loaded'],
};

/** What Playwright's reporter writes of a file with a group of tests, as far as it is read. */
const playwright = (...tests: object[]) =>
  ({
    suites: [
      {
        title: 'x.spec.ts',
        file: 'x.spec.ts',
        specs: [],
        suites: [
          {
            title: 'a group',
            file: 'x.spec.ts',
            specs: [{ title: 'a test', file: 'x.spec.ts', line: 12, tests }],
          },
        ],
      },
    ],
    errors: [],
  }) as unknown as Parameters<typeof playwrightReport>[0];

describe('the last line of a test run', () => {
  it('sums all phases, and counts what failed outside of tests', () => {
    const browser: Report = { tests: [outcome('passed')], errors: [] };
    expect(countsLine(countsOf([UNIT, browser]))).toBe('2 passed, 2 failed, 1 skipped');
  });

  it('names skipped tests even where there are none', () => {
    expect(countsLine(countsOf([]))).toBe('0 passed, 0 failed, 0 skipped');
  });
});

describe('a failure', () => {
  it('is printed with its reason and the command that repeats it', () => {
    expect(failureText(UNIT)).toBe(
      `✗ tests/unit/a.test.ts › a test that failed
  expected 1 to be 2
  Repeat it: npx vitest run a

✗ b.test.ts: cannot be loaded
`,
    );
    expect(failureText({ tests: [outcome('passed')], errors: [] })).toBe('');
  });

  it('of a unit test is repeated by its file and its name, whatever signs are in it', () => {
    expect(repeatUnit('tests/unit/a.test.ts', "says (1) what's wrong?")).toBe(
      "npx vitest run --config tests/vitest.config.ts tests/unit/a.test.ts -t 'says \\(1\\) what.s wrong\\?'",
    );
  });

  it('of a browser test is repeated by its file and its line, without colour codes', () => {
    const results = [{ errors: [{ message: '\u001b[31mnot there\u001b[39m' }] }];
    const { tests } = playwrightReport(playwright({ status: 'unexpected', annotations: [], results }));
    expect(tests).toEqual([
      {
        status: 'failed',
        file: 'tests/e2e/x.spec.ts',
        title: 'a group › a test',
        reason: 'not there',
        repeat: 'npx playwright test --config tests/playwright.config.ts --no-deps x.spec.ts:12',
      },
    ]);
  });

  it('is also a test that passes only when it is tried again, and an error outside of tests', () => {
    const flaky = playwright({ status: 'flaky', annotations: [], results: [] });
    expect(countsOf([playwrightReport({ ...flaky, errors: [{ message: 'the server' }] })]).failed).toBe(2);
  });
});

describe('skipped tests', () => {
  it('are listed by reason', () => {
    const annotations = [
      { type: 'skip', description: 'newsboat is not installed: apt-get install newsboat' },
    ];
    const skip = { status: 'skipped', annotations, results: [] };
    expect(skippedText([UNIT, playwrightReport(playwright(skip, skip))])).toBe(
      `1 skipped: nginx is not there
  tests/unit/a.test.ts › a test that skipped
2 skipped: newsboat is not installed: apt-get install newsboat
  tests/e2e/x.spec.ts › a group › a test
  tests/e2e/x.spec.ts › a group › a test
`,
    );
  });
});
