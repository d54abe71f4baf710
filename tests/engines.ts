import { spawnSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';

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

async function startFirefox(): Promise<Engine> {
  const { launch } = await import('puppeteer-core');
  const browser = await launch({
    browser: 'firefox',
    executablePath: spawnSync('sh', ['-c', 'command -v firefox-esr'], { encoding: 'utf8' }).stdout.trim(),
    headless: true,
    defaultViewport: SIZE,
  });
  const page = await browser.newPage();
  const faults: string[] = [];
  await page.evaluateOnNewDocument(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      refused.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  return {
    open: async (url) => {
      // Firefox calls it a fault of the page when the page is left while something is still on its way.
      await page.goto(url, { waitUntil: ['load', 'networkidle0'] });
      if (faults.length > 0) throw new Error(faults.join('\n'));
    },
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    press: (key) => page.keyboard.press(key as 'Enter'),
    refused: () => page.evaluate('refused') as Promise<string[]>,
    close: () => browser.close(),
  };
}

const PORT = 4477;

async function startWebKit(): Promise<Engine> {
  const { Builder, Capabilities, Key } = await import('selenium-webdriver');
  const server = spawn('xvfb-run', ['-a', WEBKIT_DRIVER, `--port=${PORT}`], {
    stdio: 'ignore',
    detached: true,
    // WebKit's sandbox does not work for root, nor in many containers.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', WEBKIT_FORCE_SANDBOX: '0' },
  });
  await listening(`http://127.0.0.1:${PORT}/status`);
  const capabilities = new Capabilities({
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: WEBKIT_BROWSER, args: ['--automation'] },
  });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${PORT}`)
    .withCapabilities(capabilities)
    .build();
  await driver
    .manage()
    .window()
    .setRect({ ...SIZE, x: 0, y: 0 });
  const named: Record<string, string> = { ArrowRight: Key.ARROW_RIGHT, Enter: Key.ENTER, Escape: Key.ESCAPE };
  return {
    open: (url) => driver.get(url),
    ask: <T>(expression: string) => driver.executeScript<T>(`return (${expression})`),
    press: (key) =>
      driver
        .actions()
        .sendKeys(named[key] ?? key)
        .perform(),
    close: async () => {
      await driver.quit().catch(() => undefined);
      end(server);
    },
  };
}

async function listening(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answered = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing listens at ${url}.`);
}

function end(server: ChildProcess): void {
  // xvfb-run leaves its children behind unless the whole group is ended.
  if (server.pid) process.kill(-server.pid);
}
