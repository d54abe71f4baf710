import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSER_VARIABLE, findBrowser, thisMachine } from './browser.ts';
import { countsLine, playwrightCounts, sum, vitestCounts, type Counts } from './test-counts.ts';

const UNIT_REPORT = '.cache/unit.json';
const BROWSER_REPORT = '.cache/browser.json';
const NOTHING_RAN: Counts = { passed: 0, failed: 1, skipped: 0 };
const BUILD_FOR_TESTS = 'node tests/gallery/build.ts';

/** Phases to run, `unit` or `browser`; all if none is named. */
const { positionals: phases } = parseArgs({ allowPositionals: true });
const asked = (name: string) => phases.length === 0 || phases.includes(name);

mkdirSync('.cache', { recursive: true });
const browser = await findBrowserOrExplain();

const counts: Counts[] = [];
if (phase('build', 'node src/commands/build.ts') && phase('build for tests', BUILD_FOR_TESTS)) {
  if (asked('unit')) counts.push(unit());
  if (asked('browser')) counts.push(browser ? inBrowser(browser) : NOTHING_RAN);
} else counts.push(NOTHING_RAN);

const total = sum(counts);
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;

function unit(): Counts {
  rmSync(UNIT_REPORT, { force: true });
  phase(
    'unit',
    `vitest run --config tests/vitest.config.ts --reporter=dot --reporter=json --outputFile.json=${UNIT_REPORT}`,
  );
  return readReport(UNIT_REPORT, vitestCounts);
}

function inBrowser(path: string): Counts {
  rmSync(BROWSER_REPORT, { force: true });
  phase('browser', 'playwright test --config tests/playwright.config.ts --reporter=dot,json', {
    [BROWSER_VARIABLE]: path,
    PLAYWRIGHT_JSON_OUTPUT_NAME: `../${BROWSER_REPORT}`,
  });
  return readReport(BROWSER_REPORT, playwrightCounts);
}

function phase(name: string, command: string, env: Record<string, string> = {}): boolean {
  console.log(`\n── ${name} ──`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, ...env } });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return status === 0;
}

function readReport<R>(file: string, count: (report: R) => Counts): Counts {
  return existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8')) as R) : NOTHING_RAN;
}

async function findBrowserOrExplain(): Promise<string | undefined> {
  try {
    return findBrowser(await thisMachine());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}
