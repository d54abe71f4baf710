import { stripVTControlCharacters } from 'node:util';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';

/** What became of a test. */
export interface TestOutcome {
  status: 'passed' | 'failed' | 'skipped';
  /** Its file, relative to the project. */
  file: string;
  /** Its title, with those of the groups around it. */
  title: string;
  /** Why it failed or was skipped, if somebody says so. */
  reason?: string;
  /** The command that runs it alone. */
  repeat: string;
}

/** What became of a phase of the test run. */
export interface Report {
  tests: TestOutcome[];
  /** What failed outside of tests: a file that cannot be loaded, a set-up, a worker. */
  errors: string[];
}

/** How many tests passed, failed and were skipped. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Counts of some phases; what failed outside of tests counts as a failed test. */
export function countsOf(reports: readonly Report[]): Counts {
  const tests = reports.flatMap((report) => report.tests);
  const number = (status: TestOutcome['status']) => tests.filter((test) => test.status === status).length;
  const errors = reports.flatMap((report) => report.errors).length;
  return { passed: number('passed'), failed: number('failed') + errors, skipped: number('skipped') };
}

/** The last line of a test run: `12 passed, 0 failed, 2 skipped`. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Every failure with its reason and the command that repeats it; empty if there is none. */
export function failureText({ tests, errors }: Report): string {
  const failed = tests.filter(({ status }) => status === 'failed');
  return [
    ...failed.map(
      ({ file, title, reason, repeat }) =>
        `✗ ${file} › ${title}\n${indent(reason ?? 'No reason was given.')}\n  Repeat it: ${repeat}`,
    ),
    ...errors.map((error) => `✗ ${error.trim()}`),
  ]
    .map((text) => `${text}\n`)
    .join('\n');
}

/** Every reason for which tests were skipped, with the number of those tests, and their titles; empty if there is none. */
export function skippedText(reports: readonly Report[]): string {
  const skipped = reports.flatMap(({ tests }) => tests.filter(({ status }) => status === 'skipped'));
  const groups = Map.groupBy(skipped, ({ reason }) => reason ?? 'no reason is given');
  return [...groups]
    .map(
      ([reason, tests]) =>
        `${tests.length} skipped: ${reason}\n${tests.map(({ file, title }) => `  ${file} › ${title}\n`).join('')}`,
    )
    .join('');
}

/** A report of Playwright; a flaky test has failed. */
export function playwrightReport({ suites, errors }: Pick<JSONReport, 'suites' | 'errors'>): Report {
  return {
    tests: suites.flatMap((suite) => outcomesOf(suite, [])),
    errors: errors.map(({ message = '', stack }) => stripVTControlCharacters(message || (stack ?? ''))),
  };
}

function outcomesOf({ title, file, specs, suites = [] }: JSONReportSuite, outer: string[]): TestOutcome[] {
  // The outermost group is the file itself.
  const groups = title === file || title === '' ? outer : [...outer, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map((test): TestOutcome => {
      const failed = test.status === 'unexpected' || test.status === 'flaky';
      const errors = test.results.flatMap((result) => result.errors.map(({ message }) => message));
      const skip = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description;
      const reason = failed ? errors.join('\n') : test.status === 'skipped' ? skip : undefined;
      return {
        status: failed ? 'failed' : test.status === 'skipped' ? 'skipped' : 'passed',
        file: `tests/e2e/${spec.file}`,
        title: [...groups, spec.title].join(' › '),
        ...(reason && { reason: stripVTControlCharacters(reason) }),
        repeat: `npx playwright test --config tests/playwright.config.ts --no-deps ${spec.file}:${spec.line}`,
      };
    }),
  );
  return [...own, ...suites.flatMap((suite) => outcomesOf(suite, groups))];
}

/** The command that runs one unit test alone. */
export function repeatUnit(file: string, fullName: string): string {
  const pattern = fullName.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", '.');
  return `npx vitest run --config tests/vitest.config.ts ${file} -t '${pattern}'`;
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}
