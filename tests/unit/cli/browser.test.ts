import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../../src/cli/browser.ts';

/** A machine on which some files exist. */
const machine = (files: string[], change: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  playwrightPath: () => '/cache/playwright/chrome',
  installDebianPackage: () => false,
  ...change,
});

describe('findBrowser', () => {
  it('takes the browser that the environment names before any other', () => {
    const env = { PATH: '/usr/bin', BROWSER_PATH: '/opt/chrome' };
    expect(findBrowser(machine(['/opt/chrome', '/usr/bin/chromium'], { env }))).toBe('/opt/chrome');
  });

  it('refuses a name that leads nowhere instead of testing with something else', () => {
    const env = { PATH: '/usr/bin', BROWSER_PATH: '/opt/gone' };
    expect(() => findBrowser(machine(['/usr/bin/chromium'], { env }))).toThrow(
      'BROWSER_PATH is set to "/opt/gone", which does not exist.',
    );
  });

  it('takes Chromium without windows before one that has them', () => {
    const installed = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findBrowser(machine(installed))).toBe('/usr/bin/chromium-headless-shell');
  });

  it('takes an installed browser before Playwright’s own', () => {
    expect(findBrowser(machine(['/usr/bin/chromium', '/cache/playwright/chrome']))).toBe('/usr/bin/chromium');
  });

  it('knows the usual places of other systems', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([chrome], { platform: 'darwin' }))).toBe(chrome);
    const edge = 'C:/Program Files/Microsoft/Edge/Application/msedge.exe';
    const env = { PROGRAMFILES: 'C:/Program Files' };
    expect(findBrowser(machine([edge], { platform: 'win32', env }))).toBe(edge);
  });

  it('takes Playwright’s own before it installs anything', () => {
    const installDebianPackage = () => {
      throw new Error('installed something');
    };
    expect(findBrowser(machine(['/cache/playwright/chrome'], { installDebianPackage }))).toBe(
      '/cache/playwright/chrome',
    );
  });

  it('installs Debian’s package where it may', () => {
    const files: string[] = [];
    const installDebianPackage = () => files.push('/usr/bin/chromium') > 0;
    expect(findBrowser(machine(files, { installDebianPackage }))).toBe('/usr/bin/chromium');
  });

  it('names the three ways to get a browser where there is none', () => {
    expect(() => findBrowser(machine([]))).toThrow(
      /install one of them.*npx playwright install chromium.*BROWSER_PATH=/s,
    );
  });
});
