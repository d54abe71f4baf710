import { defineConfig } from '@playwright/test';
import { BROWSER_VARIABLE, findBrowser, thisMachine } from '../src/commands/browser.ts';
import { TEST_SITE, TEST_SITE_ENV } from './test-site.ts';

const ALONE = /(engines|lighthouse)\.spec\.ts$/;

const PORT = Number(process.env['TEST_PORT'] ?? 4399);

// Workers read this file again, when the variables are already set.
process.env[BROWSER_VARIABLE] ??= findBrowser(await thisMachine());
Object.assign(process.env, TEST_SITE_ENV);

/** Browser tests run on the built site, served as its visitors get it. */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  projects: [
    { name: 'pages', testIgnore: ALONE },
    // What measures time, or brings a browser of its own, has the machine for itself.
    { name: 'alone', testMatch: ALONE, dependencies: ['pages'], workers: 1, fullyParallel: false },
  ],
  timeout: 30_000,
  expect: { timeout: 5_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}/`,
    launchOptions: {
      executablePath: process.env[BROWSER_VARIABLE],
      args: [
        // Chromium's sandbox does not work for root, which is who runs the tests in many containers.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-quic',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node src/commands/preview.ts --port ${PORT} --outDir ${TEST_SITE.dist}`,
    cwd: '..',
    env: { ...TEST_SITE_ENV },
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
