import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Response } from '@playwright/test';
import { findBrowser, thisMachine } from '../../src/cli/browser.ts';
import { serve } from '../e2e/serve.ts';

/** What the first visit to a page loads on a phone before anybody scrolls, in bytes as a host with Brotli sends them. */
export interface FirstVisit {
  /** HTML and style sheets. */
  text: number;
  script: number;
  fonts: number;
  /** Everything, pictures included. */
  all: number;
  requests: number;
}

/** How long a page is left alone after its first idle moment, in milliseconds: some load scripts only then. */
const QUIET = 3000;

/** Formats that are compressed already. */
const COMPRESSED = /^(font\/|image\/(?!svg))|\.(woff2?|png|jpe?g|webp|avif)$/;

/** Visits pages of built sites, each in a browser that knows nothing yet. */
export async function firstVisits(pages: readonly { dist: string; page: string }[]): Promise<FirstVisit[]> {
  const browser = await chromium.launch({
    executablePath: findBrowser(await thisMachine()),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const visits: FirstVisit[] = [];
    for (const { dist, page } of pages) {
      const server = await serve(dist);
      visits.push(await visit(browser, new URL(page, server.address).href).finally(server.stop));
    }
    return visits;
  } finally {
    await browser.close();
  }
}

async function visit(browser: Browser, url: string): Promise<FirstVisit> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const loads: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    // Asked for at once: a browser keeps bodies only for a while.
    const kind = response.request().resourceType();
    loads.push(sent(response).then((bytes) => ({ kind, bytes })));
  });
  const opened = await page.goto(url, { waitUntil: 'networkidle' });
  if (!opened?.ok()) throw new Error(`${url} answers ${opened?.status() ?? 'nothing'}.`);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForTimeout(QUIET);
  const loaded = await Promise.all(loads);
  await page.close();
  const sum = (...kinds: string[]) =>
    loaded.reduce(
      (total, { kind, bytes }) => total + (kinds.length === 0 || kinds.includes(kind) ? bytes : 0),
      0,
    );
  return {
    text: sum('document', 'stylesheet'),
    script: sum('script'),
    fonts: sum('font'),
    all: sum(),
    requests: loaded.length,
  };
}

async function sent(response: Response): Promise<number> {
  const body = await response.body();
  const type = response.headers()['content-type'] ?? '';
  if (COMPRESSED.test(type) || COMPRESSED.test(new URL(response.url()).pathname)) return body.length;
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
