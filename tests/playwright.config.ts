import { defineConfig } from '@playwright/test';
import { BROWSER_VARIABLE, findBrowser, thisMachine } from '../src/cli/browser.ts';
import { TEST_SITE_ENV } from './test-site.ts';
import { THOROUGH } from './thorough.ts';

// Workers read this file again, when the variables are already set.
process.env[BROWSER_VARIABLE] ??= findBrowser(await thisMachine());
Object.assign(process.env, TEST_SITE_ENV);

// A worker's tests then share a context, which Playwright empties between them: a new one, with a process to draw it, costs more
// than most tests. It is what Playwright's editor extensions set; without it, tests would only be slower.
process.env['PW_TEST_REUSE_CONTEXT'] ??= '1';

/**
 * How long a test waits for what it expects, in seconds. Five minutes are more than any machine needs, so that only a problem
 * fails a test; `TEST_PATIENCE=5` makes them fail sooner while one is looked for.
 */
const PATIENCE = Number(process.env['TEST_PATIENCE'] ?? 300);

/** Browser tests open built sites, served as visitors get them. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  globalSetup: './e2e/served-sites.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 2 * PATIENCE * 1000,
  expect: { timeout: PATIENCE * 1000 },
  // A problem of every page would otherwise take hours to be reported.
  maxFailures: THOROUGH ? 0 : 5,
  use: {
    launchOptions: {
      timeout: PATIENCE * 1000,
      executablePath: process.env[BROWSER_VARIABLE],
      args: [
        // Chromium's sandbox does not work for root, which is who runs the tests in many containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        // It ends the process that draws when that is slow to answer, and no frame comes any more.
        '--disable-gpu-watchdog',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
        // Else each first visit of a site starts a process.
        '--renderer-process-limit=1',
      ],
    },
  },
});
