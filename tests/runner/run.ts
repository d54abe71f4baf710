import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { JSONReport } from '@playwright/test/reporter';
import { BROWSER_VARIABLE, findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { buildGallery } from '../gallery/gallery.ts';
import { countsLine, countsOf, failureText, playwrightReport, skippedText, type Report } from './report.ts';
import { REPORT_VARIABLE } from './vitest-reporter.ts';

const UNIT_REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/browser.json';

/** Phases to run, `unit` or `browser`; all if none is named. */
const { positionals: named } = parseArgs({ allowPositionals: true });
const isWanted = (phase: string) => named.length === 0 || named.includes(phase);

/** Somebody watches: dots show that it goes on, and colours may be used unless they are unwanted. */
const watched = process.stdout.isTTY === true;
const colour = watched && !process.env['NO_COLOR'];

mkdirSync('.cache', { recursive: true });
// Compiled code of the projects of earlier runs, which are gone.
rmSync('.cache/tests/node', { recursive: true, force: true });
const reports: Report[] = [await phase('sites', sites)];
if (countsOf(reports).failed === 0) {
  // One after the other: each keeps two cores busy, and side by side they take longer.
  for (const [name, run] of Object.entries({ unit, browser: inBrowser }))
    if (isWanted(name)) reports.push(await phase(name, run));
}

const skipped = skippedText(reports);
if (skipped) console.log(`\n${skipped.trimEnd()}`);
const counts = countsOf(reports);
console.log(`\n${countsLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;

/** Runs a phase, and prints its line and its failures. */
async function phase(name: string, run: () => Promise<Report>): Promise<Report> {
  const started = performance.now();
  const report = await run().catch((error: unknown): Report => ({
    tests: [],
    errors: [error instanceof Error ? error.message : String(error)],
  }));
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const result =
    report.tests.length > 0 || report.errors.length > 0 ? countsLine(countsOf([report])) : 'ready';
  console.log(`${name}: ${result} in ${seconds} s`);
  const failures = failureText(report);
  if (failures) console.log(`\n${failures}`);
  return report;
}

/** Builds what is missing or stale of the sites that the tests look at. */
async function sites(): Promise<Report> {
  await buildGallery(undefined, (name, seconds) => {
    if (seconds !== undefined) console.log(`  built ${name} in ${seconds.toFixed(0)} s`);
  });
  return { tests: [], errors: [] };
}

async function unit(): Promise<Report> {
  const dots = watched ? '--reporter=dot ' : '';
  return child(
    `vitest run --config tests/vitest.config.ts ${dots}--reporter=./tests/runner/vitest-reporter.ts`,
    { [REPORT_VARIABLE]: UNIT_REPORT },
    UNIT_REPORT,
    (report: Report) => report,
  );
}

async function inBrowser(): Promise<Report> {
  return child(
    `playwright test --config tests/playwright.config.ts --reporter=${watched ? 'dot,' : ''}json`,
    {
      [BROWSER_VARIABLE]: findBrowser(await thisMachine()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: `../${BROWSER_REPORT}`,
    },
    BROWSER_REPORT,
    (report: JSONReport) => playwrightReport(report),
  );
}

/** Runs a test runner, which leaves its report in a file; what it prints is shown only if it leaves none. */
async function child<R>(
  command: string,
  env: Record<string, string>,
  file: string,
  read: (report: R) => Report,
): Promise<Report> {
  rmSync(file, { force: true });
  const colours = colour ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(command, {
    shell: true,
    stdio: ['ignore', watched ? 'inherit' : 'pipe', watched ? 'inherit' : 'pipe'],
    env: { ...process.env, ...colours, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  const [status] = (await once(child, 'close')) as [number | null];
  if (watched) console.log();
  if (!existsSync(file)) return { tests: [], errors: [`It left no report.\n${output}`] };
  const report = read(JSON.parse(readFileSync(file, 'utf8')) as R);
  if (status !== 0 && countsOf([report]).failed === 0)
    report.errors.push(`It failed without a failed test.\n${output}`);
  return report;
}
