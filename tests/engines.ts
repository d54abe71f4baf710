import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort } from './free-port.ts';

/** As much of a browser as the smoke test needs, whatever its engine. */
export interface Engine {
  open(url: string): Promise<void>;
  /** Value of an expression in the page. */
  ask<T>(expression: string): Promise<T>;
  press(key: string): Promise<void>;
  /** What the policy of the open page has refused since its first byte; not known where no script can come before a page. */
  refused?(): Promise<string[]>;
  close(): Promise<void>;
}

const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const WEBKIT_BROWSER = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((arch) => `/usr/lib/${arch}/webkit2gtk-4.1/MiniBrowser`)
  .concat(
    ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((arch) => `/usr/lib/${arch}/webkit2gtk-4.0/MiniBrowser`),
  )
  .find((path) => existsSync(path));

const has = (command: string) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/** The engines besides Chromium: what each needs to be installed, whether it is, and how to start it. */
export const ENGINES = {
  Firefox: { needs: 'firefox-esr', isThere: () => has('firefox-esr'), start: startFirefox },
  WebKit: {
    needs: 'webkit2gtk-driver xvfb',
    isThere: () => existsSync(WEBKIT_DRIVER) && WEBKIT_BROWSER !== undefined && has('xvfb-run'),
    start: startWebKit,
  },
} as const;

/** Size of the window: a phone's. */
const SIZE = { width: 500, height: 800 } as const;

/** Longer than any engine takes on any machine, in milliseconds. */
const PATIENCE = 300_000;

async function startFirefox(): Promise<Engine> {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: spawnSync('sh', ['-c', 'command -v firefox-esr'], { encoding: 'utf8' }).stdout.trim(),
    headless: true,
    defaultViewport: SIZE,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const faults: string[] = [];
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  page.on('pageerror', (error) => {
    // Firefox says so when a page is left while a script is on its way. Of one that never comes, the tests see that nothing answers.
    if (!String(error).includes('error loading dynamically imported module')) faults.push(String(error));
  });
  return {
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (key) => page.keyboard.press(key as 'Enter'),
    refused: () => page.evaluate('refused') as Promise<string[]>,
    close: () => browser.close(),
  };
}

/** Code points of keys in WebDriver, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS: Record<string, string> = { ArrowRight: '\uE014', Enter: '\uE007', Escape: '\uE00C' };

async function startWebKit(): Promise<Engine> {
  const driver = await startWebKitDriver();
  try {
    const { sessionId } = await driver.command<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          timeouts: { script: PATIENCE, pageLoad: PATIENCE },
          'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
        },
      },
    });
    const send = <T = unknown>(path: string, body: object) =>
      driver.command<T>('POST', `/session/${sessionId}${path}`, body);
    await send('/window/rect', { ...SIZE, x: 0, y: 0 });
    return {
      open: async (url) => void (await send('/url', { url })),
      ask: <T>(expression: string) =>
        send<T>('/execute/sync', { script: `return (${expression})`, args: [] }),
      press: async (key) => {
        const value = KEYS[key] ?? key;
        const actions = [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ];
        await send('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      close: async () => {
        await driver.command('DELETE', `/session/${sessionId}`).catch(() => undefined);
        driver.end();
      },
    };
  } catch (error) {
    driver.end();
    throw error;
  }
}

/** WebKit's driver on a free port, and how to give it a command (https://www.w3.org/TR/webdriver2/#endpoints). */
async function startWebKitDriver() {
  const port = await freePort();
  const server = spawn('xvfb-run', ['-a', WEBKIT_DRIVER, `--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    // WebKit's sandbox does not work for root, nor in many containers.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_FORCE_SANDBOX: '0' },
  });
  const address = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${address}/status`).catch(() => undefined))?.ok) {
    if (server.exitCode !== null) throw new Error('WebKitWebDriver did not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    command: async <T>(method: 'POST' | 'DELETE', path: string, body?: object): Promise<T> => {
      const response = await fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) });
      const { value } = (await response.json()) as { value: T };
      if (!response.ok) throw new Error(`WebDriver ${path}: ${JSON.stringify(value)}`);
      return value;
    },
    end: () => {
      // xvfb-run leaves its children behind unless the whole group is ended.
      if (server.pid) process.kill(-server.pid);
    },
  };
}
