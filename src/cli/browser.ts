import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Environment variable that names the browser to test with. */
export const BROWSER_VARIABLE = 'BROWSER_PATH';

/** What looking for a browser asks of the machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright keeps a browser of its own, if it were installed. */
  playwrightPath(): string;
  /** Installs Debian's package; false where that is not possible. */
  installDebianPackage(): boolean;
}

/** Chromium without windows comes first: it starts and draws in half the time. */
const COMMANDS = [
  'chromium-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
];

/** Debian's packages, the first of which that can be installed is. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/**
 * A browser to test with: the one that the environment names, else an installed one, else Playwright's own, else
 * Debian's package, freshly installed.
 *
 * @returns Path of its executable.
 * @throws {Error} If there is none; the message names the three ways to get one.
 */
export function findBrowser(machine: Machine): string {
  const named = machine.env[BROWSER_VARIABLE];
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(
      `${BROWSER_VARIABLE} is set to "${named}", which does not exist. Set it to Chrome, Chromium or Edge, or unset it.`,
    );
  }
  const find = () => installedPlaces(machine).find((path) => machine.exists(path));
  const found = find() ?? [machine.playwrightPath()].find((path) => path && machine.exists(path));
  if (found) return found;
  const installed = machine.installDebianPackage() ? find() : undefined;
  if (installed) return installed;
  throw new Error(
    [
      'The browser tests need Chrome, Chromium or Edge, and none was found. You can',
      '  install one of them the usual way,',
      '  run: npx playwright install chromium',
      `  or point to one that is elsewhere: ${BROWSER_VARIABLE}=/path/to/chrome npm test`,
    ].join('\n'),
  );
}

function installedPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder,
    );
    return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => `${folder}/${program}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** This machine. */
export async function thisMachine(): Promise<Machine> {
  const { chromium } = await import('@playwright/test');
  return {
    platform: process.platform,
    env: process.env,
    exists: existsSync,
    playwrightPath: () => chromium.executablePath(),
    installDebianPackage,
  };
}

function installDebianPackage(): boolean {
  const succeeds = (command: string) => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;
  if (process.platform !== 'linux' || !succeeds('command -v apt-get')) return false;
  const prefix = process.getuid?.() === 0 ? '' : 'sudo -n ';
  if (prefix && !succeeds('sudo -n true')) return false;
  console.log('Installing Chromium from the Debian packages for the browser tests …');
  if (!succeeds(`${prefix}apt-get update`)) return false;
  const install = `${prefix}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends`;
  return DEBIAN_PACKAGES.some((name) => succeeds(`${install} ${name}`));
}
